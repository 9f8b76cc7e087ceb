import { byCodeUnit } from '../order.ts';
import type { Groups } from './groups.ts';
import type { Override } from './facts.ts';
import type { ReviewScene } from './scene.ts';
import type { Standing } from './standing.ts';

/**
 * The overrides that hold, by role: of this head and base, with a reason, by a holder of a role that is accountable for
 * `ownership-policy` and who may write and had no hand in the change. Of several the first by login.
 */
export function overridesInForce(
  { facts, policy }: ReviewScene,
  groups: Groups,
  standing: Standing,
): ReadonlyMap<string, Override> {
  const row = policy.matrix.get('ownership-policy');
  const accountable = groups.holders((row?.accountable ?? []).flat());
  const apart = groups.holders(row?.distinctFrom ?? []);
  const mayOverride = (login: string): boolean =>
    accountable.people.has(login) &&
    !apart.people.has(login) &&
    apart.unread.size === 0 &&
    standing.excluded(login) === undefined &&
    standing.mayWrite(login) === true;
  const inForce = facts.overrides.filter(
    ({ by, reason, head, base }) =>
      head === facts.head && base === facts.base && reason.trim() !== '' && mayOverride(by.toLowerCase()),
  );
  const sorted = inForce.toSorted((a, b) => byCodeUnit(order(a), order(b)));
  const byRole = new Map<string, Override>();
  for (const override of sorted) if (!byRole.has(override.role)) byRole.set(override.role, override);
  return byRole;
}

function order({ by, reason }: Override): string {
  return JSON.stringify([by.toLowerCase(), reason]);
}
