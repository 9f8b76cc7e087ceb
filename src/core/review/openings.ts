import { byCodeUnit } from '../order.ts';
import type { PathsAtEnds } from '../reading-plan.ts';
import { pathsInScope } from '../scope.ts';
import type { ReviewScene } from './scene.ts';

/** The files whose opening tells their kind, of those that a change touches: deleted ones and former names at the base. */
export function openingsFor({ after, before, snapshot: { change } }: ReviewScene): PathsAtEnds {
  const formerly = change.touched.map(({ path, previousPath = path }) => previousPath);
  const then = [...new Set([...formerly, ...change.deleted])].filter((path) => before.has(path));
  return {
    after: pathsInScope(after, before, change).filter((path) => after.needsOpening(path)),
    before: then.filter((path) => before.needsOpening(path)).toSorted(byCodeUnit),
  };
}
