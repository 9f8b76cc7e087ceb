import { byCodeUnit } from '../order.ts';
import { teamPattern } from '../policy/formats.ts';
import type { Asset } from '../world.ts';
import { independentRoles, type Holder } from './guess.ts';
import { piecesOf, type Ledger } from './ledger.ts';
import { nameOf, readOwned, type Owned } from './owned.ts';
import { ownsReason } from './reasons.ts';
import { worksElsewhere } from './team-names.ts';

/** A team that owns this many assets for which nobody is proposed has surely some role. */
const manyAssets = 5;

/**
 * Teams that hold no role yet, though assets of theirs have no other owner who fits: each with the role for most of
 * those, the largest first. What they own beside it is then found to be owned by the wrong role, as it should.
 */
export function placeTeams(
  assets: readonly Asset[],
  holders: ReadonlyMap<string, readonly Holder[]>,
  { meant }: Owned,
): Map<string, Holder[]> {
  const placed = new Set([...holders.values()].flat().map(({ name }) => name.toLowerCase()));
  const rest = readOwned(assets.filter((asset) => !isHeld(asset, holders)));
  const found = new Map<string, Holder[]>();
  for (const [key, owner] of sortedBy(rest.meant, rest.owners)) {
    const name = nameOf(owner);
    const isPlaceable = owner.kind === 'team' && teamPattern.test(name) && !worksElsewhere(slugOf(name));
    if (!isPlaceable || placed.has(owner.key) || piecesOf(rest.meant, key) < manyAssets) continue;
    const role = mainRole(rest.meant, key);
    if (role === undefined) continue;
    const holder: Holder = { kind: 'team', name, reasons: [ownsReason(meant, key, role)], sure: true };
    found.set(role, [...(found.get(role) ?? []), holder]);
  }
  return found;
}

/** True when an owner is proposed for a role that may own it. */
function isHeld({ row, owners }: Asset, holders: ReadonlyMap<string, readonly Holder[]>): boolean {
  const names = new Set(
    (row?.accountable.flat() ?? []).flatMap((role) =>
      (holders.get(role) ?? []).map(({ name }) => name.toLowerCase()),
    ),
  );
  return owners.some(({ key }) => names.has(key));
}

/** Who has most comes first. */
function sortedBy(ledger: Ledger, owners: Owned['owners']) {
  return [...owners].toSorted(([a], [b]) => piecesOf(ledger, b) - piecesOf(ledger, a) || byCodeUnit(a, b));
}

function mainRole({ stakes }: Ledger, key: string): string | undefined {
  const parts = [...(stakes.get(key)?.roles ?? [])].filter(([role]) => !independentRoles.has(role));
  const [main] = parts.toSorted(([, a], [, b]) => b.weight - a.weight);
  return main?.[0];
}

function slugOf(team: string): string {
  return team.slice(team.indexOf('/') + 1);
}
