import { policyOf } from './governing.ts';
import { comparePolicies, type PolicyComparison } from './policy/comparison.ts';
import type { Diagnostic } from './policy/diagnostic.ts';
import { readPolicy } from './policy/read.ts';
import type { PolicyFile } from './policy/policy-file.ts';
import type { Change, SourceText, Tree } from './snapshot.ts';

/** What becomes of the repository's own policy, from the base's tip to the tree that the merge leaves behind. */
export type PolicyChange =
  /** There is none, or the same. */
  | { readonly state: 'same'; readonly head: PolicyFile | null }
  | { readonly state: 'added'; readonly head: PolicyFile }
  | {
      readonly state: 'changed' | 'deleted';
      readonly head: PolicyFile | null;
      readonly comparison: PolicyComparison;
    }
  | { readonly state: 'unreadable'; readonly end: 'base' | 'head'; readonly faults: readonly Diagnostic[] };

/** The first policy of a tree is the one in force, wherever the change puts it. */
export function policyChange(tree: Tree, change: Change): PolicyChange {
  const base = policyOf(change.before.sources);
  const head = policyOf(tree.sources);
  const then = base && readPolicy(base);
  if (then && !then.ok) return { state: 'unreadable', end: 'base', faults: then.diagnostics };
  if (isSame(base, head)) return { state: 'same', head: then?.file ?? null };
  const now = head && readPolicy(head);
  if (now && !now.ok) return { state: 'unreadable', end: 'head', faults: now.diagnostics };
  if (!then) return now ? { state: 'added', head: now.file } : { state: 'same', head: null };
  const file = now?.file ?? null;
  const comparison = comparePolicies(then.file, file);
  return { state: file === null ? 'deleted' : 'changed', head: file, comparison };
}

/** True when both are the same file with the same text, or there is neither. */
export function isSame(base: SourceText | undefined, head: SourceText | undefined): boolean {
  return base?.path === head?.path && base?.text === head?.text;
}
