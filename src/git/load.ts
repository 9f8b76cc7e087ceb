import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { CODEOWNERS_LIMIT_BYTES, CODEOWNERS_PLACES } from '../core/ownership/places.ts';
import { POLICY_PLACES } from '../core/policy/places.ts';
import type { PathsAtEnds, ReadingPlan } from '../core/reading-plan.ts';
import { OPENING_BYTES, type Change, type Snapshot, type SourceText, type Tree } from '../core/snapshot.ts';
import { openingText, POLICY_READ_BYTES, sourceText } from '../core/source-text.ts';
import type { History } from '../core/history.ts';
import { DECLARING_FILE_BYTES } from '../core/sources/source.ts';
import type { ReadContents } from './contents.ts';
import { contentsOnDisk } from './disk.ts';
import { InputError } from './errors.ts';
import { readHistory } from './history.ts';
import { filesAt, type ListedFile, type RawChange } from './listing.ts';
import { listEnds, type Ends, type ListedRepository, type ListRequest } from './ends.ts';
import { listCommit, resolveCommit, type Listed, type Repository } from './repository.ts';

export interface LoadRequest extends ListRequest {
  /** The policy to judge by, in place of the repository's own. */
  readonly policy?: string;
  /** True: who changed what is read too. */
  readonly history?: boolean;
  readonly now: Date;
}

export interface Loaded {
  readonly snapshot: Snapshot;
  readonly root: string;
  /** True for a repository without a working tree. */
  readonly bare: boolean;
}

/** How far back somebody still knows the files that were changed. */
const mostCommits = 5000;

/**
 * Reads a local repository or plain folder. Throws `InputError` for what the user must mend.
 * @param listing of the same request, where it was begun before
 */
export async function loadSnapshot(
  request: LoadRequest,
  plan: ReadingPlan,
  listing: Promise<ListedRepository> = listEnds(request),
): Promise<Loaded> {
  const { repository, ends: listed } = await listing;
  const reading = startHistory(request, repository);
  let loading = await prepare(request, repository, listed, plan);
  request.onProgress?.('reading openings');
  let openings = await readOpenings(loading.ends.after, loading.wanted.after);
  const present = await listed.after.present;
  if (present) {
    loading = await prepare(request, repository, { ...listed, after: present }, plan);
    openings = await readOpenings(present, loading.wanted.after, openings);
  }
  const { ends, bare, wanted } = loading;
  const openingsBefore = ends.before ? await readOpenings(ends.before, wanted.before) : openings;
  const { tree, change } = bare;
  if (reading) request.onProgress?.('reading history');
  const history = await reading;
  const snapshot: Snapshot = {
    ...bare,
    ...(history && { history }),
    tree: { ...tree, openings },
    ...(change && { change: { ...change, before: { ...change.before, openings: openingsBefore } } }),
  };
  return { snapshot, root: repository.root, bare: repository.bare };
}

/** Lets git read the history while the files are read. */
function startHistory(
  { history, head = 'HEAD' }: LoadRequest,
  { git }: Repository,
): Promise<History | undefined> | undefined {
  const reading = history && git ? readHistory(git, head, mostCommits) : undefined;
  // Whoever waits for it hears of its failure.
  reading?.catch(() => {});
  return reading;
}

/** All but the openings, and which of them are wanted. */
async function prepare(request: LoadRequest, repository: Repository, ends: Ends, plan: ReadingPlan) {
  const tree = await readSources(ends.after);
  const change = ends.before && changeOf(request, ends.changes, await readSources(ends.before));
  const policy = await governing(request, repository, (change?.before ?? tree).sources);
  const first: Snapshot = { now: request.now, tree, ...(policy && { policy }), ...(change && { change }) };
  const bare = await withDeclarations(first, ends, plan.declarations(first));
  return { ends, bare, wanted: await plan.openings(bare) };
}

/** With the whole files by which tools say who owns what. What is the same at both ends is read once. */
async function withDeclarations(snapshot: Snapshot, ends: Ends, wanted: PathsAtEnds): Promise<Snapshot> {
  const { tree, change } = snapshot;
  const before = ends.before
    ? await readDeclarations(ends.before, wanted.before)
    : new Map<ListedFile, SourceText>();
  const after = await readDeclarations(ends.after, wanted.after, before);
  const added = (to: Tree, read: ReadonlyMap<ListedFile, SourceText>): Tree => {
    const sources = new Map([...read.values()].map((source) => [source.path, source]));
    // A policy or CODEOWNERS is read by rules of its own, whatever else it is.
    return { ...to, sources: new Map([...sources, ...to.sources]) };
  };
  return {
    ...snapshot,
    tree: added(tree, after),
    ...(change && { change: { ...change, before: added(change.before, before) } }),
  };
}

async function readDeclarations(
  { files, read }: Listed,
  paths: Iterable<string>,
  known: ReadonlyMap<ListedFile, SourceText> = new Map(),
): Promise<Map<ListedFile, SourceText>> {
  const present = [...filesAt(files, paths)];
  const found = new Map<ListedFile, SourceText>();
  for (const file of present) {
    const source = known.get(file);
    if (source) found.set(file, source);
  }
  const unread = new Map(present.filter((file) => !known.has(file)).map((file) => [file.path, file]));
  const limit = DECLARING_FILE_BYTES + 1;
  await read([...unread.values()], limit, (path, { size, head }) => {
    const file = unread.get(path);
    if (file) found.set(file, sourceText(path, size, limit, head));
  });
  return found;
}

function changeOf(
  { base = '', head = 'HEAD' }: LoadRequest,
  changes: readonly RawChange[],
  before: Tree,
): Change {
  const touched = changes.flatMap(({ status, from, to }): Change['touched'] => {
    if (status === 'D') return [];
    if (status === 'R') return [{ path: to, status: 'renamed', previousPath: from }];
    return [{ path: to, status: status === 'A' ? 'added' : 'modified' }];
  });
  const deleted = changes.filter(({ status }) => status === 'D').map(({ from }) => from);
  return { base, head, touched, deleted, before };
}

/** The tree with its ownership files and policies in full, and no openings yet. */
async function readSources({ files, read }: Listed): Promise<Tree> {
  const sources = new Map<string, SourceText>();
  const places: readonly [readonly string[], number][] = [
    [CODEOWNERS_PLACES, CODEOWNERS_LIMIT_BYTES],
    [POLICY_PLACES, POLICY_READ_BYTES],
  ];
  for (const [paths, limit] of places) {
    const present = files.filter(({ path }) => paths.includes(path));
    for (const { path } of present) sources.set(path, sourceText(path, 0, limit));
    await read(present, limit, (path, { size, head }) => {
      sources.set(path, sourceText(path, size, limit, head));
    });
  }
  return { files, sources, openings: new Map() };
}

/** @param known openings of the same files that were read before */
async function readOpenings(
  { files, read }: Listed,
  paths: Iterable<string>,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, string>> {
  const openings = new Map<string, string>();
  function* unread(): Generator<ListedFile> {
    for (const file of filesAt(files, paths)) {
      const opening = known.get(file.path);
      if (opening === undefined) yield file;
      else openings.set(file.path, opening);
    }
  }
  await read(unread(), OPENING_BYTES, (path, { head }) => openings.set(path, openingText(head)));
  return openings;
}

/** The repository's own policy at the end that judges, or the one that was asked for. */
async function governing(
  request: LoadRequest,
  repository: Repository,
  sources: ReadonlyMap<string, SourceText>,
): Promise<SourceText | undefined> {
  const { policy: named, base, cwd } = request;
  if (named === undefined) {
    const place = POLICY_PLACES.find((path) => sources.has(path));
    return place === undefined ? undefined : sources.get(place);
  }
  const onDisk = resolve(cwd, named);
  const inside = relative(repository.root, onDisk).split(sep).join('/');
  if (base !== undefined && !inside.startsWith('..')) {
    const tracked = await fromBase(request, repository, inside);
    if (tracked) return tracked;
  }
  if ((await stat(onDisk).catch(() => undefined))?.isFile())
    return await readPolicyFile(contentsOnDisk('/'), onDisk, named);
  const own = sources.get(named) ?? (await fromCommit(repository, base ?? request.head ?? 'HEAD', named));
  if (own) return own;
  throw new InputError(
    `${named}: there is no such policy file; a repository's own is ${POLICY_PLACES.join(' or ')}`,
  );
}

/** The policy that judges a change comes from the base: a file that only the head has is refused. */
async function fromBase({ base = '', head = 'HEAD' }: LoadRequest, repository: Repository, path: string) {
  const found = await fromCommit(repository, base, path);
  if (found || !(await fromCommit(repository, head, path))) return found;
  throw new InputError(
    `--policy ${path} is not at the tip of ${base}, and the policy that judges a change comes from its base. ` +
      'To try it out, copy it out of the repository and name the copy.',
  );
}

async function fromCommit({ git }: Repository, ref: string, path: string): Promise<SourceText | undefined> {
  if (!git) return undefined;
  const { files, read } = await listCommit(git, await resolveCommit(git, ref));
  return files.some((file) => file.path === path) ? await readPolicyFile(read, path, path, files) : undefined;
}

async function readPolicyFile(
  read: ReadContents,
  path: string,
  name: string,
  files: Listed['files'] = [{ path, mode: 'file' }],
): Promise<SourceText> {
  let text = sourceText(name, 0, POLICY_READ_BYTES);
  await read(
    files.filter((file) => file.path === path),
    POLICY_READ_BYTES,
    (_path, { size, head }) => {
      text = sourceText(name, size, POLICY_READ_BYTES, head);
    },
  );
  return text;
}
