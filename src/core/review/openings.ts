import { readingPlan } from '../evaluate.ts';
import { byCodeUnit } from '../order.ts';
import { nothingToRead, type PathsAtEnds, type ReadingPlan } from '../reading-plan.ts';
import { pathsInScope } from '../scope.ts';
import { reviewEnds, type ReviewEnds } from './scene.ts';

/** The files whose opening tells their kind, of those that a change touches: deleted ones and former names at the base. */
export function openingsFor({ after, before, change }: ReviewEnds): PathsAtEnds {
  const formerNames = new Map(change.touched.map(({ path, previousPath = path }) => [path, previousPath]));
  const now: string[] = [];
  const then = new Set<string>();
  const look = (path: string): void => {
    if (before.has(path) && before.needsOpening(path)) then.add(path);
  };
  for (const path of pathsInScope(after, before, change)) {
    if (after.needsOpening(path)) now.push(path);
    const former = formerNames.get(path);
    if (former !== undefined) look(former);
  }
  for (const path of change.deleted) look(path);
  return { after: now, before: [...then].toSorted(byCodeUnit) };
}

/** What must be read before `planReviews`. */
export const readingPlanForReviews: ReadingPlan = {
  declarations: readingPlan.declarations,
  openings({ change, ...snapshot }) {
    const read = change && reviewEnds({ ...snapshot, change });
    return read?.ok ? openingsFor(read.ends) : nothingToRead();
  },
};
