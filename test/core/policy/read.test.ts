import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/core/policy/diagnostic.ts';
import type { Diagnostic } from '../../../src/core/policy/diagnostic.ts';
import { readPolicy } from '../../../src/core/policy/read.ts';

const path = '.github/rolecall.yml';

function read(text: string) {
  return readPolicy({ path, bytes: Buffer.byteLength(text), text });
}

function diagnostics(text: string): readonly Diagnostic[] {
  const result = read(text);
  return result.ok ? [] : result.diagnostics;
}

function printed(text: string): string {
  return diagnostics(text)
    .map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`)
    .join('');
}

function corpus(folder: 'ok' | 'err'): { name: string; text: string }[] {
  const directory = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => ({ name, text: readFileSync(new URL(name, directory), 'utf8') }));
}

describe('a policy that is accepted', () => {
  it.each(corpus('ok'))('$name', ({ text }) => {
    expect(printed(text)).toBe('');
  });
});

describe('a policy that is refused', () => {
  it.each(corpus('err'))('$name', async ({ name, text }) => {
    const out = printed(text);
    expect(out).not.toBe('');
    await expect(out).toMatchFileSnapshot(`./err/${name.replace(/yml$/, 'out')}`);
  });

  it.each(corpus('err'))('$name has every place inside the file, in order', ({ text }) => {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const found = diagnostics(text);
    for (const { line, column, endColumn = column + 1 } of found) {
      const width = lines[line - 1]?.length ?? -1;
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual(width + 1);
      expect(endColumn).toBeGreaterThan(column);
    }
    const order = found.map(({ line, column }) => line * 1e6 + column);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('a policy whose text is not there', () => {
  it.each([
    {
      what: 'a byte too many',
      source: { bytes: 262_145 },
      message: '262145 bytes are too many: a policy has at most 262144',
    },
    {
      what: 'no regular file',
      source: { bytes: 20 },
      message:
        'cannot be read: a policy is a regular file, no link, submodule or directory, and its content is here',
    },
  ])('$what', ({ source, message }) => {
    expect(readPolicy({ path, ...source })).toEqual({
      ok: false,
      diagnostics: [{ path, line: 1, column: 1, key: '', message }],
    });
  });

  it('is read up to the last byte that is allowed', () => {
    const text = 'version: 1\n'.padEnd(262_144, '#');
    expect(read(text).ok).toBe(true);
    expect(read(`${text}#`).ok).toBe(false);
  });
});

describe('what a diagnostic says of its place', () => {
  it('gives the end of the offender, the key, and a message that begins with it', () => {
    expect(diagnostics('version: 1\nextends: mlop\n')).toEqual([
      {
        path,
        line: 2,
        column: 10,
        endColumn: 14,
        key: 'extends',
        message: 'extends: unknown pack "mlop". Did you mean "mlops"? Known packs: mlops, regulated, starter',
      },
    ]);
  });

  it('stops after two hundred, and says so', () => {
    const keys = Array.from({ length: 500 }, (_, index) => `k${index}: 1\n`).join('');
    const found = diagnostics(`version: 1\n${keys}`);
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toMatchObject({ line: 202, key: '', message: 'more errors from here on' });
  });
});

describe('the place of a part of a policy', () => {
  const text =
    'version: 1\nroles:\n  ml-engineer:\n    users: [ana,\n      raj]\nwaivers:\n  - paths: [a]\n    checks: [unowned-asset]\n    until: 2027-01-01\n    reason: x\n';
  const result = read(text);

  it.each([
    { key: ['roles'], line: 2, column: 1 },
    { key: ['roles', 'ml-engineer'], line: 3, column: 3 },
    { key: ['roles', 'ml-engineer', 'users', 1], line: 5, column: 7 },
    { key: ['waivers', 0], line: 7, column: 5 },
    { key: ['waivers', 0, 'reason'], line: 10, column: 5 },
    { key: ['roles', 'ml-engineer', 'teams', 3], line: 3, column: 3 },
    { key: ['waivers', 4], line: 6, column: 1 },
    { key: ['responsibilities', 'dataset'], line: 1, column: 1 },
    { key: [], line: 1, column: 1 },
  ])('$key', ({ key, line, column }) => {
    if (!result.ok) throw new Error('the policy is refused');
    expect(result.file.lineOf(key)).toEqual({ line, column });
  });
});
