import type { Diagnostic } from '../policy/diagnostic.ts';
import { governingPolicy } from '../governing.ts';
import type { Change, Snapshot } from '../snapshot.ts';
import { createWorld, type Judges, type World } from '../world.ts';
import type { ReviewFacts } from './facts.ts';

/** A snapshot of a pull request. */
export type ReviewSnapshot = Snapshot & { readonly change: Change; readonly review: ReviewFacts };

/** A change as those see it who judge its reviews: by the policy and the ownership of the base's tip. */
export interface ReviewScene extends Judges {
  readonly snapshot: ReviewSnapshot;
  readonly facts: ReviewFacts;
  readonly after: World;
  readonly before: World;
}

export type SceneResult =
  | { readonly ok: true; readonly scene: ReviewScene }
  /** The governing policy cannot be read: nothing is planned. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function reviewScene(snapshot: ReviewSnapshot): SceneResult {
  const read = governingPolicy(snapshot);
  if (!read.ok) return read;
  const { judges } = read.governing;
  const { tree, change, now, review } = snapshot;
  const after = createWorld(snapshot, judges);
  const before = createWorld({ tree: change.before, now }, judges, tree.openings);
  return { ok: true, scene: { ...judges, snapshot, facts: review, after, before } };
}
