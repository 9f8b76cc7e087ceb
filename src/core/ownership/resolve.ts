import type { Entry } from './codeowners.ts';

export interface Resolver {
  /** The entry that decides who owns a path: the last that matches. Null when none does. */
  resolve(path: string): Entry | null;
  /** Every entry that matches, in the order of the file. */
  matching(path: string): readonly Entry[];
}

/**
 * Answers for any number of paths. Entries that can match only below one top-level name, or only paths with one name
 * in them, are kept by that name, so that a path is compared with those of its own and the few that may match any.
 */
export function createResolver(entries: readonly Entry[]): Resolver {
  const anywhere: number[] = [];
  const byTopLevel = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  entries.forEach(({ pattern: { topLevel, within } }, index) => {
    if (topLevel !== undefined) keep(byTopLevel, topLevel, index);
    else if (within !== undefined) keep(byName, within, index);
    else anywhere.push(index);
  });

  /** Lists of entries that may match a path, each in the order of the file. */
  function listsFor(segments: readonly string[]): (readonly number[])[] {
    const lists = new Set([anywhere, byTopLevel.get(segments[0] ?? '') ?? []]);
    if (byName.size > 0) for (const name of segments) lists.add(byName.get(name) ?? anywhere);
    return [...lists].filter(({ length }) => length > 0);
  }

  /** Calls `visit` for the entries that match a path, last first, until it answers true. */
  function walk(path: string, visit: (entry: Entry) => boolean): void {
    const segments = split(path);
    const lists = listsFor(segments);
    const left = lists.map(({ length }) => length);
    for (;;) {
      let latest = 0;
      let index = -1;
      for (let list = 0; list < lists.length; list += 1) {
        const next = lists[list]?.[(left[list] ?? 0) - 1] ?? -1;
        if (next > index) [latest, index] = [list, next];
      }
      const entry = entries[index];
      if (!entry) return;
      left[latest] = (left[latest] ?? 0) - 1;
      if (entry.pattern.matchesSegments(segments) && visit(entry)) return;
    }
  }

  return {
    resolve(path) {
      let winner: Entry | null = null;
      walk(path, (entry) => {
        winner = entry;
        return true;
      });
      return winner;
    },
    matching(path) {
      const found: Entry[] = [];
      walk(path, (entry) => {
        found.push(entry);
        return false;
      });
      return found.toReversed();
    },
  };
}

function keep(lists: Map<string, number[]>, name: string, index: number): void {
  const list = lists.get(name);
  if (list) list.push(index);
  else lists.set(name, [index]);
}

function split(path: string): string[] {
  const from = path.startsWith('./') ? 2 : path.startsWith('/') ? 1 : 0;
  return path.slice(from).split('/');
}
