import type { GitHubError } from './error.ts';

/**
 * Why somebody was not asked for a review.
 * - `author`: nobody reviews what is their own
 * - `stranger`: GitHub takes only who has access to the repository, and no program
 * - `unseen-team`: the token may not see the team
 * - `foreign-team`: it is of another organization than the repository
 * - `too-many`: the pull request has as many reviewers as GitHub takes
 * - `not-listed`: GitHub took the request and does not list them
 * - `permission`: the token may ask nobody
 * - `unanswered`: no answer came, and GitHub does not list them
 * - `other`: GitHub says another reason
 */
export type Refusal =
  | 'author'
  | 'stranger'
  | 'unseen-team'
  | 'foreign-team'
  | 'too-many'
  | 'not-listed'
  | 'permission'
  | 'unanswered'
  | 'other';

/** What GitHub says, as maintainers of such tools report it; none of it is documented. */
const words: readonly (readonly [RegExp, Refusal])[] = [
  [/cannot be requested from pull request author/i, 'author'],
  [/only be requested from collaborators/i, 'stranger'],
  [/could not resolve to a node/i, 'unseen-team'],
  [/\bonly \d+ reviewers\b|\bmore than \d+ (?:review|request)/i, 'too-many'],
];

export function refusalOf({ trouble, status, message }: GitHubError): Refusal {
  if (trouble === 'permission') return 'permission';
  if (trouble === 'unavailable' || trouble === 'answer') return 'unanswered';
  return (status === 422 && words.find(([pattern]) => pattern.test(message))?.[1]) || 'other';
}

const reasons: Readonly<Record<Refusal, (said: string) => string>> = {
  author: () => 'nobody can be asked to review an own pull request',
  stranger: () =>
    'GitHub asks only people and teams that have access to the repository: give them access, or name others in the policy',
  'unseen-team': () =>
    'the token may not see the team: with the token of an app that has `members: read` it can be asked',
  'foreign-team': () => 'only teams of the organization that has the repository can be asked',
  'too-many': (said) => `GitHub takes no more reviewers for this pull request (${said})`,
  'not-listed': () => 'GitHub took the request and does not list them: look at the pull request',
  permission: () => 'the token may not: add `pull-requests: write` to the permissions of the job',
  unanswered: (said) => `GitHub gave no answer and does not list them: run the job again (${said})`,
  other: (said) => said,
};

/**
 * The reason as a part of a sentence, and the next step.
 * @param said what GitHub answered
 */
export function reasonOf(refusal: Refusal, said: string): string {
  return reasons[refusal](said);
}
