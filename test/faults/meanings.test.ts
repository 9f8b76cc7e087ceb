import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { badMeanings } from './meanings.ts';
import { createDirectory } from './repository.ts';
import { formats, mostMilliseconds, run } from './run.ts';
import { harmIn } from './scan.ts';

interface Report {
  readonly assets: readonly { readonly path: string; readonly kind: string; readonly status: string }[];
  readonly findings: readonly {
    readonly check: string;
    readonly path: string;
    readonly line: number;
    readonly severity: string;
  }[];
  readonly notChecked: readonly { readonly check: string; readonly because: string }[];
}

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true });
});

describe('policies that mean something bad', () => {
  it.each(badMeanings)(
    '$row: $name',
    async ({ policy, owners = '@ana', refused, kind, status, findings = [], notChecked = [] }) => {
      const root = createDirectory(
        [
          { path: '.github/CODEOWNERS', content: `/.github/CODEOWNERS @ana\n/m.onnx ${owners}\n` },
          { path: '.github/rolecall.yml', content: `version: 1\n${policy}` },
          { path: 'm.onnx', content: 'weights' },
          { path: 'other.onnx', content: 'weights' },
        ],
        false,
      );
      directories.push(root);
      for (const format of formats) {
        const { code, out, err, milliseconds } = await run(['check', '--repo', root, '--format', format]);
        expect(milliseconds).toBeLessThan(mostMilliseconds);
        if (refused !== undefined) {
          expect([code, out]).toEqual([2, '']);
          expect(err).toContain(`.github/rolecall.yml:${refused}`);
          expect(harmIn('text', err)).toEqual([]);
          continue;
        }
        expect(err).toBe('');
        expect(harmIn(format, out)).toEqual([]);
        if (format !== 'json') continue;
        const report: Report = JSON.parse(out);
        expect(code).toBe(report.findings.some(({ severity }) => severity === 'error') ? 1 : 0);
        const asset = report.assets.find(({ path }) => path === 'm.onnx');
        expect(asset?.status).toBe(status);
        if (kind !== undefined) expect(asset?.kind).toBe(kind);
        const found = report.findings.map(({ check, path, line }) => `${check} ${path}:${line}`);
        expect(found).toEqual(expect.arrayContaining([...findings]));
        // The rest is judged all the same.
        if (asset) expect(found).toContain('unowned-asset other.onnx:1');
        const unsaid = report.notChecked.map(({ check, because }) => `${check}: ${because}`);
        expect(unsaid).toEqual(expect.arrayContaining([...notChecked]));
      }
    },
  );
});
