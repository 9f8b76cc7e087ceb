import type { LineProblem } from '../ownership/codeowners.ts';
import type { Occurrence, Scene } from './check.ts';

/** The lines of CODEOWNERS in force with a problem of one check. */
export function* linesWith({ world }: Scene, check: LineProblem['check']): Iterable<Occurrence> {
  const path = world.codeowners.source?.path;
  if (path === undefined) return;
  for (const { check: found, ...problem } of world.codeowners.file.problems) {
    if (found === check) yield { path, ...problem };
  }
}
