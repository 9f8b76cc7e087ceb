import { judgesOf, policyOf } from './governing.ts';
import { isSame, policyChange, type PolicyChange } from './policy-change.ts';
import type { PolicyDifference } from './policy/comparison.ts';
import type { Diagnostic } from './policy/diagnostic.ts';
import { readPolicy } from './policy/read.ts';
import type { SourceName } from './policy/vocabulary.ts';
import { reclassified } from './reclassified.ts';
import type { Change, Snapshot } from './snapshot.ts';
import { createWorld, type World } from './world.ts';

/** The two ends that a diff compares, each under its own policy. */
export interface Ends {
  readonly before: World;
  readonly after: World;
  /** The tree of the head under the policy of the base, to tell what only the policy does; absent when it is the same. */
  readonly between?: World;
  /** Absent: a policy was named, which judges both ends. */
  readonly policy?: PolicyChange;
  /** Files that the head's policy makes a kind of which less is asked. */
  readonly moved: readonly PolicyDifference[];
  /** Those at both ends, sorted by path. */
  readonly files: readonly ComparedFile[];
}

export interface ComparedFile {
  readonly path: string;
  /** Its name at the base. */
  readonly from: string;
}

export type EndsResult =
  | { readonly ok: true; readonly ends: Ends }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Sees both ends. The base's policy must be readable; in place of one of the head that is not, it judges both. */
export function diffEnds(snapshot: Snapshot & { readonly change: Change }): EndsResult {
  const { tree, change } = snapshot;
  const judging = judgesOfEnds(snapshot);
  if (!judging.ok) return judging;
  const { base, own, head, ofBase: then, ofHead: now } = judging;
  const after = createWorld(snapshot, now);
  const before = createWorld({ ...snapshot, tree: change.before }, then, tree.openings);
  const between = head && createWorld(snapshot, then);
  const moved =
    between && base && head?.head
      ? reclassified({ world: between, ...then }, { world: after, ...now }, head.head)
      : [];
  return {
    ok: true,
    ends: {
      before,
      after,
      ...(between && { between }),
      ...(own && { policy: own }),
      moved,
      files: filesAtBoth(before, after, change),
    },
  };
}

/** The policies of both ends, and what becomes of the repository's own. */
function judgesOfEnds({ tree, change, policy }: Snapshot & { readonly change: Change }) {
  const base = policy ? readPolicy(policy) : undefined;
  if (base && !base.ok) return base;
  const own = isSame(policyOf(change.before.sources), policy) ? policyChange(tree, change) : undefined;
  const ofBase = judgesOf(base?.file ?? null);
  const head = own && own.state !== 'same' && own.state !== 'unreadable' ? own : undefined;
  const ofHead = head ? judgesOf(head.head) : ofBase;
  return { ok: true as const, base, own, head, ofBase, ofHead };
}

/** Which sources the policy of each end reads; the base's twice where its own judges both. */
export function sourcesOfEnds(snapshot: Snapshot & { readonly change: Change }): {
  readonly base: readonly SourceName[];
  readonly head: readonly SourceName[];
} {
  const judging = judgesOfEnds(snapshot);
  if (!judging.ok) return { base: [], head: [] };
  return { base: judging.ofBase.policy.sources, head: judging.ofHead.policy.sources };
}

function filesAtBoth(before: World, after: World, change: Change): ComparedFile[] {
  const formerNames = new Map(change.touched.map((file) => [file.path, file.previousPath ?? file.path]));
  return after.paths.flatMap((path): ComparedFile[] => {
    const from = formerNames.get(path) ?? path;
    return before.has(from) ? [{ path, from }] : [];
  });
}
