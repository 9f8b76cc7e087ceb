import { byCodeUnit } from '../order.ts';
import { approvalOf, type Approval } from './approval.ts';
import { circleOf, type Circle } from './circle.ts';
import { createGroups, type Groups } from './groups.ts';
import type { Need } from './needs.ts';
import { opinionsOf } from './opinions.ts';
import { overridesInForce } from './overrides.ts';
import type { ReviewScene } from './scene.ts';
import { createStanding, type Standing } from './standing.ts';

/** A term with all the files for which the same people count, and what is said of it. */
export interface Entry {
  readonly term: readonly string[];
  readonly approvals: number;
  /** Sorted. */
  readonly assets: readonly string[];
  readonly circle: Circle;
  readonly approval: Approval;
}

/** Those who can count, and what they said. */
export interface Judged {
  /** Sorted by term and assets. */
  readonly entries: readonly Entry[];
  readonly groups: Groups;
  readonly standing: Standing;
}

/** Finds who counts for each need, takes those together for which the same people do, and judges their approvals. */
export function judgeNeeds(scene: ReviewScene, needs: readonly Need[]): Judged {
  const groups = createGroups(scene);
  const standing = createStanding(scene);
  const said = {
    standing,
    opinions: opinionsOf(scene.facts),
    overrides: overridesInForce(scene, groups, standing),
  };
  const joined = new Map<string, Joined>();
  for (const need of needs) {
    const circle = circleOf(need, groups, standing);
    const { from, people, teams, doubts } = circle;
    const { term, approvals, distinctFrom } = need;
    const key = JSON.stringify([term, approvals, distinctFrom, from, people, teams, doubts]);
    const { assets, files } = need;
    const other = joined.get(key);
    joined.set(
      key,
      other
        ? { ...other, assets: union(other.assets, assets), files: union(other.files, files) }
        : { term, approvals, circle, assets, files },
    );
  }
  const inOrder = createSorting();
  const entries = [...joined].map(([key, { term, approvals, circle, assets, files }]) => {
    const sorted = inOrder(assets);
    const approval = approvalOf({ term, approvals, files, circle }, said);
    const order = JSON.stringify([term, sorted[0], key]);
    return { order, entry: { term, approvals, assets: sorted, circle, approval } };
  });
  const sorted = entries.toSorted((a, b) => byCodeUnit(a.order, b.order));
  return { entries: sorted.map(({ entry }) => entry), groups, standing };
}

interface Joined {
  readonly term: readonly string[];
  readonly approvals: number;
  readonly circle: Circle;
  readonly assets: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

function union(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one, ...other]);
}

/** The terms of one row are about the same files, which are sorted once and make one list. */
function createSorting(): (paths: ReadonlySet<string>) => readonly string[] {
  const lists = new Map<ReadonlySet<string>, readonly string[]>();
  return (paths) => {
    const list = lists.get(paths) ?? [...paths].toSorted(byCodeUnit);
    lists.set(paths, list);
    return list;
  };
}
