import type { Change } from '../core/snapshot.ts';
import type { Client } from './client.ts';
import { GitHubError } from './error.ts';
import type { RepositoryName } from './repository.ts';
import { readTree, type ListedFile, type Listing } from './trees.ts';

/** Approvals of older commits than these have to be given again: each costs the tree of its commit. */
const mostCommits = 10;

/**
 * What of a change differs between commits and the head: paths whose file is another one, or there at one end alone; of
 * a rename both names. By the trees, so that no path is ever a part of a question. A commit that cannot be read, as one
 * that is gone, has no entry.
 * @param commits the most important first
 */
export async function readChangedSince(
  client: Client,
  repository: RepositoryName,
  { touched, deleted }: Pick<Change, 'touched' | 'deleted'>,
  head: string,
  commits: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const others = [...new Set(commits)].filter((commit) => commit !== head).slice(0, mostCommits);
  if (others.length === 0) return new Map();
  const paths = [
    ...new Set([...touched.flatMap(({ path, previousPath = path }) => [path, previousPath]), ...deleted]),
  ].toSorted();
  const [atHead, ...listings] = await Promise.all([
    readTree(client, repository, head),
    ...others.map(async (commit) => await readOrNothing(client, repository, commit)),
  ]);
  const now = byPath(atHead);
  return new Map(
    others.flatMap((commit, index) => {
      const listing = listings[index];
      if (!listing) return [];
      const then = byPath(listing);
      return [[commit, paths.filter((path) => isOther(then.get(path), now.get(path)))]] as const;
    }),
  );
}

async function readOrNothing(
  client: Client,
  repository: RepositoryName,
  commit: string,
): Promise<Listing | undefined> {
  try {
    return await readTree(client, repository, commit);
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}

function byPath({ files }: Listing): Map<string, ListedFile> {
  return new Map(files.map((file) => [file.path, file]));
}

function isOther(one: ListedFile | undefined, other: ListedFile | undefined): boolean {
  return one?.oid !== other?.oid || one?.mode !== other?.mode;
}
