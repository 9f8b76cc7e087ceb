import { distance } from 'fastest-levenshtein';
import type { Entry } from './codeowners.ts';
import { createResolver } from './resolve.ts';

/** Entries that decide nothing on a real tree. An entry is in one list at most. */
export interface EntryUse {
  /** They match no path; `nearest` is the path, or directory, that is most like what is written. */
  readonly dead: readonly { readonly entry: Entry; readonly nearest?: string }[];
  /** All that they match is taken by later entries, of which `by` names at most three. */
  readonly shadowed: readonly { readonly entry: Entry; readonly by: readonly Entry[] }[];
  /** The same pattern is written again later. */
  readonly duplicates: readonly { readonly earlier: Entry; readonly later: Entry }[];
}

/** How many dead entries get a nearest path: more than anybody reads, few enough for any file. */
const mostSuggestions = 200;

export function unusedEntries(entries: readonly Entry[], paths: readonly string[]): EntryUse {
  const resolver = createResolver(entries);
  const winners = new Set(paths.map((path) => resolver.resolve(path)));
  const last = new Map(entries.map((entry) => [entry.pattern.text, entry]));
  const duplicates: { earlier: Entry; later: Entry }[] = [];
  const idle = new Set<Entry>();
  for (const entry of entries) {
    const later = last.get(entry.pattern.text);
    if (later && later !== entry) duplicates.push({ earlier: entry, later });
    else if (!winners.has(entry)) idle.add(entry);
  }
  const takers = takersOf(idle, paths, resolver);
  const names = idle.size > takers.size ? childrenByDirectory(paths) : new Map<string, ReadonlySet<string>>();
  const dead: { entry: Entry; nearest?: string }[] = [];
  const shadowed: { entry: Entry; by: readonly Entry[] }[] = [];
  for (const entry of idle) {
    const by = takers.get(entry);
    if (by) shadowed.push({ entry, by: [...by].toSorted((a, b) => a.line - b.line).slice(0, 3) });
    else {
      const nearest = dead.length < mostSuggestions ? nearestPath(entry.pattern.text, names) : undefined;
      dead.push({ entry, ...(nearest !== undefined && { nearest }) });
    }
  }
  return { dead, shadowed, duplicates };
}

/** For each idle entry that matches anything: the entries that decide those paths. */
function takersOf(
  idle: ReadonlySet<Entry>,
  paths: readonly string[],
  resolver: ReturnType<typeof createResolver>,
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

function childrenByDirectory(paths: readonly string[]): Map<string, Set<string>> {
  const children = new Map<string, Set<string>>();
  for (const path of paths) {
    let end = path.length;
    while (end > 0) {
      const slash = path.lastIndexOf('/', end - 1);
      const directory = slash < 0 ? '' : path.slice(0, slash);
      const known = children.get(directory);
      const name = path.slice(slash + 1, end);
      if (known?.has(name)) break;
      if (known) known.add(name);
      else children.set(directory, new Set([name]));
      end = slash;
    }
  }
  return children;
}

/**
 * Follows the pattern down the tree as far as its names exist, and there takes the name most like the one that does
 * not. Undefined when nothing is alike.
 */
function nearestPath(text: string, children: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  let directory = '';
  for (const name of text.split('/').filter((part) => part !== '' && part !== '**')) {
    const here = children.get(directory);
    const below = directory === '' ? name : `${directory}/${name}`;
    if (here?.has(name)) directory = below;
    else {
      const like = mostLike(name, here ?? new Set());
      return like === undefined ? directory || undefined : directory === '' ? like : `${directory}/${like}`;
    }
  }
  return directory || undefined;
}

function mostLike(name: string, candidates: ReadonlySet<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  let compared = 0;
  for (const candidate of candidates) {
    if (candidate.length > 255 || name.length > 255 || (compared += 1) > 5000) continue;
    const apart = distance(wanted, candidate.toLowerCase());
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}
