import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** A file of a repository that no file system need take: its path is bytes. */
export interface BadFile {
  readonly path: string | Buffer;
  /** Of a link its target, of a submodule its commit. */
  readonly content?: string | Buffer;
  /** Default `100644`. */
  readonly mode?: '100644' | '100755' | '120000' | '160000';
}

/** `Name <address>` of two people, and what the commit says. */
export interface CommitText {
  readonly author: string;
  readonly committer: string;
  readonly message: string;
}

/**
 * Bare repositories made of raw objects, since git's own commands refuse some of what a server once took. Each
 * commit is a tree of its own.
 */
export interface ObjectStore {
  readonly root: string;
  readonly commit: (files: readonly BadFile[], parent?: string, by?: Partial<CommitText>) => string;
  /** Points a branch, and HEAD if it is `main`, to a commit. */
  readonly branch: (name: string, commit: string) => void;
  readonly remove: () => void;
}

export function createObjectStore(): ObjectStore {
  const root = mkdtempSync(join(tmpdir(), 'rolecall-objects-'));
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', root], { env: gitEnvironment });
  const stored = new Set<string>();
  const store = (type: string, body: Buffer): string => {
    const object = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
    const oid = createHash('sha1').update(object).digest('hex');
    if (stored.has(oid)) return oid;
    stored.add(oid);
    mkdirSync(join(root, 'objects', oid.slice(0, 2)), { recursive: true });
    writeFileSync(join(root, 'objects', oid.slice(0, 2), oid.slice(2)), deflateSync(object, { level: 1 }));
    return oid;
  };
  return {
    root,
    commit(files, parent, { author = 'Ana <ana@acme.io>', committer = author, message = 'Change' } = {}) {
      const tree = storeTree(treeOf(files), store);
      const parents = parent === undefined ? '' : `parent ${parent}\n`;
      const when = '1700000000 +0000';
      const text = `tree ${tree}\n${parents}author ${author} ${when}\ncommitter ${committer} ${when}\n\n${message}\n`;
      return store('commit', Buffer.from(text));
    },
    branch(name, commit) {
      writeFileSync(join(root, 'refs', 'heads', name), `${commit}\n`);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A directory with the same files, as far as the file system takes them. */
export function createDirectory(files: readonly BadFile[], tracked: boolean): ObjectStore['root'] {
  const root = mkdtempSync(join(tmpdir(), 'rolecall-directory-'));
  for (const { path, content = '', mode = '100644' } of files) {
    const at = Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path)]);
    mkdirSync(Buffer.from(dirname(at.toString('latin1')), 'latin1'), { recursive: true });
    if (mode === '120000') symlinkSync(content, at);
    else writeFileSync(at, content, { mode: mode === '100755' ? 0o755 : 0o644 });
  }
  if (tracked) {
    const options = { cwd: root, env: gitEnvironment };
    execFileSync('git', ['init', '--quiet', '--initial-branch=main'], options);
    execFileSync('git', ['add', '--all'], options);
  }
  return root;
}

const gitEnvironment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

type Store = (type: string, body: Buffer) => string;
/** By the bytes of a name, each as one character. */
type Directory = Map<string, Directory | BadFile>;

function treeOf(files: readonly BadFile[]): Directory {
  const top: Directory = new Map();
  for (const file of files) {
    const names = Buffer.from(file.path).toString('latin1').split('/');
    const last = names.pop() ?? '';
    let directory = top;
    for (const name of names) {
      const next = directory.get(name);
      const below: Directory = next instanceof Map ? next : new Map();
      directory.set(name, below);
      directory = below;
    }
    directory.set(last, file);
  }
  return top;
}

function storeTree(directory: Directory, store: Store): string {
  const sortKey = ([name, child]: readonly [string, Directory | BadFile]): string =>
    child instanceof Map ? `${name}/` : name;
  const sorted = [...directory].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const rows = sorted.map(([name, child]) => {
    const [mode, oid] = child instanceof Map ? ['40000', storeTree(child, store)] : storeFile(child, store);
    return Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]);
  });
  return store('tree', Buffer.concat(rows));
}

function storeFile({ mode = '100644', content = '' }: BadFile, store: Store): [mode: string, oid: string] {
  return [mode, mode === '160000' ? content.toString() : store('blob', Buffer.from(content))];
}
