import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { badCodeowners } from './codeowners.ts';
import { createDirectory } from './repository.ts';
import { formats, mostMilliseconds, run } from './run.ts';
import { commandsIn, harmIn } from './scan.ts';

interface Finding {
  readonly check: string;
  readonly path: string;
  readonly line: number;
  readonly column?: number;
  readonly message: string;
  readonly remedy: string;
}

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true });
});

const place = '.github/CODEOWNERS';
/** Said of entries that match nothing here, as most of a bad file does; or of every asset. */
const aside = new Set([
  'dead-entry',
  'shadowed-entry',
  'unowned-asset',
  'unowned-ownership-file',
  'catch-all-owner',
]);

describe('bad CODEOWNERS', () => {
  it.each(badCodeowners)(
    '$row: $name',
    async ({ text, files = {}, expect: owned, findings = [], says = '', notChecked = '' }) => {
      const paths = new Set(['last.onnx', ...Object.keys(owned)]);
      const root = createDirectory(
        [
          { path: place, content: `${text}\n/last.onnx @last\n` },
          ...Object.entries(files).map(([path, content]) => ({ path, content })),
          ...[...paths].map((path) => ({ path, content: path })),
        ],
        false,
      );
      directories.push(root);
      const wanted: Record<string, readonly string[]> = { 'last.onnx': ['@last'], ...owned };

      const listing = await run(['owners', '--repo', root, '--format', 'json']);
      const rows: { path: string; owners: string[] }[] = JSON.parse(listing.out).paths;
      for (const [path, owners] of Object.entries(wanted))
        expect(rows.find((row) => row.path === path)?.owners).toEqual(owners);

      let found: Finding[] = [];
      for (const format of formats) {
        const { out, err, milliseconds } = await run(['check', '--repo', root, '--format', format]);
        expect(err).toBe('');
        expect(harmIn(format, out)).toEqual([]);
        expect(milliseconds).toBeLessThan(mostMilliseconds);
        if (format === 'json') {
          const report = JSON.parse(out);
          found = report.findings;
          const unsaid = report.notChecked.map(
            (one: { check: string; because: string }) => `${one.check}: ${one.because}`,
          );
          expect(unsaid.join('\n')).toContain(notChecked);
        }
        if (format === 'github') expect(commandsIn(out)).toBe(found.length);
        // Nobody reads a message of a megabyte.
        if (format === 'text')
          expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(3000);
      }
      const told = found.filter(({ check }) => !aside.has(check));
      expect([
        ...new Map(
          told.toReversed().map((one) => [one.check, `${one.check} ${one.line}:${one.column ?? 1}`]),
        ).values(),
      ]).toEqual(findings);
      expect(told.map(({ message, remedy }) => `${message} ${remedy}`).join('\n')).toContain(says);

      for (const format of ['text', 'json']) {
        const { out, code, milliseconds } = await run([
          'explain',
          '--repo',
          root,
          '--format',
          format,
          '--',
          ...paths,
        ]);
        expect(code).toBe(0);
        expect(harmIn(format, out)).toEqual([]);
        expect(milliseconds).toBeLessThan(mostMilliseconds);
      }
    },
  );
});
