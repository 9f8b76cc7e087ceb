import type { Entry } from '../ownership/codeowners.ts';
import { unusedEntries, type EntryUse } from '../ownership/entry-use.ts';
import type { World } from '../world.ts';
import type { Check, Occurrence, Scene } from './check.ts';
import { either } from './check.ts';

export const deadEntry: Check = {
  id: 'dead-entry',
  summary: 'matches no tracked file',
  why: 'The file it was written for has moved or was never there, and is now owned by something else or by nobody.',
  mend: 'Correct the path, or delete the entry.',
  subject: 'codeowners',
  *find(scene) {
    // Why a suspicious pattern matches nothing has been said already.
    const told = new Set(scene.world.codeowners.file.problems.map(({ line }) => line));
    for (const { entry, nearest } of usesOf(scene.world).dead.filter((dead) => !told.has(dead.entry.line))) {
      yield* at(scene, entry, {
        message: `${entry.pattern.text} matches no tracked file`,
        remedy: nearest
          ? `Is /${nearest} meant? Otherwise delete the entry.`
          : 'Correct the path or delete the entry.',
      });
    }
  },
};

export const shadowedEntry: Check = {
  id: 'shadowed-entry',
  summary: 'every file it matches is taken by later entries',
  why: 'The last entry that matches wins: the owners named here are never asked.',
  mend: 'Move the entry below those that take its files, or delete it.',
  subject: 'codeowners',
  *find(scene) {
    for (const { entry, by } of usesOf(scene.world).shadowed) {
      const lines = by.map((other) => `line ${other.line} (${other.pattern.text})`);
      yield* at(scene, entry, {
        related: by.map((other) => other.line),
        message: `every file that ${entry.pattern.text} matches is taken by later entries: ${either(lines, 'and')}`,
        remedy: 'Move it below them, or delete it.',
      });
    }
  },
};

export const duplicateEntry: Check = {
  id: 'duplicate-entry',
  summary: 'the same pattern again',
  why: 'Owners of the same pattern are not merged: only the last line counts.',
  mend: 'Merge the owners into the last one and delete the others.',
  subject: 'codeowners',
  *find(scene) {
    for (const { earlier, later } of usesOf(scene.world).duplicates) {
      yield* at(scene, earlier, {
        related: [later.line],
        message: `${earlier.pattern.text} is written again on line ${later.line}, and only that one counts`,
        remedy: `Merge its owners into line ${later.line} and delete this one.`,
      });
    }
  },
};

// Three checks ask the same question of the same tree, and the answer costs a pass over all paths.
const known = new WeakMap<World, EntryUse>();

function usesOf(world: World): EntryUse {
  const use = known.get(world) ?? unusedEntries(world.codeowners.file.entries, world.paths);
  known.set(world, use);
  return use;
}

function* at(
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
