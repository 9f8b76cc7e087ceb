import { byCodeUnit } from '../order.ts';
import { focusOf, shareOf, type Ledger } from './ledger.ts';

/** `owns 41 of 52 data-pipeline and 9 of 12 dataset files`, and for a small part `, and little else` */
export function ownsReason(ledger: Ledger, key: string, role: string): string {
  const focus = focusOf(ledger, key, role);
  const isSmall = shareOf(ledger, key, role) < 0.5 && focus >= 0.75;
  return amountOwned(ledger, key, role) + (isSmall ? `, and ${focus === 1 ? 'nothing' : 'little'} else` : '');
}

/** `owns 41 of 52 data-pipeline files, by a catch-all only` */
export function coversReason(ledger: Ledger, key: string, role: string): string {
  return `${amountOwned(ledger, key, role)}, by a catch-all only`;
}

function amountOwned(ledger: Ledger, key: string, role: string): string {
  const parts = partsOf(ledger, key, role);
  const amounts = parts.map(({ kind, own, all }) =>
    own < all ? `${own} of ${all} ${kind}` : all === 1 ? `the only ${kind}` : `all ${all} ${kind}`,
  );
  return `owns ${listed(amounts)} ${parts.at(-1)?.all === 1 ? 'file' : 'files'}`;
}

/** `made 31 of 100 changes to data-pipeline and 4 of 9 to dataset files` */
export function wroteReason(ledger: Ledger, key: string, role: string): string {
  const amounts = partsOf(ledger, key, role).map(({ kind, own, all }, index) => {
    const changes = index > 0 ? '' : all === 1 ? ' change' : ' changes';
    const only = index > 0 ? 'the only one' : 'the only';
    return `${own < all ? `${own} of ${all}` : all === 1 ? only : `all ${all}`}${changes} to ${kind}`;
  });
  return `made ${listed(amounts)} files`;
}

/** `52 data-pipeline, 9 dataset and 3 other files` */
export function amountsOf(kinds: readonly (readonly [kind: string, amount: number])[], most: number): string {
  const shown = kinds.slice(0, most).map(([kind, amount]) => `${amount} ${kind}`);
  const more = kinds.slice(most).reduce((sum, [, amount]) => sum + amount, 0);
  const total = kinds.reduce((sum, [, amount]) => sum + amount, 0);
  return `${listed([...shown, ...(more > 0 ? [`${more} other`] : [])])} file${total === 1 ? '' : 's'}`;
}

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** What somebody has of the kind that tells most, and of a second that tells much. */
function partsOf({ whole, stakes }: Ledger, key: string, role: string) {
  const all = whole.roles.get(role)?.kinds;
  const own = [...(stakes.get(key)?.roles.get(role)?.kinds ?? [])];
  const telling = own.toSorted(([a, x], [b, y]) => y.weight - x.weight || byCodeUnit(a, b));
  const least = (telling[0]?.[1].weight ?? 0) / 10;
  const told = telling.slice(0, 2).filter(([, { weight }]) => weight >= least);
  return told.map(([kind, { pieces }]) => ({ kind, own: pieces, all: all?.get(kind)?.pieces ?? pieces }));
}
