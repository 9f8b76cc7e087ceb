import { declaringFiles } from './declaring-files.ts';
import { diffEnds, sourcesOfEnds, type ComparedFile, type Ends, type EndsResult } from './diff-ends.ts';
import type { Diagnostic } from './policy/diagnostic.ts';
import type { ChangedFile, Diff, DiffedPolicy, FileEnd } from './report/diff.ts';
import { nothingToRead, type PathsAtEnds, type ReadingPlan } from './reading-plan.ts';
import { sameOwners } from './scope.ts';
import type { Change, Snapshot } from './snapshot.ts';
import type { Asset, World } from './world.ts';
import { decidedBy } from './decided-by.ts';

export type DiffResult =
  | { readonly ok: true; readonly diff: Diff }
  /** The base's policy cannot be read: nothing is compared. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A snapshot of a change: nothing else has two ends. */
export type ChangeSnapshot = Snapshot & { readonly change: Change };

/**
 * Which files change hands because ownership files or the policy changed, from whom to whom. Compares the tip of the
 * base with the tree that merging the head would leave behind, each under its own policy and ownership files; so an
 * old branch takes nothing back that the base has changed since. Added and deleted files change no hands.
 */
export function diff(snapshot: ChangeSnapshot): DiffResult {
  const read = diffEnds(snapshot);
  if (!read.ok) return read;
  const { ends } = read;
  const files = ends.files.flatMap((file) => changedFile(file, ends) ?? []);
  const having = (end: ChangedFile['accountableOwner']): number =>
    files.filter(({ accountableOwner }) => accountableOwner === end).length;
  const document: Diff = {
    schema: 'rolecall/diff@1',
    base: snapshot.change.base,
    head: snapshot.change.head,
    summary: {
      files: ends.files.length,
      changed: files.length,
      assets: files.filter(({ before, after }) => (before.kind ?? after.kind) !== undefined).length,
      gained: having('gained'),
      lost: having('lost'),
    },
    policy: diffedPolicy(snapshot, ends),
    files,
  };
  return { ok: true, diff: document };
}

/** The files whose opening must be read before `diff`, at both ends. Takes the same snapshot, without openings. */
export function pathsToOpenForDiff(snapshot: ChangeSnapshot): PathsAtEnds {
  const read: EndsResult = diffEnds(snapshot);
  if (!read.ok) return nothingToRead();
  const { before, between, after, files } = read.ends;
  // Another policy may change any file; else only those are shown that have other owners.
  const shown = between ? files : files.filter((file) => hasOtherOwners(file, read.ends));
  const touched = new Set(snapshot.change.touched.map(({ path }) => path));
  return {
    after: shown
      .map(({ path }) => path)
      .filter((path) => after.needsOpening(path) || between?.needsOpening(path)),
    before: shown
      .filter(({ path }) => touched.has(path))
      .map(({ from }) => from)
      .filter((path) => before.has(path) && before.needsOpening(path)),
  };
}

/** What must be read before `diff`; every file is compared where the policies of the ends may read other sources. */
export const readingPlanForDiff: ReadingPlan = {
  declarations: (snapshot) => {
    const { base, head } = sourcesOfEnds(ofChange(snapshot));
    return declaringFiles(snapshot, [...base, ...head], base.join() !== head.join());
  },
  openings: (snapshot) => pathsToOpenForDiff(ofChange(snapshot)),
};

export function ofChange({ change, ...rest }: Snapshot): ChangeSnapshot {
  if (!change) throw new Error('a snapshot that was loaded with a base has a change');
  return { ...rest, change };
}

function changedFile(file: ComparedFile, ends: Ends): ChangedFile | undefined {
  const { path, from } = file;
  const { before, between, after } = ends;
  const because = [
    ...(hasOtherOwners(file, ends) ? causesOf(file, ends) : []),
    ...(between && isByPolicy(path, between, after) ? (['policy'] as const) : []),
  ];
  if (because.length === 0) return undefined;
  const then = before.asset(from);
  const now = after.asset(path);
  const accountableOwner = accountableOwnerOf(then, now);
  return {
    path,
    ...(from !== path && { previousPath: from }),
    because: because.toSorted(),
    before: fileEnd(before, from, then),
    after: fileEnd(after, path, now),
    ...(accountableOwner && { accountableOwner }),
  };
}

/** Only what is certain: an asset that is unverified may have one. */
function accountableOwnerOf(then?: Asset, now?: Asset): ChangedFile['accountableOwner'] {
  const [was, is] = [then?.judgement.status, now?.judgement.status];
  const isGap = (status: typeof was): boolean => status === 'unowned' || status === 'misowned';
  if (was === 'owned' && isGap(is)) return 'lost';
  return is === 'owned' && isGap(was) ? 'gained' : undefined;
}

/** Under the base's policy: which sources are read is the policy's doing. */
function hasOtherOwners({ path, from }: ComparedFile, { before, between, after }: Ends): boolean {
  return !sameOwners(before.ownership(from), (between ?? after).ownership(path));
}

/** Why a file has other owners: the head's ownership files part its names, or both ends' part on its new name. */
function causesOf(
  { path, from }: ComparedFile,
  { before, between, after }: Ends,
): ('ownership' | 'rename')[] {
  const head = between ?? after;
  const now = head.ownership(path);
  const isRename = !sameOwners(head.ownership(from), now);
  const isOwnership = !isRename || !sameOwners(before.ownership(path), now);
  return [...(isOwnership ? (['ownership'] as const) : []), ...(isRename ? (['rename'] as const) : [])];
}

/** Whether another policy makes something else of one file and its owners, or asks other sources for them. */
function isByPolicy(path: string, between: World, after: World): boolean {
  return (
    !sameOwners(between.ownership(path), after.ownership(path)) ||
    isJudgedOtherwise(between.asset(path), after.asset(path))
  );
}

function isJudgedOtherwise(then: Asset | undefined, now: Asset | undefined): boolean {
  const key = (asset: Asset | undefined): string =>
    JSON.stringify([asset?.kind, asset?.tier, asset?.row?.accountable, asset?.judgement.status]);
  return key(then) !== key(now);
}

function fileEnd(world: World, path: string, asset: Asset | undefined): FileEnd {
  const decision = world.ownership(path);
  const source = decidedBy(decision, world.codeowners.source?.path);
  return {
    owners: decision.owners.map(({ text }) => text),
    ...(source && { source }),
    ...(asset && { kind: asset.kind, tier: asset.tier }),
    accountable: asset?.row?.accountable ?? [],
    ...(asset && { status: asset.judgement.status }),
  };
}

function diffedPolicy({ policy }: Snapshot, { policy: found, moved }: Ends): DiffedPolicy {
  const nothing = { weakened: [], strengthened: [], faults: [] };
  if (!found) return { change: 'given', ...(policy && { path: policy.path }), ...nothing };
  if (found.state === 'unreadable') {
    const path = found.faults[0]?.path;
    return { change: 'unreadable', ...(path !== undefined && { path }), ...nothing, faults: found.faults };
  }
  if ('comparison' in found) {
    const { path, weakened, strengthened } = found.comparison;
    const all = [...weakened, ...moved].toSorted((a, b) => a.line - b.line || a.column - b.column);
    return { change: found.state, path, weakened: all, strengthened, faults: [] };
  }
  if (!found.head) return { change: 'none', ...nothing };
  return { change: found.state, path: found.head.path, ...nothing };
}
