import { quote } from '../ownership/quote.ts';
import type { Check } from './check.ts';
import { atEntry, usesOf } from './entry-uses.ts';

export const duplicateEntry: Check = {
  id: 'duplicate-entry',
  since: '0.1.0',
  summary: 'an entry whose pattern is written again further down',
  why: 'Owners of the same pattern are not merged: only the last line counts.',
  mend: 'Merge the owners into the last one and delete the others.',
  subject: 'codeowners',
  *find(scene) {
    for (const { earlier, later } of usesOf(scene).duplicates) {
      yield* atEntry(scene, earlier, {
        related: [later.line],
        message: `${quote(earlier.pattern.text)} is written again on line ${later.line}, and only that one counts`,
        remedy: `Merge its owners into line ${later.line} and delete this one.`,
      });
    }
  },
};
