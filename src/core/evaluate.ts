import type { Scene } from './checks/check.ts';
import { unusedWaivers } from './checks/unused-waiver.ts';
import { severities, type Finding, type Severity } from './finding.ts';
import { governingPolicy, judgesOf, type Governing } from './governing.ts';
import type { Diagnostic } from './policy/diagnostic.ts';
import type { PolicyFile } from './policy/policy-file.ts';
import { policyChange } from './policy-change.ts';
import { notChecked } from './not-checked.ts';
import { report } from './report/assemble.ts';
import { reclassified } from './reclassified.ts';
import type { Report } from './report/report.ts';
import { pathsInScope, touchesOwnership } from './scope.ts';
import type { Snapshot } from './snapshot.ts';
import { sortFindings, weigh, type Weighed } from './weigh.ts';
import { capOldFindings } from './worsened.ts';
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
  const inScope = pathsInScope(after, before, snapshot.change).filter(options.only ?? (() => true));
  const assets = assetsAt(after, inScope);
  const scene: Scene = { now: snapshot.now, policy, world: after, assets, ...(before && { before }) };

  const asked = weigh(scene, subjects(snapshot, assets));
  const kept =
    before && policy.enforce === 'worsened'
      ? capOldFindings(asked.findings, scene, before, snapshot)
      : asked.findings;
  const findings = sortFindings([...kept, ...policyFindings(snapshot, governing, after, scene, asked)]);
  return {
    ok: true,
    report: report({
      files: inScope.length,
      assets,
      waivedGaps: asked.waivedGaps,
      codeowners: after.codeowners.source?.path,
      findings,
      notChecked: notChecked(scene, snapshot),
      fails: (finding) => isAtOrAbove(finding.severity, options.failOn),
    }),
  };
}

/**
 * The files whose opening must be read before `evaluate`: those in scope whose path leaves their kind open, at both
 * ends. Takes the same snapshot, still without openings.
 */
export function pathsToOpen(snapshot: Snapshot): {
  readonly after: readonly string[];
  readonly before: readonly string[];
} {
  const read = governingPolicy(snapshot);
  if (!read.ok) return { after: [], before: [] };
  const { after, before } = worlds(snapshot, read.governing);
  // The lines of a policy are judged by the whole tree: is a role needed anywhere, does a waiver silence anything?
  const whole = snapshot.change === undefined || read.governing.linted !== undefined;
  const inScope = whole ? after.paths : pathsInScope(after, before, snapshot.change);
  const ends = (snapshot.change?.touched ?? []).map((file) => file.previousPath ?? file.path);
  return {
    after: inScope.filter((path) => after.needsOpening(path)),
    before: before ? ends.filter((path) => before.needsOpening(path)) : [],
  };
}

/** True when a finding of this weight counts against `--fail-on`. */
function isAtOrAbove(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}

function worlds({ tree, change }: Snapshot, { judges }: Governing): { after: World; before?: World } {
  const after = createWorld(tree, judges);
  return change ? { after, before: createWorld(change.before, judges, tree.openings) } : { after };
}

/** What a change answers for: its assets always, the lines of CODEOWNERS when it touches that file. */
function subjects({ change }: Snapshot, assets: readonly Asset[]): ('asset' | 'tree' | 'codeowners')[] {
  if (!change) return ['asset', 'tree', 'codeowners'];
  return [
    'asset',
    ...(assets.length > 0 ? (['tree'] as const) : []),
    ...(touchesOwnership(change) ? (['codeowners'] as const) : []),
  ];
}

/**
 * Findings on the policy itself. Its lines are judged by the whole tree as that policy sees it; what a finding weighs
 * and which waivers silence it the governing policy says, so that no change silences what is found in its own policy.
 */
function policyFindings(
  snapshot: Snapshot,
  { linted, faults, judges }: Governing,
  after: World,
  scene: Scene,
  asked: Weighed,
): Finding[] {
  const { policy } = judges;
  const unreadable = invalidPolicy(faults, policy.checks.get('invalid-policy') ?? 'error');
  if (!snapshot.change) {
    const own = linted ? { ...scene, policyFile: linted } : scene;
    return [...unreadable, ...weigh(own, ['policy']).findings, ...unusedWaivers(own, asked.used, policy)];
  }
  const seen = linted ? sceneUnder(linted, snapshot, after, scene) : scene;
  const own = { ...seen, ...compared(snapshot, scene, seen) };
  const used = linted ? weigh(own, ['asset', 'tree', 'codeowners']).used : asked.used;
  return [...unreadable, ...weigh(own, ['policy'], policy).findings, ...unusedWaivers(own, used, policy)];
}

function sceneUnder(linted: PolicyFile, snapshot: Snapshot, after: World, scene: Scene): Scene {
  const { policy, holders } = judgesOf(linted);
  const world = createWorld(snapshot.tree, { policy, holders });
  return { ...scene, policy, world, assets: assetsAt(world, after.paths), policyFile: linted };
}

/** The policies of both ends beside each other, and what the tree under the head's shows of it. */
function compared({ tree, change }: Snapshot, base: Scene, head: Scene): Pick<Scene, 'policyComparison'> {
  const found = change && policyChange(tree, change);
  if (!found || !('comparison' in found)) return {};
  const { comparison } = found;
  const isLinted = found.head !== null && found.head.path === head.policyFile?.path;
  const moved = isLinted ? reclassified(base, head, found.head) : [];
  return { policyComparison: { ...comparison, weakened: [...comparison.weakened, ...moved] } };
}

function invalidPolicy(faults: readonly Diagnostic[], severity: Severity | 'off'): Finding[] {
  if (severity === 'off') return [];
  return faults.map(({ path, line, column, endColumn, message }) => ({
    check: 'invalid-policy',
    severity,
    path,
    line,
    column,
    ...(endColumn !== undefined && { endColumn }),
    related: [],
    message,
    remedy: 'Mend it before you merge: a policy that cannot be read fails every later change.',
  }));
}
