import { inRepository, notFound, unprocessable, type Answer, type Asked, type Given } from './answer.ts';
import { readChanges, readMergeBase, readObjects, readTree, resolveTree, type TreeEntry } from './objects.ts';
import type { OperationName } from './operations.ts';
import type { Repository } from './state.ts';

/** Files of a comparison: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const mostCompared = 300;
/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
const largestContent = 1024 * 1024;

/** A branch, a commit or a tree, as its name stands in a request. */
export function commitCalled({ branches }: Repository, name: string): string {
  return branches.get(name.replace(/^(?:refs\/)?heads\//, '')) ?? name;
}

export const gitData: Partial<Record<OperationName, Answer>> = {
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': inRepository(
    ({ path, query, mostTreeEntries }, repository) => {
      const oid = commitCalled(repository, path['tree_sha'] ?? '');
      const sha = resolveTree(repository.directory, oid);
      if (sha === undefined) return notFound;
      const isRecursive = query.has('recursive');
      const tree = readTree(repository.directory, sha, isRecursive);
      const truncated = isRecursive && tree.length > mostTreeEntries;
      return { json: { sha, truncated, tree: truncated ? tree.slice(0, mostTreeEntries) : tree } };
    },
  ),

  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': inRepository(({ path, accept }, { directory }) => {
    const sha = path['file_sha'] ?? '';
    const [bytes] = readObjects(directory, [sha]);
    if (!bytes) return notFound;
    if (accept.includes('raw')) return { bytes };
    return { json: { sha, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') } };
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

  'GET /repos/{owner}/{repo}/compare/{basehead}': inRepository(({ path, query }, repository) => {
    const [base = '', head = ''] = (path['basehead'] ?? '').split('...');
    const [from, to] = [base, head].map((name) => commitCalled(repository, name));
    const sha = readMergeBase(repository.directory, from ?? '', to ?? '');
    if (sha === undefined) return notFound;
    // Files are on the first page alone, and no more than so many.
    const files =
      (query.get('page') ?? '1') === '1' ? readChanges(repository.directory, from ?? '', to ?? '') : [];
    return { json: { merge_base_commit: { sha }, files: files.slice(0, mostCompared) } };
  }),

  'GET /repos/{owner}/{repo}/contents/{path}': inRepository((asked, repository) => {
    const name = asked.query.get('ref') ?? repository.defaultBranch;
    const tree = resolveTree(repository.directory, commitCalled(repository, name));
    const entries = tree === undefined ? [] : readTree(repository.directory, tree, true);
    return contentAt(asked, repository, entries, asked.path['path'] ?? '');
  }),
};

function contentAt(
  asked: Asked,
  { directory }: Repository,
  entries: readonly TreeEntry[],
  at: string,
): Given {
  const entry = followed(directory, entries, at);
  if (!entry) return notFound;
  if (entry.type === 'tree') return { list: entries.filter(({ path }) => above(path) === entry.path) };
  const [bytes = Buffer.alloc(0)] = readObjects(directory, [entry.sha]);
  if (asked.accept.includes('raw')) return { bytes };
  if (bytes.length > 100 * largestContent)
    return unprocessable('This API returns blobs up to 100 MB in size.');
  const isWhole = bytes.length <= largestContent;
  return {
    json: {
      type: 'file',
      name: at.slice(at.lastIndexOf('/') + 1),
      path: at,
      sha: entry.sha,
      size: bytes.length,
      encoding: isWhole ? 'base64' : 'none',
      content: isWhole ? bytes.toString('base64') : '',
    },
  };
}

/** A link to a file of the repository is read as that file. */
function followed(directory: string, entries: readonly TreeEntry[], at: string): TreeEntry | undefined {
  const entry = entries.find(({ path }) => path === at);
  if (entry?.mode !== '120000') return entry;
  const [target = Buffer.alloc(0)] = readObjects(directory, [entry.sha]);
  const to = new URL(target.toString('utf8'), `file:///${at}`).pathname.slice(1);
  return entries.find(({ path, mode }) => path === to && mode !== '120000') ?? entry;
}

function above(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
