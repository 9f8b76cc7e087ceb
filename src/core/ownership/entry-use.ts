import type { Entry } from './codeowners.ts';
import { createNearestPath } from './nearest-path.ts';
import { createResolver, type Resolver } from './resolve.ts';

/** Entries that decide nothing on a real tree. An entry is in one list at most. */
export interface EntryUse {
  /** They match no path; `nearest` is the path, or directory, that is most like what is written. */
  readonly dead: readonly { readonly entry: Entry; readonly nearest?: string }[];
  /** All that they match is taken by later entries, of which `by` names at most three. */
  readonly shadowed: readonly { readonly entry: Entry; readonly by: readonly Entry[] }[];
  /** The same pattern is written again later. */
  readonly duplicates: readonly { readonly earlier: Entry; readonly later: Entry }[];
}

/** What is known of a tree before its entries are asked for their use. */
export interface Decided {
  readonly paths: readonly string[];
  /** Entries that decide who owns some of the paths. */
  readonly deciding: Iterable<Entry>;
  /** The other paths. */
  readonly undecided: Iterable<string>;
}

/** How many dead entries get a nearest path: more than anybody reads, few enough for any file. */
const mostSuggestions = 200;

/** @param resolver of the same entries */
export function unusedEntries(
  entries: readonly Entry[],
  resolver: Resolver,
  { paths, deciding, undecided }: Decided,
): EntryUse {
  const winners = new Set<Entry | null>(deciding);
  for (const path of undecided) winners.add(resolver.resolve(path));
  const last = new Map(entries.map((entry) => [entry.pattern.text, entry]));
  const duplicates: { earlier: Entry; later: Entry }[] = [];
  const idle = new Set<Entry>();
  for (const entry of entries) {
    const later = last.get(entry.pattern.text);
    if (later && later !== entry) duplicates.push({ earlier: entry, later });
    else if (!winners.has(entry)) idle.add(entry);
  }
  const takers = takersOf(idle, paths, resolver);
  const nearestPath = idle.size > takers.size ? createNearestPath(paths) : () => undefined;
  const dead: { entry: Entry; nearest?: string }[] = [];
  const shadowed: { entry: Entry; by: readonly Entry[] }[] = [];
  for (const entry of idle) {
    const by = takers.get(entry);
    if (by) shadowed.push({ entry, by: [...by].toSorted((a, b) => a.line - b.line).slice(0, 3) });
    else {
      const nearest = dead.length < mostSuggestions ? nearestPath(entry.pattern.text) : undefined;
      dead.push({ entry, ...(nearest !== undefined && { nearest }) });
    }
  }
  return { dead, shadowed, duplicates };
}

/** For each idle entry that matches anything: the entries that decide those paths. */
function takersOf(
  idle: ReadonlySet<Entry>,
  paths: readonly string[],
  resolver: Resolver,
): Map<Entry, Set<Entry>> {
  const takers = new Map<Entry, Set<Entry>>();
  if (idle.size === 0) return takers;
  const idleResolver = createResolver([...idle]);
  for (const path of paths) {
    const matching = idleResolver.matching(path);
    const winner = matching.length === 0 ? null : resolver.resolve(path);
    for (const entry of winner ? matching : []) {
      if (winner) takers.set(entry, (takers.get(entry) ?? new Set()).add(winner));
    }
  }
  return takers;
}
