import { pastReviewsOf } from '../core/review/past-reviews.ts';
import type { ReviewFacts } from '../core/review/facts.ts';
import type { Git } from './command.ts';
import { readContributors } from './contributors.ts';
import { mergeBase, resolveCommit } from './repository.ts';
import { readReviews } from './reviews.ts';

interface Request {
  /** Names of commits. */
  readonly base: string;
  readonly head: string;
  readonly author: string;
  /** Logins by e-mail address, the address in lower case. */
  readonly identities: ReadonlyMap<string, string>;
}

/** Of these the newest are read; what is older says little about who knows the files now. */
const mostReviews = 5_000;

/**
 * What a clone tells of the reviews of a change: who wrote it, and who reviewed what before, as far as the messages of
 * the base tell: those of the change itself are its author's. Nobody is asked yet.
 */
export async function readReviewFacts(
  git: Git,
  { base, head, author, identities }: Request,
): Promise<ReviewFacts> {
  const [tip, commit] = await Promise.all([resolveCommit(git, base), resolveCommit(git, head)]);
  const [contributors, history] = await Promise.all([
    mergeBase(git, tip, commit).then((from) => readContributors(git, from, commit)),
    readReviews(git, tip, mostReviews),
  ]);
  const nobody = { users: [], teams: [] };
  return {
    key: `${base}...${head}`,
    head: commit,
    base,
    author,
    ...contributors,
    isDraft: false,
    requested: nobody,
    removed: nobody,
    reviews: [],
    overrides: [],
    pastReviews: pastReviewsOf(history?.commits ?? [], identities),
    openRequests: new Map(),
    busy: new Set(),
    bots: new Set(),
  };
}
