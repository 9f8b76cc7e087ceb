import { compilePathList } from '../ownership/path-list.ts';
import type { Policy } from './policy.ts';

/** The kind that a policy gives a path, and why. */
export interface PolicyKindMatch {
  /** `none`: no asset, whatever the packed signals say. */
  readonly kind: string;
  readonly signal: string;
}

/**
 * Compiles the path patterns of a policy's `assets`. The answer beats every packed signal; null leaves the path to
 * them. `none` beats all kinds, and of several kinds the one written last wins.
 */
export function policyKind({
  assetPaths,
}: Pick<Policy, 'assetPaths'>): (path: string) => PolicyKindMatch | null {
  const lists = assetPaths.map(({ kind, paths }) => ({
    matches: compilePathList(paths),
    match: { kind, signal: `assets.${kind}.paths in the policy` },
  }));
  const isNone = ({ match }: (typeof lists)[number]): boolean => match.kind === 'none';
  const strongestFirst = [...lists.filter(isNone), ...lists.filter((list) => !isNone(list)).toReversed()];
  return (path) => strongestFirst.find(({ matches }) => matches(path))?.match ?? null;
}
