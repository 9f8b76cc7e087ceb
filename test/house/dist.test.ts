import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/core/version.ts';

const root = join(import.meta.dirname, '..', '..');

function contents(directory: string): Record<string, string> {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const names = paths.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(names.map((path) => [path.slice(directory.length), readFileSync(path, 'utf8')]));
}

describe('dist', () => {
  // Elsewhere the same sources may bundle to other line ends or an other order.
  it.runIf(process.platform === 'linux')('is what the sources build to', { timeout: 120_000 }, async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'rolecall-dist-'));
    try {
      await promisify(execFile)('npm', ['run', '--silent', 'build', '--', '--out', fresh], { cwd: root });
      const built = contents(fresh);
      const committed = contents(join(root, 'dist'));
      expect(Object.keys(committed)).toEqual(Object.keys(built));
      for (const [path, text] of Object.entries(built)) {
        expect(committed[path] === text, `dist${path} is out of date: run npm run build`).toBe(true);
      }
    } finally {
      rmSync(fresh, { recursive: true });
    }
  });

  it('says the version of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ version });
  });
});
