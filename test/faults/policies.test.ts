import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { badPolicies } from './policies.ts';
import { createDirectory } from './repository.ts';
import { formats, mostMilliseconds, run } from './run.ts';
import { harmIn } from './scan.ts';

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true });
});

const path = '.github/rolecall.yml';

/** A repository that would be judged well, were it not for its policy. */
function repository(content: string | Buffer): string[] {
  const codeowners = { path: '.github/CODEOWNERS', content: '/.github/ @ana\n' };
  const root = createDirectory([codeowners, { path, content }], false);
  directories.push(root);
  return ['--repo', root];
}

describe('bad policies', () => {
  it.each(badPolicies)('$row: $name', async ({ content, says }) => {
    const repo = repository(content);
    const validated = await run(['validate', ...repo]);
    expect(validated.milliseconds).toBeLessThan(mostMilliseconds);
    expect(harmIn('text', validated.out)).toEqual([]);
    expect(validated.code).toBe(says.length === 0 ? 0 : 2);
    const lines = validated.out.split('\n').slice(0, -1);
    if (says.length === 0) expect(lines).toEqual([`${path} is valid`]);
    else
      expect(lines.slice(0, says.length)).toEqual(
        says.map((said) => expect.stringContaining(`${path}:${said}`)),
      );

    const { out } = await run(['validate', ...repo, '--format', 'json']);
    expect(harmIn('json', out)).toEqual([]);
    const { valid, diagnostics } = JSON.parse(out);
    expect([valid, diagnostics.length]).toEqual([says.length === 0, says.length === 0 ? 0 : lines.length]);
  });

  it.each(badPolicies.filter(({ says }) => says.length > 0))(
    '$row: $name stops every command that it would judge, and is named',
    async ({ content, says }) => {
      const repo = repository(content);
      const commands = [
        ...formats.map((format) => ['check', '--format', format]),
        ['explain', path],
        ['assets'],
      ];
      for (const command of commands) {
        const { code, out, err, milliseconds } = await run([...command, ...repo]);
        expect([code, out]).toEqual([2, '']);
        expect(err).toContain(`${path}:${says[0]}`);
        expect(harmIn('text', err)).toEqual([]);
        expect(milliseconds).toBeLessThan(mostMilliseconds);
      }
      // Who owns what is asked of CODEOWNERS alone.
      expect((await run(['owners', ...repo])).out).toContain(`${path}\t@ana\n`);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});
