import type { Policy } from './policy.ts';
import type { Weakening } from './weakening.ts';
import { few, fewApart } from './words.ts';

/** People who come to count as accountable: as holders of a role, by an address, or because no role rules them out. */
export function weakerPeople(before: Policy, after: Policy): Weakening[] {
  const accountable = kindsByRole(before, ({ accountable: terms }) => terms.flat());
  const distinct = kindsByRole(before, ({ distinctFrom }) => distinctFrom);
  return [
    ...[...accountable].flatMap(([role, kinds]) => accountableHolders(role, kinds, before, after)),
    ...[...distinct].flatMap(([role, kinds]) => distinctHolders(role, kinds, before, after)),
    ...identities(before, after, accountable),
  ];
}

type RowOf = Policy['matrix'] extends ReadonlyMap<string, infer Row> ? Row : never;

function kindsByRole({ matrix }: Policy, rolesOf: (row: RowOf) => readonly string[]): Map<string, string[]> {
  const byRole = new Map<string, string[]>();
  for (const [kind, row] of matrix) {
    for (const role of new Set(rolesOf(row))) {
      const kinds = byRole.get(role);
      if (kinds === undefined) byRole.set(role, [kind]);
      else kinds.push(kind);
    }
  }
  return byRole;
}

/** More holders may approve more; and where nobody holds a role any more, its assets cannot be judged. */
function accountableHolders(
  role: string,
  kinds: readonly string[],
  before: Policy,
  after: Policy,
): Weakening[] {
  const then = holdersOf(before, role);
  const now = holdersOf(after, role);
  const isWider = [...now.keys()].some((name) => !then.has(name));
  const isEmptied = then.size > 0 && now.size === 0;
  if (!isWider && !isEmptied) return [];
  const what = `holders of ${role} (accountable for ${few(kinds)})`;
  return [{ key: ['roles', role], what, was: peopleText(then, now), is: peopleText(now, then) }];
}

function distinctHolders(role: string, kinds: readonly string[], before: Policy, after: Policy): Weakening[] {
  const then = holdersOf(before, role);
  const now = holdersOf(after, role);
  if ([...then.keys()].every((name) => now.has(name))) return [];
  const what = `holders of ${role} (who do not count for ${few(kinds)})`;
  return [{ key: ['roles', role], what, was: peopleText(then, now), is: peopleText(now, then) }];
}

/** An address that stands for somebody else or nobody, or newly for somebody who holds an accountable role. */
function identities(before: Policy, after: Policy, accountable: ReadonlyMap<string, unknown>): Weakening[] {
  const trusted = new Set([...accountable.keys()].flatMap((role) => [...holdersOf(after, role).keys()]));
  const addresses = new Set([...before.identities.keys(), ...after.identities.keys()]);
  return [...addresses].flatMap((address): Weakening[] => {
    const then = before.identities.get(address);
    const now = after.identities.get(address);
    const isSame = then?.toLowerCase() === now?.toLowerCase();
    if (isSame || (then === undefined && !trusted.has(now?.toLowerCase() ?? ''))) return [];
    const key = ['identities', address];
    return [{ key, what: `who ${few([address])} is`, was: then ?? 'not known', is: now ?? 'not known' }];
  });
}

/** Teams and logins as written, by their lower case. */
function holdersOf({ roles }: Policy, role: string): Map<string, string> {
  const { teams, users } = roles.get(role) ?? { teams: [], users: [] };
  return new Map([...teams, ...users].map((name) => [name.toLowerCase(), name]));
}

/** Without case, for a name that is only written otherwise is no news. */
function peopleText(holders: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string {
  if (holders.size === 0) return 'nobody';
  const known = [...holders].flatMap(([key, name]) => (others.has(key) ? [name] : []));
  return fewApart([...holders.values()], known);
}
