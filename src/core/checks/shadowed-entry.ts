import { quote } from '../ownership/quote.ts';
import { either, type Check } from './check.ts';
import { atEntry, usesOf } from './entry-uses.ts';

export const shadowedEntry: Check = {
  id: 'shadowed-entry',
  since: '0.1.0',
  summary: 'an entry whose files are all taken by later entries',
  why: 'The last entry that matches wins: the owners named here are never asked.',
  mend: 'Move the entry below those that take its files, or delete it.',
  subject: 'codeowners',
  *find(scene) {
    for (const { entry, by } of usesOf(scene).shadowed) {
      const lines = by.map((other) => `line ${other.line} (${quote(other.pattern.text)})`);
      yield* atEntry(scene, entry, {
        related: by.map((other) => other.line),
        message: `every file that ${quote(entry.pattern.text)} matches is taken by later entries: ${either(lines, 'and')}`,
        remedy: 'Move it below them, or delete it.',
      });
    }
  },
};
