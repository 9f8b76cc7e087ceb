import type { TreeFile } from '../core/snapshot.ts';
import { byCodeUnit } from '../core/order.ts';

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
  return buffer.toString('utf8').split('\0').slice(0, -1);
}

/**
 * Reads `ls-files -s -z` (`MODE OID STAGE<TAB>PATH`) and `ls-tree -r -z` (`MODE TYPE OID<TAB>PATH`). A path in
 * several stages is listed once.
 */
export function parseListing(buffer: Buffer): ListedFile[] {
  const files: ListedFile[] = [];
  for (const record of records(buffer)) {
    const tab = record.indexOf('\t');
    const path = record.slice(tab + 1);
    if (files.at(-1)?.path === path) continue;
    const second = record.indexOf(' ') + 1;
    const third = record.indexOf(' ', second) + 1;
    const oid = third - second > 40 ? record.slice(second, third - 1) : record.slice(third, tab);
    files.push({ path, mode: modeOf(record.slice(0, second - 1)), oid });
  }
  return files;
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
