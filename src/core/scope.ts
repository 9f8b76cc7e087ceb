import type { Entry } from './ownership/codeowners.ts';
import { ownersKey } from './ownership/owner.ts';
import { CODEOWNERS_PLACES } from './ownership/places.ts';
import { POLICY_PLACES } from './policy/places.ts';
import type { Change } from './snapshot.ts';
import type { World } from './world.ts';

/**
 * The paths a change touches, sorted: added, modified and renamed ones, and those whose owners change
 * because it touches an ownership file. Without a change, every path.
 */
export function pathsInScope(after: World, before?: World, change?: Change): readonly string[] {
  if (!change || !before) return after.paths;
  const touched = new Set(change.touched.map((file) => file.path));
  if (touchesOwnership(change)) {
    for (const path of after.paths) {
      if (touched.has(path) || !before.has(path)) continue;
      const then = before.codeowners.resolver.resolve(path);
      const now = after.codeowners.resolver.resolve(path);
      if (!sameOwners(then, now)) touched.add(path);
    }
  }
  return after.paths.filter((path) => touched.has(path));
}

/** True when the change adds, modifies, renames or deletes a file that says who owns paths. */
export function touchesOwnership(change: Change): boolean {
  return CODEOWNERS_PLACES.some((place) => touchesPath(change, place));
}

/** True when the change touches nothing but ownership files and policies. */
export function touchesOnlyPolicyAndOwnership(change: Change): boolean {
  const places = new Set<string>([...CODEOWNERS_PLACES, ...POLICY_PLACES]);
  const ends = change.touched.flatMap((file) => [file.path, file.previousPath ?? file.path]);
  return [...ends, ...change.deleted].every((path) => places.has(path));
}

/** True when the change adds, modifies, deletes or renames the path, or renames another to it. */
export function touchesPath(change: Change, path: string): boolean {
  return (
    change.deleted.includes(path) ||
    change.touched.some((file) => file.path === path || file.previousPath === path)
  );
}

/** True when the entries name the same people, however written. */
export function sameOwners(a: Entry | null, b: Entry | null): boolean {
  return ownersKey(a?.owners ?? []) === ownersKey(b?.owners ?? []);
}
