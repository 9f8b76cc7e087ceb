import { execFileSync } from 'node:child_process';

const largest = 2 ** 30;

function git(repository: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', ['-C', repository, ...args], { input, maxBuffer: largest });
}

/** The contents of objects, in their order. */
export function readObjects(repository: string, oids: readonly string[]): Buffer[] {
  if (oids.length === 0) return [];
  const answer = git(repository, ['cat-file', '--batch'], `${oids.join('\n')}\n`);
  let at = 0;
  return oids.map(() => {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.toString('latin1', at, end).split(' ')[2]);
    at = end + 1 + size + 1;
    return answer.subarray(end + 1, end + 1 + size);
  });
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

/** What GitHub lists of a tree, directories too; bytes that are no UTF-8 become marks. */
export function readTree(repository: string, oid: string, isRecursive: boolean): TreeEntry[] {
  const options = ['ls-tree', '-l', '-z', ...(isRecursive ? ['-r', '-t'] : [])];
  const rows = git(repository, [...options, oid])
    .toString('utf8')
    .split('\0')
    .slice(0, -1);
  return rows.map((row) => {
    const tab = row.indexOf('\t');
    const [mode = '', type = '', sha = '', size = '-'] = row.slice(0, tab).split(/ +/);
    return { path: row.slice(tab + 1), mode, type, sha, ...(size !== '-' && { size: Number(size) }) };
  });
}

export interface ChangedFile {
  readonly filename: string;
  readonly status: string;
  readonly sha: string;
  readonly previous_filename?: string;
}

const statuses: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** From the merge base to the head, as GitHub lists it: of what is removed the blob that was. */
export function readChanges(repository: string, base: string, head: string): ChangedFile[] {
  const from = git(repository, ['merge-base', base, head]).toString('latin1').trim();
  const options = ['diff-tree', '-r', '-z', '-M', '--no-rename-empty', '-l2000', '--raw', '--no-abbrev'];
  const fields = git(repository, [...options, from, head])
    .toString('utf8')
    .split('\0')
    .slice(0, -1)
    .values();
  const changes: ChangedFile[] = [];
  for (const row of fields) {
    const [, , before = '', after = '', letters = ''] = row.split(' ');
    const letter = letters.charAt(0);
    const first = String(fields.next().value);
    const filename = letter === 'R' ? String(fields.next().value) : first;
    changes.push({
      filename,
      status: statuses[letter] ?? letter,
      sha: letter === 'D' ? before : after,
      ...(letter === 'R' && { previous_filename: first }),
    });
  }
  return changes;
}
