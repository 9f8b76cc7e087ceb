import { distance } from 'fastest-levenshtein';

/** Finds the path that was most likely meant by a pattern that matches nothing; undefined when nothing is alike. */
export type NearestPath = (pattern: string) => string | undefined;

/**
 * Follows a pattern down the tree by the names that exist, or are most like it, as far as they go. A pattern for any
 * depth, and one whose first name is unlike all others, is sought by its last name in the whole tree.
 */
export function createNearestPath(paths: readonly string[]): NearestPath {
  const children = childrenByDirectory(paths);
  const homes = homesByName(children);

  function anywhere(name: string): string | undefined {
    const same = homes.get(name);
    if (same !== undefined) return same ?? undefined;
    const like = mostLike(name, homes.keys());
    return like === undefined ? undefined : (homes.get(like) ?? like);
  }

  return (pattern) => {
    const names = pattern.split('/').filter((part) => part !== '' && part !== '*' && part !== '**');
    const last = names.at(-1);
    if (last === undefined) return undefined;
    const isAnchored = pattern.replace(/\/$/, '').includes('/') && !/^\/?\*\*\//.test(pattern);
    if (!isAnchored) return anywhere(last);
    let directory = '';
    for (const name of names) {
      const here = children.get(directory);
      const next = here?.has(name) ? name : mostLike(name, here ?? []);
      if (next === undefined) return (homes.get(last) ?? directory) || anywhere(last);
      directory = below(directory, next);
    }
    return directory;
  };
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

/** Where the file or directory of a name lies; null for a name of several. */
function homesByName(children: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string | null> {
  const homes = new Map<string, string | null>();
  for (const [directory, names] of children) {
    for (const name of names) homes.set(name, homes.has(name) ? null : below(directory, name));
  }
  return homes;
}

function below(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** How many names one is compared with: enough for any directory that people keep. */
const mostCompared = 5000;

/** Of names of three letters or less every other is alike: one slip is all that is forgiven. */
function mostLike(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = (name.length <= 3 ? 1 : Math.max(2, Math.floor(name.length / 3))) + 1;
  let compared = 0;
  if (name.length > 255) return undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    if ((compared += 1) > mostCompared) break;
    const apart = distance(wanted, candidate.toLowerCase());
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}
