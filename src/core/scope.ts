import { ownersKey } from './ownership/owner.ts';
import { CODEOWNERS_PLACES } from './ownership/places.ts';
import { POLICY_PLACES } from './policy/places.ts';
import type { Change } from './snapshot.ts';
import type { Decision } from './sources/chain.ts';
import type { World } from './world.ts';

/**
 * The paths a change touches, sorted: added, modified and renamed ones, and those whose owners change
 * because it touches an ownership file. Without a change, every path.
 */
export function pathsInScope(after: World, before?: World, change?: Change): readonly string[] {
  if (!change || !before) return after.paths;
  const touched = new Set(change.touched.map((file) => file.path));
  if (touchesOwnership(change) || touchesDeclarations(after, before, change)) {
    for (const path of after.paths) {
      if (touched.has(path) || !before.has(path)) continue;
      if (!sameOwners(before.ownership(path), after.ownership(path))) touched.add(path);
    }
  }
  return after.paths.filter((path) => touched.has(path));
}

/** True when the change adds, modifies, renames or deletes CODEOWNERS in one of its places. */
export function touchesOwnership(change: Change): boolean {
  return CODEOWNERS_PLACES.some((place) => touchesPath(change, place));
}

/** Whether findings on the lines of the CODEOWNERS in force are told: without a change, and when it touches the file. */
export function answersForLines(change: Change | undefined, inForce: string | undefined): boolean {
  return !change || (inForce !== undefined && touchesPath(change, inForce));
}

/** True when the change touches a file by which a tool says who owns others, and which the policy reads. */
export function touchesDeclarations(after: World, before: World, { touched, deleted }: Change): boolean {
  return (
    touched.some(
      ({ path, previousPath = path }) => after.declaresOwners(path) || before.declaresOwners(previousPath),
    ) || deleted.some((path) => before.declaresOwners(path))
  );
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

/** True when the same people are named, however written. */
export function sameOwners(a: Pick<Decision, 'owners'>, b: Pick<Decision, 'owners'>): boolean {
  return ownersKey(a.owners) === ownersKey(b.owners);
}
