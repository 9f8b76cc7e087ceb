import { posix } from 'node:path';
import { inRepository, notFound, refusal, type Answer, type Asked, type Given } from './answer.ts';
import { commitCalled } from './names.ts';
import { readBlob, readTree, resolveTree, type TreeEntry } from './objects.ts';
import type { OperationName } from './operations.ts';
import type { Repository } from './state.ts';

/** Bytes of a file: https://docs.github.com/en/rest/repos/contents#get-repository-content */
const largestInJson = 1024 * 1024;
const largest = 100 * largestInJson;
/** Entries of a directory: the same page. */
const mostEntries = 1000;

export const contents: Partial<Record<OperationName, Answer>> = {
  'GET /repos/{owner}/{repo}/contents/{path}': inRepository((asked, repository) => {
    const name = asked.query.get('ref') ?? repository.defaultBranch;
    const tree = resolveTree(repository.directory, commitCalled(repository, name));
    if (tree === undefined) return notFound;
    const entries = readTree(repository.directory, tree, true);
    const at = (asked.path['path'] ?? '').replace(/\/+$/, '');
    if (at === '') return directoryOf(entries, '');
    const entry = entries.find(({ path }) => path === at);
    return entry ? contentOf(asked, repository, entries, entry) : notFound;
  }),
};

function contentOf(
  { accept }: Asked,
  { directory }: Repository,
  entries: readonly TreeEntry[],
  entry: TreeEntry,
): Given {
  const { path, sha, type, mode } = entry;
  if (type === 'tree') return directoryOf(entries, path);
  if (type === 'commit') return { json: { ...shown(entry), type: 'submodule' } };
  const bytes = readBlob(directory, sha) ?? Buffer.alloc(0);
  if (mode === '120000') {
    const target = bytes.toString('utf8');
    const file = fileAt(entries, path, target);
    return file
      ? fileOf(accept, directory, { ...file, path })
      : { json: { ...shown(entry), type: 'symlink', target } };
  }
  return fileOf(accept, directory, entry);
}

/** A link is followed to a file of the repository and to nothing else. */
function fileAt(entries: readonly TreeEntry[], link: string, target: string): TreeEntry | undefined {
  if (target.startsWith('/')) return undefined;
  const at = posix.join(posix.dirname(link), target);
  return entries.find(({ path, mode }) => path === at && mode.startsWith('100'));
}

function fileOf(accept: string, directory: string, entry: TreeEntry): Given {
  const { size = 0 } = entry;
  if (size > largest) return tooLarge;
  const bytes = readBlob(directory, entry.sha) ?? Buffer.alloc(0);
  if (accept.includes('raw')) return { bytes };
  const isWhole = size <= largestInJson;
  return {
    json: {
      ...shown(entry),
      type: 'file',
      encoding: isWhole ? 'base64' : 'none',
      content: isWhole ? base64(bytes) : '',
    },
  };
}

function directoryOf(entries: readonly TreeEntry[], at: string): Given {
  const own = entries.filter(({ path }) => above(path) === at).slice(0, mostEntries);
  return { json: own.map((entry) => ({ ...shown(entry), type: typeInDirectory(entry) })) };
}

/** A submodule is called a file: https://docs.github.com/en/rest/repos/contents#get-repository-content */
function typeInDirectory({ type, mode }: TreeEntry): string {
  if (type === 'tree') return 'dir';
  return mode === '120000' ? 'symlink' : 'file';
}

function shown({ path, sha, size = 0 }: TreeEntry) {
  return { name: posix.basename(path), path, sha, size };
}

function above(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export const tooLarge: Given = refusal(403, 'This API returns blobs up to 100 MB in size.', {
  errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
});

/** In lines of 60, as GitHub gives it. */
export function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n');
}
