import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** The standing checks of the house, each as `package.json` names it. */
const scripts = ['lint', 'format:check', 'typecheck', 'unused', 'generate -- --check'];

describe('the sources', () => {
  it.each(scripts)('pass npm run %s', async (script) => {
    const failure = await run('npm', ['run', '--silent', ...script.split(' ')], { cwd: root }).then(
      () => '',
      (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
    );
    expect(failure).toBe('');
  });
});
