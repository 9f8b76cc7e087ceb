/** How a choice of reviewers compares with those who approved. */
export interface Outcome {
  /** 1: the first to be asked approved; 0: not. Of a choice by chance, how likely. */
  readonly top1: number;
  /** The same of any of the first three. */
  readonly top3: number;
  /** 1 divided by the rank of the first who approved, 0 where none is ranked. Of a choice by chance, what to expect. */
  readonly reciprocalRank: number;
  /** Who is asked first, and how likely. */
  readonly picks: readonly (readonly [person: string, likely: number])[];
}

/** Everybody with a score above 0, the best first; among equals the name decides. */
export function judgeOrder<About>(
  candidates: ReadonlyMap<string, About>,
  score: (person: string, about: About) => number,
  approved: ReadonlySet<string>,
): Outcome {
  let first: Scored | undefined;
  let right: Scored | undefined;
  const scored: Scored[] = [];
  for (const [person, about] of candidates) {
    const one = { person, score: score(person, about) };
    if (one.score <= 0) continue;
    scored.push(one);
    if (!first || isBefore(one, first)) first = one;
    if (approved.has(person) && (!right || isBefore(one, right))) right = one;
  }
  const best = right;
  const rank = best ? scored.filter((one) => isBefore(one, best)).length + 1 : Infinity;
  return {
    top1: rank === 1 ? 1 : 0,
    top3: rank <= 3 ? 1 : 0,
    reciprocalRank: 1 / rank,
    picks: first ? [[first.person, 1]] : [],
  };
}

interface Scored {
  readonly person: string;
  readonly score: number;
}

function isBefore(one: Scored, other: Scored): boolean {
  return one.score > other.score || (one.score === other.score && one.person < other.person);
}

/** Everybody of a pool in an order by chance: not drawn but reckoned, so that nothing hangs on one draw. */
export function judgePool(pool: readonly string[], approved: ReadonlySet<string>): Outcome {
  const right = pool.filter((person) => approved.has(person)).length;
  let top3 = 0;
  let reciprocalRank = 0;
  /** How likely nobody who approved came before. */
  let none = 1;
  const last = right === 0 ? 0 : pool.length - right + 1;
  for (let rank = 1; rank <= last; rank += 1) {
    const first = none * (right / (pool.length - rank + 1));
    if (rank <= 3) top3 += first;
    reciprocalRank += first / rank;
    none -= first;
  }
  return {
    top1: pool.length === 0 ? 0 : right / pool.length,
    top3,
    reciprocalRank,
    picks: pool.map((person) => [person, 1 / pool.length] as const),
  };
}
