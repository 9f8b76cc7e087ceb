import type { ReviewedChange } from '../review/past-reviews.ts';
import { scoreOf } from '../review/score.ts';
import { createExperience, type Knowledge } from '../review/score-experience.ts';
import { createAreas } from './areas.ts';
import { judgeOrder, judgePool, type Outcome } from './outcome.ts';
import { createRecent } from './recent.ts';
import type { NeedsOf } from './needs.ts';
import { judgeRoles, type RoleOutcome } from './roles.ts';

/** In the order they are shown. The last is what Rolecall does. */
export const methods = [
  'random-in-role',
  'most-frequent',
  'past-reviewer',
  'combined',
  'combined-with-load',
] as const;
export type Method = (typeof methods)[number];

/** One change of the past as if it were new. */
export interface Trial {
  /** Seconds since 1970. */
  readonly at: number;
  /** None of those who approved had reviewed anything before: nobody could have named them. */
  readonly unseen: boolean;
  readonly outcomes: Readonly<Record<Method, Outcome>>;
  /** Absent: it needs no role. `unknown`: not all holders of what it needs are known. */
  readonly roles?: RoleOutcome | 'unknown';
}

const day = 24 * 60 * 60;
/** So long somebody's review counts for the baseline of the most frequent. */
const frequentFor = 90 * day;
/**
 * So long a request counts as open: no history tells when one was answered. The replay counts its own requests, for
 * whom others asked is not told either.
 */
const openFor = 14 * day;

/**
 * Goes through merged changes, the oldest first, and names for each whom it would ask, knowing only what was merged
 * before. From the first `warmUp` it only learns.
 */
export function replay(changes: readonly ReviewedChange[], warmUp: number, needsOf: NeedsOf): Trial[] {
  const experience = createExperience(changes.at(-1)?.at ?? 0);
  const areas = createAreas();
  const frequent = createRecent(frequentFor);
  const open = createRecent(openFor);
  let learnt = 0;

  /** What was merged at the same instant is not known yet. */
  function learnUntil(at: number): void {
    for (let next = changes[learnt]; next && next.at < at; next = changes[(learnt += 1)]) {
      experience.add(next);
      areas.add(next);
      for (const reviewer of next.reviewers) frequent.add(reviewer, next.at);
    }
  }

  return changes.slice(warmUp).map((change): Trial => {
    const { at, author, paths, reviewers, writers } = change;
    learnUntil(at);
    const mayReview = (person: string): boolean => !writers.includes(person);
    const knowledgeOf = experience.recall(paths, author, at);
    const known = new Map(
      experience
        .reviewers()
        .filter(mayReview)
        .map((person) => [person, knowledgeOf(person)]),
    );
    const approved = new Set(reviewers);
    const judge = (score: (person: string, knowledge: Knowledge) => number): Outcome =>
      judgeOrder(known, score, approved);

    const asked = open.at(at);
    const loaded = (person: string, knowledge: Knowledge): number => scoreOf(knowledge, asked(person));
    const needs = needsOf(paths);
    const pool = (needs.pool ?? areas.reviewersOf(paths)).filter(mayReview);
    const outcomes = {
      'random-in-role': judgePool(pool, approved),
      'most-frequent': judge(frequent.at(at)),
      'past-reviewer': judge((_person, { reviewed }) => reviewed.share),
      combined: judge((_person, knowledge) => scoreOf(knowledge, 0)),
      'combined-with-load': judge(loaded),
    };
    const roles = judgeRoles(needs, change, (person) => loaded(person, knowledgeOf(person)));
    for (const [person] of outcomes['combined-with-load'].picks) open.add(person, at);
    const unseen = !reviewers.some((person) => known.has(person));
    return { at, unseen, outcomes, ...(roles && { roles }) };
  });
}
