import type { Policy } from '../policy/policy.ts';

/** What a policy asks of a change, as far as a history can be judged by it. */
export interface Needs {
  /** One for each accountable term of the files, each once. Empty: none is needed. */
  readonly terms: readonly NeededTerm[];
  /** Everybody who holds a needed role. Absent: no role is needed, or not all holders of one are known. */
  readonly pool?: readonly string[];
}

export interface NeededTerm {
  readonly approvals: number;
  /** Who holds any of its roles and none that it is distinct from: logins in lower case. */
  readonly people: ReadonlySet<string>;
  /** False: a team holds it, whose members only GitHub knows, or nobody does. */
  readonly isKnown: boolean;
}

export type NeedsOf = (paths: readonly string[]) => Needs;

/** What the policy needs for files, by their kinds. Of the holders only users whom it names are known. */
export function createNeeds(
  { matrix, roles, kinds, tiers }: Pick<Policy, 'matrix' | 'roles' | 'kinds' | 'tiers'>,
  kindOf: (path: string) => string | undefined,
): NeedsOf {
  const kindByPath = new Map<string, string | undefined>();
  const termsByKind = new Map<string, ReadonlyMap<string, NeededTerm>>();

  function usersOf(names: readonly string[]): string[] {
    return names.flatMap((role) => roles.get(role)?.users ?? []).map((login) => login.toLowerCase());
  }

  function readTerms(kind: string): ReadonlyMap<string, NeededTerm> {
    const row = matrix.get(kind);
    const tier = kinds.get(kind)?.tier;
    if (!row || tier === undefined || tiers.get(tier) !== 'error') return new Map();
    const { approvals, distinctFrom } = row;
    const barred = new Set(usersOf(distinctFrom));
    return new Map(
      row.accountable.map((term) => {
        const people = new Set(usersOf(term).filter((login) => !barred.has(login)));
        const hasTeams = [...term, ...distinctFrom].some((role) => roles.get(role)?.teams.length !== 0);
        return [
          JSON.stringify([term, approvals, distinctFrom]),
          { approvals, people, isKnown: people.size > 0 && !hasTeams },
        ];
      }),
    );
  }

  function termsOf(path: string): ReadonlyMap<string, NeededTerm> {
    if (!kindByPath.has(path)) kindByPath.set(path, kindOf(path));
    const kind = kindByPath.get(path);
    if (kind === undefined) return new Map();
    let terms = termsByKind.get(kind);
    if (!terms) termsByKind.set(kind, (terms = readTerms(kind)));
    return terms;
  }

  return (paths) => {
    const terms = [...new Map(paths.flatMap((path) => [...termsOf(path)])).values()];
    const isKnown = terms.length > 0 && terms.every((term) => term.isKnown);
    return { terms, ...(isKnown && { pool: [...new Set(terms.flatMap(({ people }) => [...people]))] }) };
  };
}
