import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const largest = 2 ** 30;

function git(repository: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', ['-C', repository, ...args], { input, maxBuffer: largest });
}

// Objects never change, so what was read of them once holds; what was not there may come.
const remembered = new Map<string, unknown>();

function once<Value>(key: readonly string[], read: () => Value): Value {
  const text = key.join('\0');
  if (remembered.has(text)) return remembered.get(text) as Value;
  const value = read();
  if (value !== undefined) remembered.set(text, value);
  return value;
}

interface StoredObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/** An object that lies by itself is read without git: a process for each of thousands takes longer than all else. */
function readObject(repository: string, oid: string): StoredObject | undefined {
  if (!/^[0-9a-f]{40}$/.test(oid)) return undefined;
  return once([repository, 'object', oid], () => {
    const path = join(repository, 'objects', oid.slice(0, 2), oid.slice(2));
    if (existsSync(path)) return parseObject(inflateSync(readFileSync(path)));
    const type = tryGit(repository, ['cat-file', '-t', oid]);
    return type === undefined ? undefined : { type, bytes: git(repository, ['cat-file', type, oid]) };
  });
}

/** `TYPE SIZE NUL CONTENT` */
function parseObject(stored: Buffer): StoredObject {
  const end = stored.indexOf(0);
  const [type = ''] = stored.toString('latin1', 0, end).split(' ');
  return { type, bytes: stored.subarray(end + 1) };
}

/** The content of a blob; undefined for what is none. */
export function readBlob(repository: string, oid: string): Buffer | undefined {
  const object = readObject(repository, oid);
  return object?.type === 'blob' ? object.bytes : undefined;
}

/** `commit`, `tree` or `blob`. */
export function typeOfObject(repository: string, oid: string): string | undefined {
  return readObject(repository, oid)?.type;
}

/** The tree of a commit, or of itself. */
export function resolveTree(repository: string, oid: string): string | undefined {
  if (!/^[0-9a-f]{40}$/.test(oid)) return undefined;
  return once([repository, 'tree', oid], () =>
    tryGit(repository, ['rev-parse', '--verify', `${oid}^{tree}`]),
  );
}

export function readMergeBase(repository: string, base: string, head: string): string | undefined {
  return once([repository, 'merge-base', base, head], () => tryGit(repository, ['merge-base', base, head]));
}

function tryGit(repository: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', repository, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
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
  return once([repository, 'entries', oid, String(isRecursive)], () =>
    listTree(repository, oid, isRecursive),
  );
}

function listTree(repository: string, oid: string, isRecursive: boolean): TreeEntry[] {
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
  return once([repository, 'changes', base, head], () => listChanges(repository, base, head));
}

function listChanges(repository: string, base: string, head: string): ChangedFile[] {
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

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Since 1970. */
  readonly seconds: number;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** What leads from one commit to another, oldest first. */
export function readCommits(repository: string, base: string, head: string): Commit[] {
  return once([repository, 'commits', base, head], () =>
    logOf(repository, ['--reverse', `${base}..${head}`]),
  );
}

export function readCommit(repository: string, oid: string): Commit | undefined {
  return once([repository, 'commit', oid], () => logOf(repository, ['--max-count=1', oid])[0]);
}

const commitFields = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'];

function logOf(repository: string, which: readonly string[]): Commit[] {
  const options = ['log', '-z', `--format=${commitFields.join('%x00')}`];
  const fields = git(repository, [...options, ...which])
    .toString('utf8')
    .split('\0');
  return Array.from({ length: Math.floor(fields.length / commitFields.length) }, (_, index) => {
    const start = index * commitFields.length;
    const [sha = '', tree = '', parents = '', ...rest] = fields.slice(start, start + commitFields.length);
    const [name = '', email = '', time = '', committer = '', address = '', seconds = '', message = ''] = rest;
    return {
      sha,
      tree,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      author: { name, email, seconds: Number(time) },
      committer: { name: committer, email: address, seconds: Number(seconds) },
      message: message.trimEnd(),
    };
  });
}
