import type { Verdict } from './assets/classify.ts';
import { isGuardedPath } from './assets/guarded.ts';
import { policyKind } from './policy/kinds.ts';
import type { Policy } from './policy/policy.ts';
import type { Tree } from './snapshot.ts';
import { indexTree } from './tree-index.ts';

/** Which kind each file of a tree is. */
export interface Kinds {
  /** Null: no asset. A path that is not tracked is told by its name. */
  readonly kindOf: (path: string) => Verdict | null;
  /** True when only the opening of the file can tell its kind. */
  readonly needsOpening: (path: string) => boolean;
}

/**
 * Tells kinds under a policy: a guarded path first, then what the policy says, then the packed signals.
 * @param openings answer for the files whose opening `tree` does not carry itself
 */
export function createKinds(
  tree: Tree,
  policy: Pick<Policy, 'assetPaths' | 'library'>,
  openings = tree.openings,
): Kinds {
  const index = indexTree(tree);
  const classifier = index.classifier(policy.library);
  const byPolicy = kindsOf(policy);
  const openingOf = (path: string): string | undefined =>
    tree.openings.get(path) ?? (openings === tree.openings ? undefined : openings.get(path));
  return {
    needsOpening: (path) =>
      index.modeOf(path) === 'file' &&
      !isGuardedPath(path) &&
      byPolicy(path) === null &&
      classifier.needsOpening(path),
    kindOf: (path) => {
      const mode = index.modeOf(path);
      if (mode === 'submodule') return null;
      if (isGuardedPath(path)) return { kind: 'ownership-policy', signals: ['says who owns and who judges'] };
      const said = byPolicy(path);
      if (said?.kind === 'none') return null;
      if (said) return { kind: said.kind, signals: [said.signal] };
      return classifier.classify({ path, mode, opening: openingOf(path) });
    },
  };
}

type PolicyKinds = ReturnType<typeof policyKind>;

// Both ends of a change are seen under one policy, a path at one end right after the other.
const kindsByPolicy = new WeakMap<Policy['assetPaths'], PolicyKinds>();

/** The kinds that a policy gives, compiled once; the last answer is remembered. */
function kindsOf(policy: Pick<Policy, 'assetPaths'>): PolicyKinds {
  const known = kindsByPolicy.get(policy.assetPaths);
  if (known) return known;
  const tell = policyKind(policy);
  let last: { readonly path: string; readonly match: ReturnType<PolicyKinds> } | undefined;
  const remembering: PolicyKinds = (path) => {
    if (last?.path !== path) last = { path, match: tell(path) };
    return last.match;
  };
  kindsByPolicy.set(policy.assetPaths, remembering);
  return remembering;
}
