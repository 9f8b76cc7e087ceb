import { isBot, type Person } from '../history.ts';
import type { PastReview } from './past-review.ts';
import { createPersonKeys } from './person-keys.ts';
import { readTrailers, type Mention, type Trailers } from './trailers.ts';

/** A commit whose message may name reviewers. */
export interface MergedCommit {
  /** Seconds since 1970. */
  readonly at: number;
  /** Who signed it as its author; the message may name another. */
  readonly author: Person;
  readonly message: string;
  /** Paths it added, changed or deleted; a rename is both. */
  readonly paths: readonly string[];
}

/** The end of what is a date, in seconds since 1970. A commit may claim any time. */
const latest = 8.64e12;

/** A past review with those whose approval would not have counted. */
export interface ReviewedChange extends PastReview {
  /** The author and everybody else who wrote parts of it. None of them is among the reviewers. */
  readonly writers: readonly string[];
}

/**
 * The past reviews that commits tell of, newest first: those whose message names a reviewer who is no program and did
 * not write the change. People have one key each: see `createPersonKeys`.
 */
export function pastReviewsOf(
  commits: readonly MergedCommit[],
  identities: ReadonlyMap<string, string> = new Map(),
): ReviewedChange[] {
  const read = commits.map((commit) => ({ commit, trailers: readTrailers(commit.message) }));
  const mentions = read.flatMap(({ commit, trailers: { reviewers, authors, coAuthors } }): Mention[] => [
    commit.author,
    ...reviewers,
    ...authors,
    ...coAuthors,
  ]);
  const keyOf = createPersonKeys(mentions, identities);
  return read
    .flatMap(({ commit, trailers }) => reviewedChange(commit, trailers, keyOf))
    .toSorted((one, other) => other.at - one.at);
}

function reviewedChange(
  { at, author: signed, paths }: MergedCommit,
  { reviewers, authors, coAuthors }: Trailers,
  keyOf: (mention: Mention) => string,
): ReviewedChange[] {
  const [made = signed] = authors;
  const author = keyOf(made);
  const writers = new Set([author, ...[...authors, ...coAuthors].map(keyOf)]);
  const people = new Set(reviewers.filter((mention) => !isProgram(mention)).map(keyOf));
  const counting = [...people].filter((key) => !writers.has(key));
  if (counting.length === 0 || paths.length === 0 || !(at >= 0 && at <= latest)) return [];
  return [{ at, author, reviewers: counting, paths, writers: [...writers] }];
}

function isProgram({ name = '', email = '', login = '' }: Mention): boolean {
  return isBot({ name, email }) || isBot({ name: login, email });
}
