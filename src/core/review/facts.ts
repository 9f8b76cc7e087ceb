import type { Person } from '../history.ts';
import type { PastReview } from './past-review.ts';

/**
 * What is known of a pull request beside its files, for the plan of its reviews. Logins and teams are written as GitHub
 * writes them and compare without case; teams are `org/slug`. The order of lists says nothing, but of `reviews` their
 * times. What is not known is left out, and never taken for what is not there.
 */
export interface ReviewFacts {
  /** Stable for the life of the pull request, `acme/churn#7`: ties between people are settled by it. */
  readonly key: string;
  /** The commit that is judged. */
  readonly head: string;
  /** The branch to merge into, by its name. */
  readonly base: string;
  readonly author: string;
  /** Who else had a hand in it: the authors and committers of its commits, and whom they call co-authors. */
  readonly contributors: readonly Contributor[];
  /** Why not all of them could be read: then anybody may be one, and nobody is eligible. Absent: all were. */
  readonly contributorsUnread?: string;
  readonly isDraft: boolean;
  /** Pending now, whoever asked: GitHub itself asks the owners of CODEOWNERS. */
  readonly requested: Named;
  /** Whose request a human took back: final. Not a team that GitHub replaced by members of it. */
  readonly removed: Named;
  /** All that were submitted. */
  readonly reviews: readonly SubmittedReview[];
  readonly overrides: readonly Override[];
  /** What people reviewed before, newest first: the scores come of it. */
  readonly pastReviews: readonly PastReview[];
  /** How many reviews somebody is asked for elsewhere, by login in lower case. Absent: none known. */
  readonly openRequests: ReadonlyMap<string, number>;
  /** Who says on GitHub to be busy: logins in lower case. */
  readonly busy: ReadonlySet<string>;
  /** Which accounts are programs: logins in lower case, with `[bot]` where GitHub gives it. */
  readonly bots: ReadonlySet<string>;
}

/** Users and teams. */
export interface Named {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

/** Without a login, the address may tell one: a private one of GitHub's, or one of the policy's `identities`. */
export interface Contributor extends Person {
  readonly as: 'committer' | 'co-author';
  /** As GitHub connects the address with an account. */
  readonly login?: string;
}

/** A native review. Of somebody's reviews the latest that approves, objects or was dismissed is what they say. */
export interface SubmittedReview {
  readonly login: string;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  /** Seconds since 1970. */
  readonly at: number;
  /** The commit that was reviewed. */
  readonly commit: string;
  /**
   * The paths whose blob differs between that commit and the head; of a rename both names. Empty for a review of the
   * head itself. Absent: not known, and then an approval does not count.
   */
  readonly changedSince?: readonly string[];
}

/** Somebody lets the change pass without the approval of a role. Who may, the plan judges. */
export interface Override {
  readonly role: string;
  readonly by: string;
  readonly reason: string;
  /** It holds for this commit and this branch alone. */
  readonly head: string;
  readonly base: string;
}
