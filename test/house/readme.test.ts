import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('README', () => {
  it('shows what its first command really prints', () => {
    const [, command = ''] = /```sh\n(.*)\n```/.exec(readme) ?? [];
    const [, shown] = /```text\n([^]*?)```/.exec(readme) ?? [];
    const [node, ...args] = command.split(' ');
    expect(node).toBe('node');
    expect(spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).stdout).toBe(shown);
  });

  it('names a test command that exists', () => {
    expect(readme).toContain('npm cit');
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest).toHaveProperty('scripts.test');
  });
});
