import type { TreeFile } from '../core/snapshot.ts';
import { byCodeUnit } from '../core/order.ts';
import { decodeNames, splitNames } from './names.ts';

/** A tracked file and the object that holds it; without one its content is on disk. */
export interface ListedFile extends TreeFile {
  readonly oid?: string;
}

/** One file of a `git diff-tree --raw -z` listing. */
export interface RawChange {
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly mode: string;
  readonly oid: string;
}

/** Splits what git ends with NUL. */
export function records(buffer: Buffer): string[] {
  return splitNames(buffer).slice(0, -1);
}

/**
 * Reads `ls-files -s -z` (`MODE OID STAGE<TAB>PATH`) and `ls-tree -r -z` (`MODE TYPE OID<TAB>PATH`). A path in
 * several stages is listed once.
 * @param content where the content of the files lies: on disk, whatever the listing says of it, or in objects
 */
export function parseListing(buffer: Buffer, content: 'disk' | 'objects'): ListedFile[] {
  const files: ListedFile[] = [];
  const text = decodeNames(buffer);
  let previous = '';
  for (let at = 0, end = text.indexOf('\0'); end >= 0; at = end + 1, end = text.indexOf('\0', at)) {
    const tab = text.indexOf('\t', at);
    const path = text.slice(tab + 1, end);
    if (path === previous) continue;
    previous = path;
    const mode = modeOf(text.slice(at, text.indexOf(' ', at)));
    files.push(content === 'disk' ? { path, mode } : { path, mode, oid: oidIn(text, at, tab) });
  }
  return files;
}

/** The second word of an entry before a tab, or the third, of which only one is as long. */
function oidIn(text: string, at: number, tab: number): string {
  const second = text.indexOf(' ', at) + 1;
  const third = text.indexOf(' ', second) + 1;
  return third - second > 40 ? text.slice(second, third - 1) : text.slice(third, tab);
}

export function parseRawDiff(buffer: Buffer): RawChange[] {
  const changes: RawChange[] = [];
  const fields = records(buffer)[Symbol.iterator]();
  for (let head = fields.next(); !head.done; head = fields.next()) {
    const [, mode = '', , oid = '', status = ''] = head.value.split(' ');
    const from = String(fields.next().value);
    const to = status.startsWith('R') ? String(fields.next().value) : from;
    changes.push({ status: status.charAt(0), from, to, mode, oid });
  }
  return changes;
}

export function modeOf(mode: string): TreeFile['mode'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}

export function sortByPath<File extends TreeFile>(files: Iterable<File>): File[] {
  return [...files].toSorted((a, b) => byCodeUnit(a.path, b.path));
}

/**
 * The files of a sorted list that have the paths, which are found fastest in the order of the list. A path that is not
 * there is passed over.
 */
export function* filesAt<File extends TreeFile>(
  files: readonly File[],
  paths: Iterable<string>,
): Generator<File> {
  let at = 0;
  for (const path of paths) {
    at = firstFrom(files, path, at);
    const file = files[at];
    if (file?.path === path) yield file;
  }
}

/** Where in the sorted list the path stands, or would: looked for in growing steps from where the last one was. */
function firstFrom(files: readonly TreeFile[], path: string, last: number): number {
  const isBefore = (index: number): boolean => (files[index]?.path ?? path) < path;
  let low = last > 0 && !isBefore(last - 1) ? 0 : last;
  let step = 1;
  while (low + step <= files.length && isBefore(low + step - 1)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, files.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
