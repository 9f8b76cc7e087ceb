import type { Policy } from './policy.ts';
import type { Weakening } from './weakening.ts';
import { few, fewApart } from './words.ts';

/** People who come to count as accountable: as holders of a role, by an address, or because no role rules them out. */
export function weakerPeople(before: Policy, after: Policy): Weakening[] {
  const [then, now] = [holdersIn(before), holdersIn(after)];
  const compare = createComparison();
  const accountable = kindsByRole(before, ({ accountable: terms }) => terms.flat());
  const distinct = kindsByRole(before, ({ distinctFrom }) => distinctFrom);
  return [
    ...[...accountable].flatMap(([role, kinds]) =>
      accountableHolders(role, kinds, compare(then(role), now(role))),
    ),
    ...[...distinct].flatMap(([role, kinds]) => distinctHolders(role, kinds, compare(then(role), now(role)))),
    ...identities(before, after, new Set([...accountable.keys()].map(now))),
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
function accountableHolders(role: string, kinds: readonly string[], compared: ComparedHolders): Weakening[] {
  const { gains, isEmptied, was, is } = compared;
  if (!gains && !isEmptied) return [];
  return [{ key: ['roles', role], what: `holders of ${role} (accountable for ${few(kinds)})`, was, is }];
}

function distinctHolders(role: string, kinds: readonly string[], compared: ComparedHolders): Weakening[] {
  const { loses, was, is } = compared;
  if (!loses) return [];
  return [{ key: ['roles', role], what: `holders of ${role} (who do not count for ${few(kinds)})`, was, is }];
}

interface ComparedHolders {
  readonly gains: boolean;
  readonly loses: boolean;
  readonly isEmptied: boolean;
  readonly was: string;
  readonly is: string;
}

/** Compares the holders of a role; of roles that are the same as another, once. */
function createComparison(): (then: Names, now: Names) => ComparedHolders {
  const known = new Map<Names, Map<Names, ComparedHolders>>();
  return (then, now) => {
    const byNow = known.get(then) ?? new Map<Names, ComparedHolders>();
    known.set(then, byNow);
    const compared = byNow.get(now) ?? {
      gains: [...now.keys()].some((name) => !then.has(name)),
      loses: [...then.keys()].some((name) => !now.has(name)),
      isEmptied: then.size > 0 && now.size === 0,
      was: peopleText(then, now),
      is: peopleText(now, then),
    };
    byNow.set(now, compared);
    return compared;
  };
}

/** An address that stands for somebody else or nobody, or newly for somebody who holds an accountable role. */
function identities(before: Policy, after: Policy, accountable: ReadonlySet<Names>): Weakening[] {
  const trusted = new Set([...accountable].flatMap((names) => [...names.keys()]));
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
type Names = ReadonlyMap<string, string>;

/** The holders of roles; of roles that are the same as another, the same names. */
function holdersIn({ roles }: Policy): (role: string) => Names {
  const known = new Map<unknown, Names>();
  return (role) => {
    const holders = roles.get(role);
    const { teams, users } = holders ?? { teams: [], users: [] };
    const names =
      known.get(holders) ?? new Map([...teams, ...users].map((name) => [name.toLowerCase(), name]));
    known.set(holders, names);
    return names;
  };
}

/** Without case, for a name that is only written otherwise is no news. */
function peopleText(holders: Names, others: Names): string {
  if (holders.size === 0) return 'nobody';
  const known = [...holders].flatMap(([key, name]) => (others.has(key) ? [name] : []));
  return fewApart([...holders.values()], known);
}
