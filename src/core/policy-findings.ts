import { subjects, type Scene } from './checks/check.ts';
import { unusedWaivers } from './checks/unused-waiver.ts';
import type { Finding, Severity } from './finding.ts';
import { judgesOf, type Governing } from './governing.ts';
import type { Diagnostic } from './policy/diagnostic.ts';
import type { PolicyFile } from './policy/policy-file.ts';
import type { PolicyChange } from './policy-change.ts';
import { reclassified } from './reclassified.ts';
import type { Snapshot } from './snapshot.ts';
import { weigh, type Weighed } from './weigh.ts';
import { createWorld, type World } from './world.ts';

interface PolicyScene {
  readonly snapshot: Snapshot;
  readonly governing: Governing;
  /** The tree under the governing policy, and what that finds in scope. */
  readonly after: World;
  readonly scene: Scene;
  readonly asked: Weighed;
  /** What the change does to the policy; absent without a change. */
  readonly policies?: PolicyChange;
}

/**
 * Findings on the policy itself. Its lines are judged by the whole tree as that policy sees it; what a finding weighs
 * and which waivers silence it the governing policy says, so that no change silences what is found in its own policy.
 */
export function policyFindings({
  snapshot,
  governing,
  after,
  scene,
  asked,
  policies,
}: PolicyScene): Finding[] {
  const { linted, faults, judges } = governing;
  const { policy } = judges;
  const unreadable = invalidPolicy(faults, policy.checks.get('invalid-policy') ?? 'error');
  if (!snapshot.change) {
    const own = linted ? { ...scene, policyFile: linted } : scene;
    const lines = weigh(own, ['policy']);
    // A waiver outside the paths that were asked for is not unused.
    const everywhere = { ...own, assets: after.assets };
    const isWhole = everywhere.assets.length === own.assets.length;
    const used = isWhole ? new Set([...asked.used, ...lines.used]) : weigh(everywhere, subjects).used;
    return [...unreadable, ...lines.findings, ...unusedWaivers(everywhere, used, policy)];
  }
  const seen = linted ? sceneUnder(linted, snapshot, after, scene) : scene;
  const own = { ...seen, ...compared(policies, scene, seen) };
  const used = linted ? weigh(own, subjects).used : asked.used;
  return [...unreadable, ...weigh(own, ['policy'], policy).findings, ...unusedWaivers(own, used, policy)];
}

function sceneUnder(linted: PolicyFile, snapshot: Snapshot, after: World, scene: Scene): Scene {
  const { policy, holders } = judgesOf(linted, snapshot.people);
  const world = createWorld(snapshot, { policy, holders });
  return { ...scene, policy, world, assets: world.assets, policyFile: linted };
}

/** The policies of both ends beside each other, and what the tree under the head's shows of it. */
function compared(
  found: PolicyChange | undefined,
  base: Scene,
  head: Scene,
): Pick<Scene, 'policyComparison'> {
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
