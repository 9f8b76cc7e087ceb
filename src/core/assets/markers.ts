import { allRules } from './rules.ts';
import type { Markers } from './rules.ts';

/** Finds the files that signals ask for beside or above others. */
export function createMarkers(paths: readonly string[]): Markers {
  const names = new Set(allRules.flatMap(({ signal }) => [signal.beside ?? [], signal.below ?? []].flat()));
  const directories = new Map<string, Set<string>>([...names].map((name) => [name, new Set()]));
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    directories.get(path.slice(slash + 1))?.add(path.slice(0, Math.max(0, slash)));
  }
  const beside = (name: string, directory: string): boolean => directories.get(name)?.has(directory) ?? false;
  return {
    beside,
    below(name, directory) {
      if ((directories.get(name)?.size ?? 0) === 0) return false;
      for (let at = directory; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
        if (beside(name, at)) return true;
        if (at === '') return false;
      }
    },
  };
}
