import { readingPlan } from '../evaluate.ts';
import { byCodeUnit } from '../order.ts';
import { nothingToRead, type PathsAtEnds, type ReadingPlan } from '../reading-plan.ts';
import { pathsInScope } from '../scope.ts';
import { reviewEnds, type ReviewEnds } from './scene.ts';

/** The files whose opening tells their kind, of those that a change touches: deleted ones and former names at the base. */
export function openingsFor({ after, before, change }: ReviewEnds): PathsAtEnds {
  const formerly = change.touched.map(({ path, previousPath = path }) => previousPath);
  const then = [...new Set([...formerly, ...change.deleted])].filter((path) => before.has(path));
  return {
    after: pathsInScope(after, before, change).filter((path) => after.needsOpening(path)),
    before: then.filter((path) => before.needsOpening(path)).toSorted(byCodeUnit),
  };
}

/** What must be read before `planReviews`. */
export const readingPlanForReviews: ReadingPlan = {
  declarations: readingPlan.declarations,
  openings({ change, ...snapshot }) {
    const read = change && reviewEnds({ ...snapshot, change });
    return read?.ok ? openingsFor(read.ends) : nothingToRead();
  },
};
