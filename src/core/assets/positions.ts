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
  /** Among the few that come next. */
  const near = (path: string, from: number): number => {
    for (let at = from; at <= from + mostLeftOut; at += 1) if (paths[at] === path) return at;
    return -1;
  };
  return (path) => {
    let at = near(path, next);
    if (at < 0) at = near(path, 0);
    if (at < 0) at = lookUp(path);
    next = at + 1;
    return at;
  };
}
