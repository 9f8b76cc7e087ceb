import type { Snapshot } from '../core/snapshot.ts';
import type { Arguments } from './arguments.ts';
import type { Console } from './console.ts';
import { pathsIn } from './path-input.ts';
import { fromRoot } from './paths.ts';

/** The paths a bulk command was asked for, in the order given; those of the tree are sorted. */
export type PathsAsked = (snapshot: Snapshot, root: string) => readonly string[];

/** Standard input is read once, when the paths are first wanted. */
export function pathsAsked(given: Arguments, console: Console): PathsAsked {
  let input: readonly string[] | undefined;
  return ({ tree }, root) => {
    if (given.stdin) return (input ??= pathsIn(console.input()));
    const tracked = tree.files.map(({ path }) => path);
    if (listsAll(given)) return tracked;
    return fromRoot(given.paths, given, console, root).flatMap((path) => expanded(path, tracked));
  };
}

/** A directory stands for the files below it; any other path for itself, tracked or not. */
function expanded(path: string, tracked: readonly string[]): readonly string[] {
  if (path === '') return tracked;
  const below = tracked.filter((one) => one.startsWith(`${path}/`));
  return below.length > 0 ? below : [path];
}

/** True when every file is asked for, so that the repository must be listed. */
export function listsAll(given: Arguments): boolean {
  return !given.stdin && (given.all || given.paths.length === 0);
}
