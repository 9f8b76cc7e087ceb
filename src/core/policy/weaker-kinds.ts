import { isNarrowed } from '../ownership/path-list-narrowed.ts';
import type { Policy } from './policy.ts';
import type { Weakening } from './weakening.ts';
import { fewApart } from './words.ts';

/** Kinds that are gone or weigh less, and paths that are no asset any more or not of their kind. */
export function weakerKinds(before: Policy, after: Policy): Weakening[] {
  const kinds = [...before.kinds.values()].flatMap(({ id, tier }): Weakening[] => {
    const now = after.kinds.get(id);
    if (now === undefined)
      return [{ key: ['assets', id], what: `the kind ${id}`, was: `of tier ${tier}`, is: 'not there' }];
    if (now.tier <= tier) return [];
    return [{ key: ['assets', id, 'tier'], what: `the tier of ${id}`, was: `${tier}`, is: `${now.tier}` }];
  });
  return [...kinds, ...weakerPaths(before, after)];
}

function weakerPaths(before: Policy, after: Policy): Weakening[] {
  const then = pathsByKind(before);
  const now = pathsByKind(after);
  const names = new Set([...then.keys(), ...now.keys()]);
  return [...names].flatMap((kind): Weakening[] => {
    const was = then.get(kind) ?? [];
    const is = now.get(kind) ?? [];
    const isWeaker = kind === 'none' ? !isNarrowed(is, was) : after.kinds.has(kind) && !isNarrowed(was, is);
    if (!isWeaker) return [];
    const what = kind === 'none' ? 'the paths that are no asset' : `the paths of ${kind}`;
    return [{ key: ['assets', kind, 'paths'], what, was: fewApart(was, is), is: fewApart(is, was) }];
  });
}

function pathsByKind({ assetPaths }: Policy): Map<string, readonly string[]> {
  const byKind = new Map<string, readonly string[]>();
  for (const { kind, paths } of assetPaths) byKind.set(kind, [...(byKind.get(kind) ?? []), ...paths]);
  return byKind;
}
