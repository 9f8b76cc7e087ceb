import { CODEOWNERS_LIMIT_BYTES, CODEOWNERS_PLACES } from '../core/ownership/places.ts';
import { POLICY_PLACES } from '../core/policy/places.ts';
import type { LookUps } from '../core/look-ups.ts';
import type { PathsAtEnds, ReadingPlan } from '../core/reading-plan.ts';
import { OPENING_BYTES, type Snapshot, type SourceText, type Tree } from '../core/snapshot.ts';
import { openingText, POLICY_READ_BYTES } from '../core/source-text.ts';
import { DECLARING_FILE_BYTES } from '../core/sources/source.ts';
import { touchedBy } from './changes.ts';
import type { Client } from './client.ts';
import { createContents, type Contents } from './contents.ts';
import { readPeople } from './people.ts';
import { readEnds, type Ends, type EndsRequest } from './ends.ts';
import type { ListedFile } from './trees.ts';

export interface LoadRequest extends EndsRequest {
  /** The policy to judge by, in place of the repository's own: a path at the base. */
  readonly policy?: string;
  readonly now: Date;
}

/** What must be read for the core to judge. */
export interface LoadPlan extends ReadingPlan {
  readonly lookUps: (snapshot: Snapshot) => LookUps;
}

/** The policy that was asked for is not at the base. */
export class NoSuchPolicyError extends Error {
  override readonly name = 'NoSuchPolicyError';
}

/** Reads what is judged through the API: the same snapshot that a clone gives, and what GitHub says of people. */
export async function loadSnapshot(
  client: Client,
  request: LoadRequest,
  loading: LoadPlan | Promise<LoadPlan>,
): Promise<Snapshot> {
  const ends = await readEnds(client, request);
  const contents = createContents(client, request.repository, ends.sizes);
  const first = await withSources(request, ends, contents);
  const plan = await loading;
  const declared = await withDeclarations(first, ends, contents, plan.declarations(first));
  const read = await withOpenings(declared, ends, contents, await plan.openings(declared));
  const people = await readPeople(client, request.repository, plan.lookUps(read), (end) =>
    end === 'base' ? ends.tip : ends.ownershipAt,
  );
  return { ...read, people };
}

/** Ownership files and policies in full, and the policy that judges. */
async function withSources(
  { now, policy: named }: LoadRequest,
  ends: Ends,
  contents: Contents,
): Promise<Snapshot> {
  const places: ReadonlySet<string> = new Set([...CODEOWNERS_PLACES, ...POLICY_PLACES]);
  const isSource = ({ path }: ListedFile): boolean => places.has(path) || path === named;
  const after = ends.after.filter(isSource);
  const basis = ends.basis.filter(isSource);
  await contents.readWhole(
    [...after, ...basis].filter(({ path, oid }) => contents.size(oid) < limitOf(path)),
  );
  const sourcesOf = (files: readonly ListedFile[]): Map<string, SourceText> =>
    new Map(
      files
        .filter(({ path }) => places.has(path))
        .map((file) => [file.path, contents.source(file, limitOf(file.path))]),
    );
  const tree: Tree = { files: ends.after, sources: sourcesOf(after), openings: new Map() };
  const before: Tree = { files: ends.basis, sources: sourcesOf(basis), openings: new Map() };
  const policy = named === undefined ? ownPolicy(before) : namedPolicy(named, basis, after, contents);
  return {
    now,
    tree,
    ...(policy && { policy }),
    ...(ends.change && { change: { ...ends.change.names, ...touchedBy(ends.change.changes), before } }),
  };
}

function limitOf(path: string): number {
  return (CODEOWNERS_PLACES as readonly string[]).includes(path) ? CODEOWNERS_LIMIT_BYTES : POLICY_READ_BYTES;
}

function ownPolicy({ sources }: Tree): SourceText | undefined {
  const place = POLICY_PLACES.find((path) => sources.has(path));
  return place === undefined ? undefined : sources.get(place);
}

function namedPolicy(
  named: string,
  basis: readonly ListedFile[],
  after: readonly ListedFile[],
  contents: Contents,
): SourceText {
  const file = basis.find(({ path }) => path === named);
  if (file) return contents.source(file, POLICY_READ_BYTES);
  const isNew = after.some(({ path }) => path === named);
  throw new NoSuchPolicyError(
    isNew
      ? `${named} is not at the base, and the policy that judges a change comes from there: merge it first`
      : `${named}: there is no such file at the base; a repository's own policy is ${POLICY_PLACES.join(' or ')}`,
  );
}

/** With the whole files by which tools say who owns what. */
async function withDeclarations(
  snapshot: Snapshot,
  ends: Ends,
  contents: Contents,
  wanted: PathsAtEnds,
): Promise<Snapshot> {
  const limit = DECLARING_FILE_BYTES + 1;
  const after = filesAt(ends.after, wanted.after);
  const basis = filesAt(ends.basis, wanted.before);
  await contents.readWhole([...after, ...basis].filter(({ oid }) => contents.size(oid) < limit));
  const added = (to: Tree, files: readonly ListedFile[]): Tree => ({
    ...to,
    // A policy or CODEOWNERS is read by rules of its own, whatever else it is.
    sources: new Map([
      ...files
        .filter(({ mode }) => mode === 'file')
        .map((file): [string, SourceText] => [file.path, contents.source(file, limit)]),
      ...to.sources,
    ]),
  });
  return atEnds(
    snapshot,
    (tree) => added(tree, after),
    (before) => added(before, basis),
  );
}

async function withOpenings(
  snapshot: Snapshot,
  ends: Ends,
  contents: Contents,
  wanted: PathsAtEnds,
): Promise<Snapshot> {
  const after = filesAt(ends.after, wanted.after).filter(({ mode }) => mode === 'file');
  const basis = filesAt(ends.basis, wanted.before).filter(({ mode }) => mode === 'file');
  await contents.readOpenings([...after, ...basis]);
  const openings = (files: readonly ListedFile[]): Map<string, string> =>
    new Map(files.map((file) => [file.path, openingText(contents.bytes(file).subarray(0, OPENING_BYTES))]));
  return atEnds(
    snapshot,
    (tree) => ({ ...tree, openings: openings(after) }),
    (before) => ({ ...before, openings: openings(basis) }),
  );
}

function filesAt(files: readonly ListedFile[], paths: Iterable<string>): ListedFile[] {
  const wanted = new Set(paths);
  return wanted.size === 0 ? [] : files.filter(({ path }) => wanted.has(path));
}

function atEnds(
  snapshot: Snapshot,
  ofTree: (tree: Tree) => Tree,
  ofBefore: (before: Tree) => Tree,
): Snapshot {
  const { tree, change } = snapshot;
  return {
    ...snapshot,
    tree: ofTree(tree),
    ...(change && { change: { ...change, before: ofBefore(change.before) } }),
  };
}
