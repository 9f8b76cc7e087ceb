import type { ReviewFacts, SubmittedReview } from './facts.ts';

/** What somebody said of a pull request. */
export interface Opinion {
  readonly login: string;
  readonly state: SubmittedReview['state'];
  readonly commit: string;
  readonly changedSince?: ReadonlySet<string>;
}

/**
 * What each says, by login in lower case: their latest review that approves, objects or was dismissed, else that they
 * commented. It is what GitHub calls the latest opinionated review.
 * https://docs.github.com/en/graphql/reference/objects#pullrequest
 */
export function opinionsOf({ reviews }: Pick<ReviewFacts, 'reviews'>): ReadonlyMap<string, Opinion> {
  const latest = new Map<string, SubmittedReview>();
  for (const review of reviews) {
    const login = review.login.toLowerCase();
    const other = latest.get(login);
    if (!other || outweighs(review, other)) latest.set(login, review);
  }
  return new Map(
    [...latest].map(([login, { state, commit, changedSince, login: written }]): [string, Opinion] => [
      login,
      { login: written, state, commit, ...(changedSince && { changedSince: new Set(changedSince) }) },
    ]),
  );
}

/** Of two in one second that which lets less pass, so that their order in the list says nothing. */
const severity = { commented: 0, approved: 1, dismissed: 2, 'changes-requested': 3 } as const;

function outweighs(a: SubmittedReview, b: SubmittedReview): boolean {
  const comments = (review: SubmittedReview): boolean => review.state === 'commented';
  if (comments(a) !== comments(b)) return comments(b);
  if (a.at !== b.at) return a.at > b.at;
  if (a.state !== b.state) return severity[a.state] > severity[b.state];
  return since(a) > since(b) || (since(a) === since(b) && a.commit > b.commit);
}

/** Not known outweighs, and so does more. */
function since({ changedSince }: SubmittedReview): number {
  return changedSince ? changedSince.length : Number.POSITIVE_INFINITY;
}
