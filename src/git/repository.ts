import { statSync } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { CODEOWNERS_PLACES } from '../core/ownership/places.ts';
import { POLICY_PLACES } from '../core/policy/places.ts';
import { createGit, type Git } from './command.ts';
import { contentsOfObjects, type ReadContents } from './contents.ts';
import { contentsOnDisk } from './disk.ts';
import { InputError } from './errors.ts';
import { listFolder } from './folder.ts';
import {
  modeOf,
  parseListing,
  parseRawDiff,
  records,
  sortByPath,
  type ListedFile,
  type RawChange,
} from './listing.ts';

/** Files and the way to their contents. */
export interface Listed {
  readonly files: readonly ListedFile[];
  readonly read: ReadContents;
  /** Of a working tree: the listing without what is deleted there, or null when nothing is. It comes later. */
  readonly present?: Promise<Listed | null>;
}

/** A directory whose tracked files are judged, paths being relative to it. */
export interface Repository {
  readonly root: string;
  /** Null for a plain folder. */
  readonly git: Git | null;
  readonly bare: boolean;
}

/** Opens the directory, or the repository that holds `cwd` where none is given. */
export async function openRepository(
  directory: string | undefined,
  cwd: string,
  environment: NodeJS.ProcessEnv,
): Promise<Repository> {
  const start = resolve(cwd, directory ?? '.');
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(
      `${directory === undefined ? start : `--repo ${directory}`}: there is no such directory`,
    );
  }
  const git = createGit(start, environment);
  const inside = await git.ask(['rev-parse', '--is-bare-repository']).catch(async (error: unknown) => {
    if (error instanceof InputError) throw error;
    if (await stat(resolve(start, '.git')).catch(() => undefined)) {
      throw new InputError(
        `${start} is a git repository and git cannot be run: install it and put it on the PATH`,
      );
    }
    return { code: 1, answer: '', complaint: '' };
  });
  if (inside.code !== 0) return { root: start, git: null, bare: false };
  if (inside.answer === 'true') return { root: start, git, bare: true };
  if (directory !== undefined) return { root: start, git, bare: false };
  const { answer: top } = await git.ask(['rev-parse', '--show-toplevel']);
  return { root: top, git: createGit(top, environment), bare: false };
}

/** What git lists of a working tree. */
export interface WorkingTreeListing {
  readonly repository: Repository;
  readonly tracked: Promise<Buffer>;
  /** Git looks at every file to find what is deleted: slow, and nearly always for nothing, so others need not wait. */
  readonly deleted: Promise<Buffer>;
}

/** Lets git begin. Who waits for one of the two hears of its failure. */
export function beginListing(root: string, git: Git): WorkingTreeListing {
  const tracked = git.run(['ls-files', '-z', '-s']);
  const deleted = git.run(['ls-files', '-z', '-d']);
  tracked.catch(() => {});
  deleted.catch(() => {});
  return { repository: { root, git, bare: false }, tracked, deleted };
}

/**
 * The tracked files as they lie in the working tree, and ownership files and policies that are not tracked yet; every
 * file of a plain folder.
 * @param begun the listing of this tree, where it was begun before
 */
export async function listWorkingTree(
  { root, git }: Repository,
  begun?: WorkingTreeListing,
): Promise<Listed> {
  const read = contentsOnDisk(root);
  if (!git) return { files: await listFolder(root), read };
  const listing = begun ?? beginListing(root, git);
  const tracked = parseListing(await listing.tracked, 'disk');
  // A folder inside a repository that tracks nothing of it is a folder like any other.
  if (tracked.length === 0) return { files: await listFolder(root), read };
  const files = sortByPath([...tracked, ...(await untrackedOwnershipFiles(root, tracked))]);
  const present = listing.deleted.then((names) => {
    if (names.length === 0) return null;
    const deleted = new Set(records(names));
    return { files: files.filter(({ path }) => !deleted.has(path)), read };
  });
  // Who waits for it hears of its failure.
  present.catch(() => {});
  return { files, read, present };
}

/** Whoever has just written a policy or CODEOWNERS wants to see what it does before adding it. */
async function untrackedOwnershipFiles(root: string, tracked: readonly ListedFile[]): Promise<ListedFile[]> {
  const found = await Promise.all(
    [...CODEOWNERS_PLACES, ...POLICY_PLACES].map(async (path): Promise<ListedFile[]> => {
      const status = await lstat(join(root, path)).catch(() => undefined);
      if (!status || status.isDirectory() || tracked.some((file) => file.path === path)) return [];
      return [{ path, mode: status.isFile() ? 'file' : 'symlink' }];
    }),
  );
  return found.flat();
}

export async function listCommit(git: Git, commit: string): Promise<Listed> {
  const files = sortByPath(parseListing(await git.run(['ls-tree', '-r', '-z', commit]), 'objects'));
  return { files, read: contentsOfObjects(git) };
}

/** What changes between two commits, renames found as git finds them by default. */
export async function listChanges(git: Git, from: string, to: string): Promise<RawChange[]> {
  const options = [
    '-r',
    '-z',
    '-M',
    // Nothing tells an empty file from another.
    '--no-rename-empty',
    '-l2000',
    '--raw',
    '--relative',
    '--no-abbrev',
    '--no-ext-diff',
    '--no-textconv',
  ];
  return parseRawDiff(await git.run(['diff-tree', ...options, from, to]));
}

/** The tree that is left when the changes are applied to another than they were made on. */
export function applyChanges(files: readonly ListedFile[], changes: readonly RawChange[]): ListedFile[] {
  const merged = new Map(files.map((file) => [file.path, file]));
  for (const { status, from } of changes) if (status === 'D' || status === 'R') merged.delete(from);
  for (const { status, to, mode, oid } of changes) {
    if (status !== 'D') merged.set(to, { path: to, mode: modeOf(mode), oid });
  }
  return sortByPath(merged.values());
}

/** The commit that a name stands for. */
export async function resolveCommit(git: Git, name: string): Promise<string> {
  const found =
    name.startsWith('-') || name.includes('\0')
      ? undefined
      : await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (found?.code === 0 && found.answer !== '') return found.answer;
  const refs = await git.run(['for-each-ref', '--format=%(refname:short)', '--count=1000']);
  const near = nearest(name, refs.toString('utf8').split('\n').filter(Boolean));
  throw new InputError(
    `${JSON.stringify(name)} is no commit of this repository.` +
      (near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '') +
      ' If it is a branch of the remote, fetch it first; in a workflow set fetch-depth: 0.',
  );
}

function nearest(name: string, refs: readonly string[]): string[] {
  const slips = name.length < 4 ? 1 : Math.max(2, name.length / 3);
  const close = (ref: string): boolean => ref.endsWith(`/${name}`) || distance(name, ref) <= slips;
  return refs.filter(close).slice(0, 3);
}

export async function mergeBase(git: Git, base: string, head: string): Promise<string> {
  const { code, answer } = await git.ask(['merge-base', base, head]);
  if (code === 0 && answer !== '') return answer;
  const { answer: shallow } = await git.ask(['rev-parse', '--is-shallow-repository']);
  throw new InputError(
    `${base.slice(0, 12)} and ${head.slice(0, 12)} have no common commit here, so there is no change to judge. ` +
      (shallow === 'true'
        ? 'The clone is shallow: run git fetch --unshallow, or set fetch-depth: 0 in the workflow.'
        : 'Is --base the branch that the change will be merged into?'),
  );
}
