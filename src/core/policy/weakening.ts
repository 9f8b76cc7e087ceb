import { weakerKinds } from './weaker-kinds.ts';
import { weakerPeople } from './weaker-people.ts';
import { weakerRows } from './weaker-rows.ts';
import { weakerSettings } from './weaker-settings.ts';
import { weakerWaivers } from './weaker-waivers.ts';
import type { Policy } from './policy.ts';
import type { KeyPath } from './tree.ts';

/** One thing of which a policy asks less than another. */
export interface Weakening {
  /** The part of the weaker policy's file that says it, or would. */
  readonly key: KeyPath;
  /** What it is about: `approvals for model-card`. */
  readonly what: string;
  /** How it was, in words. */
  readonly was: string;
  readonly is: string;
}

/**
 * All in which `after` asks less than `before`, both as merged with their packs: what is found, what it weighs, who
 * must own and approve, who counts as such, and what is exempt. Where there was no policy, nothing is weakened.
 */
export function weakenings(before: Policy, after: Policy): Weakening[] {
  if (!before.judged) return [];
  if (!after.judged) {
    return [{ key: [], what: 'the policy', was: 'in force', is: 'gone, so that no roles are judged' }];
  }
  return [
    ...weakerKinds(before, after),
    ...weakerRows(before, after),
    ...weakerPeople(before, after),
    ...weakerSettings(before, after),
    ...weakerWaivers(before, after),
  ];
}

/**
 * All in which `after` asks more. What both weakens and strengthens, a role's first holder for one, weakens.
 * @param weakened what `weakenings` says of the same two
 */
export function strengthenings(before: Policy, after: Policy, weakened: readonly Weakening[]): Weakening[] {
  const weaker = new Set(weakened.map(({ what }) => what));
  return weakenings(after, before)
    .filter(({ what }) => !weaker.has(what))
    .map(({ key, what, was, is }) => ({ key: withoutIndices(key), what, was: is, is: was }));
}

/** An index is that of the file in which the thing was found: in the other file it is another thing. */
function withoutIndices(key: KeyPath): KeyPath {
  const index = key.findIndex((step) => typeof step === 'number');
  return index === -1 ? key : key.slice(0, index);
}
