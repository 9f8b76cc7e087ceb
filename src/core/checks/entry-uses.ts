import type { Entry } from '../ownership/codeowners.ts';
import { unusedEntries, type Decided, type EntryUse } from '../ownership/entry-use.ts';
import type { World } from '../world.ts';
import type { Occurrence, Scene } from './check.ts';

// Three checks ask the same question of the same tree, and the answer costs a pass over all paths.
const known = new WeakMap<World, EntryUse>();

/** Entries that decide nothing on the tree of a scene. */
export function usesOf(scene: Scene): EntryUse {
  const { world } = scene;
  const use =
    known.get(world) ??
    unusedEntries(world.codeowners.file.entries, world.codeowners.resolver, decided(scene));
  known.set(world, use);
  return use;
}

/** Who owns the assets has been asked before. */
function decided({ world: { paths }, assets }: Scene): Decided {
  const deciding = new Set<Entry>();
  const undecided: string[] = [];
  let next = 0;
  for (const path of paths) {
    const asset = assets[next]?.path === path ? assets[next] : undefined;
    if (asset) next += 1;
    if (asset?.entry) deciding.add(asset.entry);
    else undecided.push(path);
  }
  return { paths, deciding, undecided };
}

/** What is wrong with one entry, at its pattern. */
export function* atEntry(
  { world }: Scene,
  entry: Entry,
  found: { message: string; remedy: string; related?: readonly number[] },
): Iterable<Occurrence> {
  const path = world.codeowners.source?.path;
  if (path === undefined) return;
  yield {
    path,
    line: entry.line,
    column: entry.column,
    endColumn: entry.column + entry.pattern.text.length,
    related: (found.related ?? []).map((line) => ({ path, line })),
    message: found.message,
    remedy: found.remedy,
  };
}
