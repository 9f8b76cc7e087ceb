import { loginOf } from '../history.ts';
import type { Policy } from '../policy/policy.ts';
import type { Contributor, ReviewFacts } from './facts.ts';

/**
 * Whether the policy lets changes of a kind pass without approval for who wrote them: only while nobody else has
 * pushed to it, as into the branch of a program.
 */
export function isExempt(
  kind: string,
  { review, identities }: Pick<Policy, 'review' | 'identities'>,
  {
    author,
    contributors,
    contributorsUnread,
  }: Pick<ReviewFacts, 'author' | 'contributors' | 'contributorsUnread'>,
): boolean {
  if (contributorsUnread !== undefined) return false;
  return review.exempt.some(({ authors, kinds }) => {
    if (kinds && !kinds.includes(kind)) return false;
    const exempt = new Set(authors.map((login) => login.toLowerCase()));
    const isTheirs = (one: Contributor): boolean => {
      const login = one.login ?? loginOf(one, identities) ?? appAddress.exec(one.email)?.[1];
      return isGitHub(one) || (login !== undefined && exempt.has(login.toLowerCase()));
    };
    return exempt.has(author.toLowerCase()) && contributors.every(isTheirs);
  });
}

/** GitHub commits as itself what is made in its pages or by its API. */
function isGitHub({ as, login, email }: Contributor): boolean {
  if (as !== 'committer') return false;
  return login === undefined ? email.toLowerCase() === 'noreply@github.com' : login === 'web-flow';
}

const appAddress = /^(?:\d+\+)?([^@]+\[bot\])@users\.noreply\.github\.com$/i;
