import type { Snapshot } from './snapshot.ts';

/**
 * Paths to read, at both ends of a change; without one, `before` is empty. They may be told one by one, so that
 * reading can begin before all are known.
 */
export interface PathsAtEnds {
  readonly after: Iterable<string>;
  readonly before: Iterable<string>;
}

/** What the core must have read to answer a question. */
export interface ReadingPlan {
  /** Whole files in which tools say who owns what. Takes a snapshot that has no more than CODEOWNERS and policies. */
  readonly declarations: (snapshot: Snapshot) => PathsAtEnds;
  /** Openings. Takes a snapshot that has the declarations too. */
  readonly openings: (snapshot: Snapshot) => PathsAtEnds | Promise<PathsAtEnds>;
}

export const nothingToRead = (): PathsAtEnds => ({ after: [], before: [] });

/** What two questions need. */
export function forBoth(one: ReadingPlan, other: ReadingPlan): ReadingPlan {
  const joined = (a: PathsAtEnds, b: PathsAtEnds): PathsAtEnds => ({
    after: [...new Set([...a.after, ...b.after])],
    before: [...new Set([...a.before, ...b.before])],
  });
  return {
    declarations: (snapshot) => joined(one.declarations(snapshot), other.declarations(snapshot)),
    openings: async (snapshot) => joined(await one.openings(snapshot), await other.openings(snapshot)),
  };
}

/** Those of a list that a test holds for, each asked when its turn comes. */
export function lazily<Item>(items: readonly Item[], test: (item: Item) => boolean): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) if (test(item)) yield item;
    },
  };
}

/** For what is answered by CODEOWNERS and policies alone. */
export const readNothing: ReadingPlan = { declarations: nothingToRead, openings: nothingToRead };
