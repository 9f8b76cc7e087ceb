import type { PolicyDifference } from './policy/comparison.ts';
import { policyKind } from './policy/kinds.ts';
import type { PolicyFile } from './policy/policy-file.ts';
import type { Policy } from './policy/policy.ts';
import { asksFewerRoles } from './policy/weaker-rows.ts';
import type { Asset, World } from './world.ts';

/** One tree under a policy. */
interface Seen {
  readonly world: World;
  readonly policy: Policy;
}

/**
 * Files that the paths of the head's policy make another kind, of which less is asked. Only a tree can tell: the same
 * paths find assets where there were none. What is no asset any more, two policies tell by themselves.
 */
export function reclassified(before: Seen, after: Seen, head: PolicyFile): PolicyDifference[] {
  if (JSON.stringify(before.policy.assetPaths) === JSON.stringify(after.policy.assetPaths)) return [];
  const byPaths = policyKind(after.policy);
  const moved = new Map<string, [Asset, Asset][]>();
  for (const path of after.world.paths) {
    if (!byPaths(path)) continue;
    const then = before.world.asset(path);
    const now = after.world.asset(path);
    if (!then || !now || then.kind === now.kind || !asksLess(then, now, before.policy, after.policy))
      continue;
    const key = `${then.kind} ${now.kind}`;
    const files = moved.get(key);
    if (files) files.push([then, now]);
    else moved.set(key, [[then, now]]);
  }
  return [...moved.values()].flatMap((files): PolicyDifference[] => {
    const [first] = files;
    if (!first) return [];
    const [then, now] = first;
    const others = files.length - 1;
    const more = others === 0 ? '' : ` and ${others} more ${others === 1 ? 'file' : 'files'}`;
    return [
      {
        ...head.lineOf(['assets', now.kind, 'paths']),
        what: `the kind of ${now.path}${more}`,
        was: `${then.kind} (tier ${then.tier})`,
        is: `${now.kind} (tier ${now.tier})`,
      },
    ];
  });
}

function asksLess(then: Asset, now: Asset, before: Policy, after: Policy): boolean {
  if (now.tier > then.tier) return true;
  if (!then.row) return false;
  return (
    !now.row || now.row.approvals < then.row.approvals || asksFewerRoles(then.row, now.row, before, after)
  );
}
