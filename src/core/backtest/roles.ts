import { byCodeUnit } from '../order.ts';
import type { ReviewedChange } from '../review/past-reviews.ts';
import type { NeededTerm, Needs } from './needs.ts';

/** How asking by roles compares with who approved a change. */
export interface RoleOutcome {
  /** Those who approved met every term. */
  readonly coveredInHistory: boolean;
  /** Those who would be asked can. */
  readonly covered: boolean;
  readonly requests: number;
  /** The first to be asked approved. */
  readonly agrees: boolean;
  /** How likely a holder chosen by chance approved. */
  readonly agreesByChance: number;
}

/**
 * Asks few holders who meet all terms: always the one who meets most of what is left, the best scored among equals.
 * Undefined where no role is needed.
 */
export function judgeRoles(
  { terms, pool }: Needs,
  { reviewers, writers }: ReviewedChange,
  score: (person: string) => number,
): RoleOutcome | 'unknown' | undefined {
  if (terms.length === 0) return undefined;
  if (pool === undefined) return 'unknown';
  const eligible = pool.filter((person) => !writers.includes(person));
  const asked = choose(terms, eligible, score);
  const right = eligible.filter((person) => reviewers.includes(person)).length;
  return {
    coveredInHistory: isCovered(terms, reviewers),
    covered: isCovered(terms, asked),
    requests: asked.length,
    agrees: asked.slice(0, 1).some((person) => reviewers.includes(person)),
    agreesByChance: eligible.length === 0 ? 0 : right / eligible.length,
  };
}

function choose(
  terms: readonly NeededTerm[],
  eligible: readonly string[],
  score: (person: string) => number,
): string[] {
  const left = new Map(eligible.map((person) => [person, score(person)]));
  const chosen: string[] = [];
  for (;;) {
    const open = terms.filter((term) => missing(term, chosen) > 0);
    const [best] = Array.from(left, ([person, scored]) => ({
      person,
      scored,
      meets: open.filter(({ people }) => people.has(person)).length,
    })).toSorted(
      (one, other) =>
        other.meets - one.meets || other.scored - one.scored || byCodeUnit(one.person, other.person),
    );
    if (best === undefined || best.meets === 0) return chosen;
    chosen.push(best.person);
    left.delete(best.person);
  }
}

function isCovered(terms: readonly NeededTerm[], people: readonly string[]): boolean {
  return terms.every((term) => missing(term, people) <= 0);
}

function missing({ approvals, people: holders }: NeededTerm, people: readonly string[]): number {
  return approvals - people.filter((person) => holders.has(person)).length;
}
