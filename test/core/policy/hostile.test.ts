import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../src/core/policy/read.ts';

const size = 256 * 1024;
const fill = (unit: string): string => unit.repeat(Math.floor(size / unit.length));
const rows = (head: string, row: (index: number) => string): string => {
  let text = head;
  for (let index = 0; text.length < size - 200; index++) text += row(index);
  return text;
};

function read(text: string) {
  return readPolicy({ path: 'rolecall.yml', bytes: Buffer.byteLength(text), text });
}

const doubling = rows(
  'version: 1\na0: &a0 [x, x]\n',
  (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`,
);

describe('a hostile file is refused soon', () => {
  it.each([
    { what: 'lists in lists', text: fill('[') },
    { what: 'mappings in mappings', text: fill('{a: ') },
    { what: 'block lists on one line', text: fill('- ') },
    { what: 'complex keys on one line', text: fill('? ') },
    { what: 'values without keys', text: fill(': ') },
    { what: 'mappings on one line', text: fill('a: ') },
    { what: 'keys that are lists', text: fill('? [') },
    { what: 'a staircase', text: rows('', (index) => `${' '.repeat(index)}a:\n`).slice(0, size) },
    { what: 'a deep indentation', text: `version: 1\nroles:\n${' '.repeat(size - 100)}a: 1\n` },
    { what: 'closing brackets only', text: fill(']') },
    { what: 'pairs of braces', text: fill('{}') },
    { what: 'commas', text: `[${fill(',').slice(1)}` },
    { what: 'lists that never end', text: `[${fill('[],').slice(3)}` },
    { what: 'quotes', text: fill('"a" ') },
    { what: 'escapes', text: `"${fill('\\q').slice(2)}` },
    { what: 'tags', text: fill('!a ') },
    { what: 'anchors', text: fill('&a ') },
    { what: 'aliases', text: fill('- *a\n') },
    { what: 'an alias bomb', text: doubling },
    { what: 'an alias of itself', text: 'version: 1\nroles: &a { b: *a }\n' },
    { what: 'documents', text: fill('---\n') },
    { what: 'ends of documents', text: fill('...\n') },
    { what: 'directives', text: fill('%a\n') },
    { what: 'comments', text: fill('a: #\n') },
    { what: 'tabs', text: fill('\t') },
    { what: 'a key as long as the file', text: `version: 1\nroles: {"${'x'.repeat(size - 100)}": {}}` },
    { what: 'a number as long as the file', text: `version: ${'1'.repeat(size - 100)}` },
    { what: 'the same key over and over', text: fill('a: 1\n') },
    { what: 'unknown keys', text: rows('version: 1\n', (index) => `a${index}: 1\n`) },
    {
      what: 'unknown roles beside many known',
      text: rows('version: 1\n', (index) => {
        if (index < 7000) return index === 0 ? 'roles:\n' : ` r${index}: {}\n`;
        return index === 7000 ? 'responsibilities:\n' : ` k${index}: {accountable: z${index}}\n`;
      }),
    },
    {
      what: 'a chain of roles',
      text: rows('version: 1\nroles:\n', (index) => ` r${index}: {same-as: r${index + 1}}\n`),
    },
    { what: 'empty waivers', text: rows('version: 1\nwaivers:\n', () => '- {}\n') },
    { what: 'useless patterns', text: rows('version: 1\nwaivers: [{paths: [', () => '"/",') },
    {
      what: 'a long schedule',
      text: `version: 1\ngaps: {schedule: "${'1,'.repeat(size / 2 - 50)}1 * * * *"}`,
    },
  ])('$what', { timeout: 5_000 }, ({ text }) => {
    expect(text.length).toBeLessThanOrEqual(size);
    expect(read(text).ok).toBe(false);
  });
});

describe('a large file is read', () => {
  it.each([
    { what: 'roles', text: rows('version: 1\nroles:\n', (index) => ` r${index}: { users: [ana] }\n`) },
    {
      what: 'identities',
      text: rows('version: 1\nidentities:\n', (index) => ` u${index}@acme.io: u${index}\n`),
    },
  ])('$what', { timeout: 5_000 }, ({ text }) => {
    expect(read(text).ok).toBe(true);
  });
});

describe('whatever the text', () => {
  const valid = readFileSync(new URL('./ok/reference.yml', import.meta.url), 'utf8');
  const yamlish = fc.array(
    fc.constantFrom(
      ...'version: 1,roles:, ,\n,\n  ,- ,? ,[,],{,},&a,*a,!a,!!str,",\',|,>,#,%,---,...,@,\\,\t,\0,\uFEFF,\uD800'.split(
        ',',
      ),
      ',',
      '<<',
      'é',
    ),
    { maxLength: 60 },
  );
  const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => new TextDecoder().decode(array));
  const mutation = fc
    .tuple(
      fc.nat(valid.length),
      fc.nat(40),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        yamlish.map((words) => words.slice(0, 3).join('')),
      ),
    )
    .map(([at, length, patch]) => valid.slice(0, at) + patch + valid.slice(at + length));

  it.each([
    { what: 'bytes', texts: bytes },
    { what: 'words of YAML', texts: yamlish.map((words) => words.join('')) },
    { what: 'a policy with an edit', texts: mutation },
  ])('$what: a policy, or errors with their places', ({ texts }) => {
    const answered = fc.property(texts, (text) => {
      const result = read(text);
      const widths = text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .map((line) => line.length);
      const diagnostics = result.ok ? [] : result.diagnostics;
      expect(result.ok).toBe(diagnostics.length === 0);
      for (const { line, column, message } of diagnostics) {
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((widths[line - 1] ?? -1) + 1);
        // One line, and nothing that a terminal would obey.
        expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }
    });
    expect(() => fc.assert(answered, { numRuns: 400 })).not.toThrow();
  });
});
