import { inRepository, notFound, unprocessable, type Answer } from './answer.ts';
import { commitCalled } from './names.ts';
import { shownCommit } from './commits.ts';
import { base64, tooLarge } from './contents.ts';
import {
  readChanges,
  readCommit,
  readCommits,
  readMergeBase,
  readBlob,
  readTree,
  resolveTree,
  type TreeEntry,
} from './objects.ts';
import type { OperationName } from './operations.ts';

/** Files of a comparison: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const mostCompared = 300;
/** Commits of a comparison that is not asked for by pages: the same page. */
const mostCommits = 250;
/** https://docs.github.com/en/rest/git/blobs#get-a-blob */
const largestBlob = 100 * 1024 * 1024;
/** Bytes of a recursive tree; of entries the server says how many: https://docs.github.com/en/rest/git/trees#get-a-tree */
const largestTree = 7 * 1024 * 1024;

export const gitData: Partial<Record<OperationName, Answer>> = {
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': inRepository(
    ({ path, query, mostTreeEntries }, repository) => {
      const oid = commitCalled(repository, path['tree_sha'] ?? '');
      const sha = resolveTree(repository.directory, oid);
      if (sha === undefined) return notFound;
      const isRecursive = query.has('recursive');
      const whole = readTree(repository.directory, sha, isRecursive);
      const tree = isRecursive ? whole.slice(0, mostShown(whole, mostTreeEntries)) : whole;
      return { json: { sha, truncated: tree.length < whole.length, tree } };
    },
  ),

  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': inRepository(({ path, accept }, { directory }) => {
    const sha = path['file_sha'] ?? '';
    if (!/^[0-9a-f]{40}$/.test(sha)) return noOid;
    const bytes = readBlob(directory, sha);
    if (!bytes) return notFound;
    if (bytes.length > largestBlob) return tooLarge;
    if (accept.includes('raw')) return { bytes };
    return { json: { sha, size: bytes.length, encoding: 'base64', content: base64(bytes) } };
  }),

  'GET /repos/{owner}/{repo}/git/ref/{ref}': inRepository(({ path }, { branches }) => {
    const ref = path['ref'] ?? '';
    const sha = branches.get(ref.replace(/^heads\//, ''));
    if (sha === undefined) return notFound;
    return { json: { ref: `refs/${ref}`, object: { type: 'commit', sha } } };
  }),

  'GET /repos/{owner}/{repo}/branches/{branch}': inRepository(({ path }, { branches }) => {
    const name = path['branch'] ?? '';
    const sha = branches.get(name);
    return sha === undefined ? notFound : { json: { name, commit: { sha } } };
  }),

  'GET /repos/{owner}/{repo}/compare/{basehead}': inRepository(({ state, path, query }, repository) => {
    const { directory } = repository;
    const [from = '', to = ''] = (path['basehead'] ?? '')
      .split('...')
      .map((name) => commitCalled(repository, name));
    const sha = readMergeBase(directory, from, to);
    const mergeBase = sha === undefined ? undefined : readCommit(directory, sha);
    if (!mergeBase) return notFound;
    // Files are on the first page alone, and no more than so many.
    const files = (query.get('page') ?? '1') === '1' ? readChanges(directory, from, to) : [];
    const commits = readCommits(directory, from, to);
    const behind = readCommits(directory, to, from).length;
    return {
      json: {
        status: relation(commits.length, behind),
        ahead_by: commits.length,
        behind_by: behind,
        total_commits: commits.length,
        merge_base_commit: shownCommit(state, mergeBase),
        commits: commits.slice(0, mostCommits).map((commit) => shownCommit(state, commit)),
        files: files.slice(0, mostCompared),
      },
    };
  }),
};

function relation(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** How many entries of a recursive tree are given. */
function mostShown(tree: readonly TreeEntry[], mostEntries: number): number {
  let bytes = 0;
  const tooMuch = tree.findIndex((entry, index) => {
    bytes += Buffer.byteLength(JSON.stringify(entry));
    return bytes > largestTree || index >= mostEntries;
  });
  return tooMuch === -1 ? tree.length : tooMuch;
}

const noOid = unprocessable('The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
