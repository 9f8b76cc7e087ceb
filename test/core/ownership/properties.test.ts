import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCodeowners } from '../../../src/core/ownership/codeowners.ts';
import { compilePatterns } from '../../../src/core/ownership/pattern-set.ts';
import { createResolver } from '../../../src/core/ownership/resolve.ts';
import { compilePattern } from './reference/pattern.ts';

const name = fc.constantFrom(
  'a',
  'b',
  'ab',
  'a.py',
  'x y',
  '*',
  'a*',
  '*.py',
  '?',
  '**',
  'A',
  '.github',
  '\\*',
);
const pattern = fc
  .tuple(fc.constantFrom('', '/'), fc.array(name, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
  .map(([anchor, names, end]) => anchor + names.join('/').replaceAll(' ', '\\ ') + end);
const path = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'a.py', 'b.py', 'x y', '.github', 'A', '*'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((names) => names.join('/'));
const line = fc.oneof(
  fc
    .tuple(pattern, fc.constantFrom('@ana', '@acme/data', '', '@raj ana@acme.io'))
    .map((two) => two.join(' ')),
  fc.constantFrom('# words', '', '   ', '!a @ana', '[a] @ana', '*** @ana', 'a @', '\ufeff* @ana'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const file = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('whatever CODEOWNERS holds', () => {
  it('the last entry that matches decides, however entries are looked up', () => {
    fc.assert(
      fc.property(file, path, (text, at) => {
        const { entries } = parseCodeowners(text);
        const matching = entries.filter((entry) => compilePattern(entry.pattern.text).matches(at));
        const resolver = createResolver(entries);
        expect(resolver.resolve(at)).toBe(matching.at(-1) ?? null);
        expect(resolver.matching(at)).toEqual(matching);
      }),
      { numRuns: 2000 },
    );
  });

  it('entries and problems name lines that exist, and a line makes one entry at most', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { entries, problems } = parseCodeowners(text);
        const lines = text.split('\n').length;
        for (const { line: at } of [...entries, ...problems]) {
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(lines);
        }
        const numbers = entries.map((entry) => entry.line);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('a bad line costs none of the others', () => {
    fc.assert(
      fc.property(file, fc.constantFrom('a @', '*** @ana', '\u0000', 'a b c'), path, (text, bad, at) => {
        const before = createResolver(parseCodeowners(`${text}\n* @last`).entries).resolve(at);
        const after = createResolver(parseCodeowners(`${text}\n${bad}\n* @last`).entries).resolve(at);
        expect(after?.owners).toEqual(before?.owners);
      }),
    );
  });
});

describe('a pattern that is built to hang a matcher', () => {
  const deep = 'a/'.repeat(2000);
  const cases: readonly [string, string, string][] = [
    ['stars in a name', `${'a*'.repeat(2000)}b`, 'a'.repeat(4000)],
    ['stars alone', `${'*'.repeat(2)}${'*a'.repeat(1500)}`, 'a'.repeat(4000)],
    ['directories at any depth', `/${'**/a/'.repeat(1000)}b`, `${deep}c`],
    ['stars and directories', `/${'**/*a*/'.repeat(500)}b`, `${'aaaa/'.repeat(1000)}c`],
    ['question marks', '?'.repeat(4000), 'a'.repeat(3999)],
    ['escapes', '\\'.repeat(4001), '\\'.repeat(2000)],
  ];

  // A backtracking matcher does not end within any test's time.
  it.each(cases)('%s is answered', (_name, text, at) => {
    expect(compilePatterns([text]).last(at)).toBe(-1);
    expect(compilePatterns([text]).all(at)).toEqual([]);
  });
});
