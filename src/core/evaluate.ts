import { subjects, type Check, type Scene } from './checks/check.ts';
import { declaringFiles, sourcesRead } from './declaring-files.ts';
import { severities, type Severity } from './finding.ts';
import { governingPolicy, type Governing } from './governing.ts';
import type { Diagnostic } from './policy/diagnostic.ts';
import { policyChange } from './policy-change.ts';
import { policyFindings } from './policy-findings.ts';
import { lookUpsIn, type LookUps } from './look-ups.ts';
import { notChecked } from './not-checked.ts';
import { report } from './report/assemble.ts';
import type { Report } from './report/report.ts';
import { lazily, nothingToRead, type PathsAtEnds, type ReadingPlan } from './reading-plan.ts';
import { answersForLines, pathsInScope, touchesOwnership } from './scope.ts';
import type { Snapshot } from './snapshot.ts';
import { sortFindings, weigh } from './weigh.ts';
import { tellOld, type Told } from './worsened.ts';
import { assetsAt, createWorld, type Asset, type World } from './world.ts';

export interface Options {
  /** The lightest finding that fails; `never`: none does. */
  readonly failOn: Severity | 'never';
  /** Keeps the paths it is true for; absent: all in scope. */
  readonly only?: (path: string) => boolean;
}

export type Evaluation =
  | { readonly ok: true; readonly report: Report }
  /** The governing policy cannot be read: nothing is judged. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * The whole program: which policy judges; what the files are, who owns them and whether the right roles do, now and
 * at the base; which of that the change answers for; what the checks find there; how much each finding weighs.
 */
export function evaluate(snapshot: Snapshot, options: Options): Evaluation {
  const read = governingPolicy(snapshot);
  if (!read.ok) return read;
  const { governing } = read;
  const { policy } = governing.judges;

  const { after, before } = worlds(snapshot, governing);
  const touched = pathsInScope(after, before, snapshot.change);
  const inScope = options.only ? touched.filter(options.only) : touched;
  const assets = assetsAt(after, inScope);
  const { now, people } = snapshot;
  const scene: Scene = {
    now,
    policy,
    world: after,
    assets,
    ...(before && { before }),
    ...(people && { people }),
  };

  const asked = weigh(scene, subjectsOf(snapshot, after, assets));
  const told: Told =
    before && policy.enforce === 'worsened'
      ? tellOld(asked.findings, scene, before, snapshot)
      : { findings: asked.findings, old: new Set() };
  const policies = snapshot.change && policyChange(snapshot.tree, snapshot.change);
  const own = policyFindings({ snapshot, governing, after, scene, asked, ...(policies && { policies }) });
  return {
    ok: true,
    report: report({
      files: inScope.length,
      assets,
      waivedGaps: asked.waivedGaps,
      codeowners: after.codeowners.source?.path,
      findings: sortFindings([...told.findings, ...own]),
      notChecked: notChecked(scene, inScope, snapshot, policies),
      fails: (finding) => !told.old.has(finding) && isAtOrAbove(finding.severity, options.failOn),
    }),
  };
}

/**
 * The files whose opening must be read before `evaluate`: those in scope whose path leaves their kind open, at both
 * ends. Takes the same snapshot, still without openings.
 */
export function pathsToOpen(snapshot: Snapshot): PathsAtEnds {
  const read = governingPolicy(snapshot);
  if (!read.ok) return nothingToRead();
  const { after, before } = worlds(snapshot, read.governing);
  const inScope = isWholeTree(snapshot, read.governing)
    ? after.paths
    : pathsInScope(after, before, snapshot.change);
  const ends = (snapshot.change?.touched ?? []).map((file) => file.previousPath ?? file.path);
  return {
    after: lazily(inScope, (path) => after.needsOpening(path)),
    before: before ? ends.filter((path) => before.has(path) && before.needsOpening(path)) : [],
  };
}

/**
 * What GitHub must be asked of owners and teams before `evaluate`, and nothing else. Takes the same snapshot, still
 * without people.
 */
export function lookUps(snapshot: Snapshot): LookUps {
  const read = governingPolicy(snapshot);
  if (!read.ok) return { access: [], parents: [], members: [] };
  const { change } = snapshot;
  const { after, before } = worlds(snapshot, read.governing);
  const inScope = pathsInScope(after, before, change);
  const assets = assetsAt(after, inScope);
  const formerly = (change?.touched ?? []).map((file) => file.previousPath ?? file.path);
  return lookUpsIn({
    policy: read.governing.judges.policy,
    codeowners: after.codeowners,
    assets,
    assetsBefore: before ? assetsAt(before, [...new Set([...inScope, ...formerly])]) : [],
    answersForLines: answersForLines(change, after.codeowners.source?.path),
    end: change && !touchesOwnership(change) ? 'base' : 'head',
  });
}

/** What must be read before `evaluate`. */
export const readingPlan: ReadingPlan = {
  declarations(snapshot) {
    const read = governingPolicy(snapshot);
    if (!read.ok) return nothingToRead();
    return declaringFiles(snapshot, sourcesRead(read.governing), isWholeTree(snapshot, read.governing));
  },
  openings: pathsToOpen,
};

/** The lines of a policy are judged by the whole tree: is a role needed anywhere, does a waiver silence anything? */
function isWholeTree({ change }: Snapshot, { linted }: Governing): boolean {
  return change === undefined || linted !== undefined;
}

/** True when a finding of this weight counts against `--fail-on`. */
function isAtOrAbove(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}

function worlds(snapshot: Snapshot, { judges }: Governing): { after: World; before?: World } {
  const { tree, now, change } = snapshot;
  const after = createWorld(snapshot, judges);
  return change
    ? { after, before: createWorld({ tree: change.before, now }, judges, tree.openings) }
    : { after };
}

/** What a change answers for: its assets always, the lines of CODEOWNERS when it touches that file. */
function subjectsOf(
  { change }: Snapshot,
  after: World,
  assets: readonly Asset[],
): readonly Check['subject'][] {
  const answersFor: Readonly<Record<Check['subject'], boolean>> = {
    asset: true,
    tree: !change || assets.length > 0 || touchesOwnership(change),
    places: !change || touchesOwnership(change),
    codeowners: answersForLines(change, after.codeowners.source?.path),
    policy: false,
  };
  return subjects.filter((subject) => answersFor[subject]);
}
