import { either } from '../checks/check.ts';
import { byCodeUnit } from '../order.ts';
import type { Choice } from './choose.ts';

/** More reasons than these are counted. */
const mostReasons = 5;

/** Why too few can be asked for an entry; undefined where enough are. */
export function blockedBecause(
  { entry, eligible, missing }: Choice,
  excluded: ReadonlyMap<string, string>,
  written: (name: string) => string,
): string | undefined {
  if (missing === 0) return undefined;
  const { term, approvals } = entry;
  const roles = either(term);
  const known = [...excluded].toSorted(([a], [b]) => byCodeUnit(a, b));
  if (eligible.length === 0 && known.length === 0) return `nobody is known who holds ${roles}`;
  const reasons = known.slice(0, mostReasons).map(([login, because]) => `${written(login)} (${because})`);
  const more = known.length - reasons.length;
  const out = either(more > 0 ? [...reasons, `${more} more`] : reasons, 'and');
  if (eligible.length === 0) return `nobody who holds ${roles} can be asked: not ${out}`;
  const who = either(eligible.map(written), 'and');
  const butNot = known.length > 0 ? `, and not ${out}` : '';
  return `${approvals} people must approve for ${roles}, and only ${who} can${butNot}`;
}
