import * as z from 'zod';
import { byCodeUnit } from '../core/order.ts';
import type { TreeFile } from '../core/snapshot.ts';
import type { Client } from './client.ts';
import { GitHubError } from './error.ts';
import { oidForm, type RepositoryName } from './repository.ts';

/** A file of a commit, and the object that holds it. */
export interface ListedFile extends TreeFile {
  readonly oid: string;
}

/** All files of a commit, sorted by path, and the size of each blob in bytes. */
export interface Listing {
  readonly files: readonly ListedFile[];
  readonly sizes: ReadonlyMap<string, number>;
}

const treeForm = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string().min(1),
      mode: z.string(),
      type: z.string(),
      sha: oidForm,
      size: z.number().optional(),
    }),
  ),
});
type Entry = z.output<typeof treeForm>['tree'][number];

/**
 * A recursive tree ends at 100,000 entries or 7 MB; then its subtrees are asked for, one by one.
 * https://docs.github.com/en/rest/git/trees#get-a-tree
 */
const mostTrees = 1000;

/** Every file of a commit, however many there are. */
export async function readTree(client: Client, repository: RepositoryName, commit: string): Promise<Listing> {
  let asked = 0;
  const ask = async (oid: string, isRecursive: boolean) => {
    if (asked >= mostTrees)
      throw new GitHubError(
        'answer',
        `the tree of ${commit.slice(0, 12)} is cut, and in too many parts to read`,
      );
    asked += 1;
    const parameters = { ...repository, tree_sha: oid, ...(isRecursive && { recursive: '1' }) };
    return await client.read('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, treeForm, {
      exists: true,
    });
  };
  const walk = async (oid: string, above: string): Promise<Entry[]> => {
    const whole = await ask(oid, true);
    if (!whole.truncated) return whole.tree.map((entry) => ({ ...entry, path: `${above}${entry.path}` }));
    const { tree, truncated } = await ask(oid, false);
    if (truncated)
      throw new GitHubError(
        'answer',
        `a directory of ${commit.slice(0, 12)} has more files than GitHub lists`,
      );
    const entries: Entry[] = [];
    for (const entry of tree) {
      const path = `${above}${entry.path}`;
      if (entry.type === 'tree') entries.push(...(await walk(entry.sha, `${path}/`)));
      else entries.push({ ...entry, path });
    }
    return entries;
  };
  return listingOf(await walk(commit, ''));
}

function listingOf(entries: readonly Entry[]): Listing {
  const files = new Map<string, ListedFile>();
  const sizes = new Map<string, number>();
  for (const { path, mode, type, sha, size } of entries) {
    if (type === 'tree') continue;
    // GitHub shows all bytes that are no UTF-8 as one mark: of names that look the same the first is kept.
    if (!files.has(path)) files.set(path, { path, mode: modeOf(mode), oid: sha });
    if (size !== undefined) sizes.set(sha, size);
    else if (type === 'blob')
      throw new GitHubError('answer', `the blob ${sha.slice(0, 12)} of a tree has no size`);
  }
  return { files: sortByPath(files.values()), sizes };
}

function modeOf(mode: string): TreeFile['mode'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}

export function sortByPath(files: Iterable<ListedFile>): ListedFile[] {
  return [...files].toSorted((a, b) => byCodeUnit(a.path, b.path));
}
