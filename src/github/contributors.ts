import type { Contributor } from '../core/review/facts.ts';

/** Somebody as a commit names them, with the account that GitHub knows of the address. */
export interface CommitPerson {
  readonly name: string | null;
  readonly email: string | null;
  readonly user: { readonly login: string } | null;
}

/** Who made a commit. */
export interface CommitPeople {
  readonly oid: string;
  readonly committer: CommitPerson | null;
  /** Whoever wrote it, first the author, then those the message calls co-authors. */
  readonly authors: { readonly totalCount: number; readonly nodes: readonly (CommitPerson | null)[] };
}

/** GitHub lists no more commits of a pull request: https://docs.github.com/en/rest/pulls/pulls */
export const mostCommits = 250;

/**
 * Who had a hand in the commits, each once.
 * @param count how many commits the pull request has, as GitHub counts them
 * @returns `unread`: why somebody may be missing
 */
export function contributorsOf(
  commits: readonly CommitPeople[],
  count: number,
  head: string,
): { readonly contributors: readonly Contributor[]; readonly unread?: string } {
  const found = new Map<string, Contributor>();
  for (const { committer, authors } of commits) {
    const [author, ...others] = authors.nodes;
    const named = [
      ...[author, isGitHub(committer) ? undefined : committer].map((person) => of(person, 'committer')),
      ...others.map((person) => of(person, 'co-author')),
    ];
    for (const one of named.flat())
      found.set(`${one.login?.toLowerCase() ?? ''} ${one.email.toLowerCase()} ${one.as}`, one);
  }
  const unread = whyUnread(commits, count, head);
  return { contributors: [...found.values()], ...(unread !== undefined && { unread }) };
}

function whyUnread(commits: readonly CommitPeople[], count: number, head: string): string | undefined {
  if (count > mostCommits) return `it has ${count} commits, and GitHub lists no more than ${mostCommits}`;
  const oids = new Set(commits.map(({ oid }) => oid));
  if (oids.size !== count) return `GitHub listed ${oids.size} of its ${count} commits`;
  if (!oids.has(head)) return `GitHub listed its commits without the head ${head.slice(0, 12)}`;
  const unclear = commits.find(
    ({ authors: { totalCount, nodes } }) =>
      totalCount !== nodes.length || nodes.length === 0 || nodes.includes(null),
  );
  return unclear && `GitHub did not list all authors of the commit ${unclear.oid.slice(0, 12)}`;
}

function of(person: CommitPerson | null | undefined, as: Contributor['as']): Contributor[] {
  if (!person) return [];
  const { name, email, user } = person;
  return [{ name: name ?? '', email: email ?? '', as, ...(user && { login: user.login }) }];
}

/** What is merged or edited on the web GitHub itself commits. */
function isGitHub(person: CommitPerson | null): boolean {
  return person?.email === 'noreply@github.com';
}
