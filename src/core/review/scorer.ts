import type { ReviewFacts } from './facts.ts';

/** How well somebody knows some files and their author, damped by what they are asked for already. */
export interface Score {
  /** From 0, nothing known, to 1. */
  readonly score: number;
  /** Its parts in words, the weightiest first: `reviewed dags/ 9 times`. Empty for 0. */
  readonly because: readonly string[];
}

export type ScoringFacts = Pick<ReviewFacts, 'author' | 'pastReviews' | 'openRequests'>;

/** Scores people, by login in lower case, for some files. What the files alone tell is computed once. */
export type Scorer = (paths: readonly string[]) => (login: string) => Score;

/** Reads the past once. `now` is that of the snapshot. */
export type CreateScorer = (facts: ScoringFacts, now: Date) => Scorer;
