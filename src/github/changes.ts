import type { Change } from '../core/snapshot.ts';
import { sortByPath, type ListedFile } from './trees.ts';

/** What a change does to one path. */
export type FileChange =
  | { readonly status: 'added' | 'modified'; readonly file: ListedFile }
  | { readonly status: 'renamed'; readonly file: ListedFile; readonly previousPath: string }
  | { readonly status: 'deleted'; readonly path: string };

/** The tree that is left when the changes are made to another than they were made on. */
export function applyChanges(files: readonly ListedFile[], changes: readonly FileChange[]): ListedFile[] {
  const merged = new Map(files.map((file) => [file.path, file]));
  for (const change of changes) {
    if (change.status === 'deleted') merged.delete(change.path);
    if (change.status === 'renamed') merged.delete(change.previousPath);
  }
  for (const change of changes) if (change.status !== 'deleted') merged.set(change.file.path, change.file);
  return sortByPath(merged.values());
}

export function touchedBy(changes: readonly FileChange[]): Pick<Change, 'touched' | 'deleted'> {
  const touched = changes.flatMap((change): Change['touched'] => {
    if (change.status === 'deleted') return [];
    const { path } = change.file;
    if (change.status === 'renamed') return [{ path, status: 'renamed', previousPath: change.previousPath }];
    return [{ path, status: change.status }];
  });
  return {
    touched,
    deleted: changes.flatMap((change) => (change.status === 'deleted' ? [change.path] : [])),
  };
}

/**
 * What leads from one tree to another. A file that was moved without a change is renamed; one that was changed on the
 * way is deleted and added, which asks for no less.
 */
export function diffTrees(from: readonly ListedFile[], to: readonly ListedFile[]): FileChange[] {
  const old = new Map(from.map((file) => [file.path, file]));
  const kept = new Set(to.map(({ path }) => path));
  const gone = from.filter(({ path }) => !kept.has(path));
  const added = to.filter(({ path }) => !old.has(path));
  const moved = findMoves(gone, added);
  const movedFrom = new Set(moved.values());
  return [
    ...to.flatMap((file): FileChange[] => {
      const before = old.get(file.path);
      const previousPath = moved.get(file.path);
      if (previousPath !== undefined) return [{ status: 'renamed', file, previousPath }];
      if (!before) return [{ status: 'added', file }];
      return before.oid === file.oid && before.mode === file.mode ? [] : [{ status: 'modified', file }];
    }),
    ...gone
      .filter(({ path }) => !movedFrom.has(path))
      .map(({ path }): FileChange => ({ status: 'deleted', path })),
  ];
}

/** The blobs of nothing: no empty file is told from another. */
const emptyBlobs: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/** By new path, the old one. Of several files of the same content those of the same name belong together. */
function findMoves(gone: readonly ListedFile[], added: readonly ListedFile[]): Map<string, string> {
  const moves = new Map<string, string>();
  const left = new Map<string, ListedFile[]>();
  for (const file of gone) {
    if (file.mode !== 'file' || emptyBlobs.has(file.oid)) continue;
    left.set(file.oid, [...(left.get(file.oid) ?? []), file]);
  }
  const take = (file: ListedFile, at: number): void => {
    const [source] = at < 0 ? [] : (left.get(file.oid)?.splice(at, 1) ?? []);
    if (source) moves.set(file.path, source.path);
  };
  const movable = added.filter(({ mode }) => mode === 'file');
  for (const file of movable) {
    const name = nameOf(file.path);
    take(
      file,
      (left.get(file.oid) ?? []).findIndex(({ path }) => nameOf(path) === name),
    );
  }
  for (const file of movable) if (!moves.has(file.path)) take(file, left.get(file.oid)?.length ? 0 : -1);
  return moves;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
