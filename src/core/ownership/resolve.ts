import type { Entry } from './codeowners.ts';

export interface Resolver {
  /** The entry that decides who owns a path: the last that matches. Null when none does. */
  resolve(path: string): Entry | null;
  /** Every entry that matches, in the order of the file. */
  matching(path: string): readonly Entry[];
}

/**
 * Answers for any number of paths. Entries that can match below one top-level name only are kept by that name, so
 * that a path is compared with those of its own and with the few that may match anywhere.
 */
export function createResolver(entries: readonly Entry[]): Resolver {
  const anywhere: number[] = [];
  const byTopLevel = new Map<string, number[]>();
  entries.forEach(({ pattern: { topLevel } }, index) => {
    const own = topLevel === undefined ? anywhere : byTopLevel.get(topLevel);
    if (own) own.push(index);
    else if (topLevel !== undefined) byTopLevel.set(topLevel, [index]);
  });

  /** Calls `visit` for the entries that match a path, last first, until it answers true. */
  function walk(path: string, visit: (entry: Entry) => boolean): void {
    const segments = split(path);
    const own = byTopLevel.get(segments[0] ?? '') ?? [];
    let i = own.length - 1;
    let j = anywhere.length - 1;
    while (i >= 0 || j >= 0) {
      const index = (own[i] ?? -1) > (anywhere[j] ?? -1) ? own[i--] : anywhere[j--];
      const entry = entries[index ?? -1];
      if (entry?.pattern.matchesSegments(segments) && visit(entry)) return;
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

function split(path: string): string[] {
  const from = path.startsWith('./') ? 2 : path.startsWith('/') ? 1 : 0;
  return path.slice(from).split('/');
}
