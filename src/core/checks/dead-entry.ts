import { quote } from '../ownership/quote.ts';
import type { Check } from './check.ts';
import { atEntry, usesOf } from './entry-uses.ts';

export const deadEntry: Check = {
  id: 'dead-entry',
  since: '0.1.0',
  summary: 'an entry that matches no tracked file',
  why: 'The file it was written for has moved or was never there, and is now owned by something else or by nobody.',
  mend: 'Correct the path, or delete the entry.',
  subject: 'codeowners',
  *find(scene) {
    // Why a suspicious pattern matches nothing has been said already.
    const told = new Set(scene.world.codeowners.file.problems.map(({ line }) => line));
    for (const { entry, nearest } of usesOf(scene).dead.filter((dead) => !told.has(dead.entry.line))) {
      yield* atEntry(scene, entry, {
        message: `${quote(entry.pattern.text)} matches no tracked file`,
        remedy: nearest
          ? `Is /${nearest} meant? Otherwise delete the entry.`
          : 'Correct the path or delete the entry.',
      });
    }
  },
};
