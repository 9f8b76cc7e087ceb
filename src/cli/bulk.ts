import type { Snapshot } from '../core/snapshot.ts';
import type { Arguments } from './arguments.ts';
import type { Console } from './console.ts';
import { pathsIn } from './path-input.ts';
import { fromRoot } from './paths.ts';

/** The paths a bulk command was asked for, in the order given; those of the tree are sorted. */
export function pathsOf(given: Arguments, console: Console, { tree }: Snapshot, root: string): string[] {
  if (given.stdin) return pathsIn(console.input());
  if (listsAll(given)) return tree.files.map(({ path }) => path);
  return fromRoot(given.paths, given, console, root);
}

/** True when every file is asked for, so that the repository must be listed. */
export function listsAll(given: Arguments): boolean {
  return !given.stdin && (given.all || given.paths.length === 0);
}
