import type { ReviewFacts } from '../core/review/facts.ts';
import type { Change, Snapshot } from '../core/snapshot.ts';
import type { Git } from './command.ts';
import { readContributors } from './contributors.ts';
import { mergeBase, resolveCommit } from './repository.ts';

interface Request {
  readonly base: string;
  readonly head: string;
  readonly author: string;
  readonly snapshot: Snapshot & { readonly change: Change };
}

/**
 * What a clone tells of the reviews of a change: who wrote it, and who reviewed what before. Nobody is asked yet, and
 * who is in which team it cannot tell.
 */
export async function readReviewFacts(git: Git, { base, head, author }: Request): Promise<ReviewFacts> {
  const [tip, commit] = await Promise.all([resolveCommit(git, base), resolveCommit(git, head)]);
  const contributors = await readContributors(git, await mergeBase(git, tip, commit), commit);
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
    pastReviews: [],
    openRequests: new Map(),
    busy: new Set(),
    bots: new Set(),
  };
}
