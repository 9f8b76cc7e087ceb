import { isBot, loginOf } from '../history.ts';
import type { Policy } from '../policy/policy.ts';
import type { Contributor, ReviewFacts } from './facts.ts';

/** Who had a hand in a change. */
export interface Hands {
  /** `author`, `committer` or `co-author`, by login in lower case. */
  readonly of: ReadonlyMap<string, string>;
  /** Addresses of whom nobody says whose they are. */
  readonly unknown: readonly string[];
}

/** A name alone makes nobody a program: a person could take one. */
export function handsOf(
  { author, contributors }: Pick<ReviewFacts, 'author' | 'contributors'>,
  { identities }: Pick<Policy, 'identities'>,
): Hands {
  const of = new Map<string, string>();
  const unknown = new Set<string>();
  // A committer who is named as a co-author too is a committer.
  const committersFirst = [...contributors].toSorted((a, b) => rank(a) - rank(b));
  for (const contributor of committersFirst) {
    const login = (contributor.login ?? loginOf(contributor, identities))?.toLowerCase();
    if (login === undefined) {
      if (!isBot(contributor)) unknown.add(contributor.email.toLowerCase());
    } else if (!of.has(login)) of.set(login, contributor.as);
  }
  of.set(author.toLowerCase(), 'author');
  return { of, unknown: [...unknown].toSorted() };
}

function rank({ as }: Contributor): number {
  return as === 'committer' ? 0 : 1;
}
