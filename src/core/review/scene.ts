import { governingPolicy } from '../governing.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';
import type { Change, Snapshot } from '../snapshot.ts';
import { createWorld, type Judges, type World } from '../world.ts';
import type { ReviewFacts } from './facts.ts';

/** A snapshot of a pull request. */
export type ReviewSnapshot = Snapshot & { readonly change: Change; readonly review: ReviewFacts };

/** Both ends of a change as those see them who judge its reviews: under the policy of the base's tip. */
export interface ReviewEnds extends Judges {
  readonly change: Change;
  readonly after: World;
  readonly before: World;
}

export interface ReviewScene extends ReviewEnds {
  readonly snapshot: ReviewSnapshot;
  readonly facts: ReviewFacts;
}

export type EndsResult =
  | { readonly ok: true; readonly ends: ReviewEnds }
  /** The governing policy cannot be read: nothing is planned. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function reviewEnds(snapshot: Snapshot & { readonly change: Change }): EndsResult {
  const read = governingPolicy(snapshot);
  if (!read.ok) return read;
  const { judges } = read.governing;
  const { tree, change, now } = snapshot;
  const after = createWorld(snapshot, judges);
  const before = createWorld({ tree: change.before, now }, judges, tree.openings);
  return { ok: true, ends: { ...judges, change, after, before } };
}

export function sceneOf(ends: ReviewEnds, snapshot: ReviewSnapshot): ReviewScene {
  return { ...ends, snapshot, facts: snapshot.review };
}
