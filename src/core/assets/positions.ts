/** How many paths somebody who walks along a listing may leave out at once. */
const mostLeftOut = 8;

/**
 * Tells where a path stands in a listing, -1 for one that is not there. Whoever walks along the listing asks for one of
 * the next each time, and pays nothing; only a question out of turn needs an index of all.
 */
export function createPositions(paths: readonly string[]): (path: string) => number {
  let next = 0;
  let index: ReadonlyMap<string, number> | undefined;
  const lookUp = (path: string): number => {
    index ??= new Map(paths.map((one, at) => [one, at]));
    return index.get(path) ?? -1;
  };
  return (path) => {
    let at = next;
    while (paths[at] !== path && at < next + mostLeftOut) at += 1;
    if (paths[at] !== path) at = paths[0] === path ? 0 : lookUp(path);
    next = at + 1;
    return at;
  };
}
