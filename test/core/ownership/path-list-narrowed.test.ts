import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNarrowed } from '../../../src/core/ownership/path-list-narrowed.ts';
import { compilePathList } from '../../../src/core/ownership/path-list.ts';

const cases: readonly (readonly [string, readonly string[], readonly string[], boolean])[] = [
  ['the same', ['a', '!b'], ['a', '!b'], true],
  ['fewer', ['b'], ['a', 'b'], true],
  ['in another order', ['b', 'a'], ['a', 'b'], true],
  ['more exclusions', ['a', '!x', 'b', '!y'], ['a', '!x', 'b'], true],
  ['nothing', [], ['a'], true],
  ['another', ['c'], ['a', 'b'], false],
  ['fewer exclusions', ['a'], ['a', '!b'], false],
  ['an exclusion that a pattern overrules', ['!b', 'a'], ['a', '!b'], false],
  ['a pattern that an exclusion overruled', ['a', '!b', 'b'], ['a', 'b', '!b'], false],
];

describe('a list of patterns beside another', () => {
  it.each(cases)('%s: %j beside %j', (_name, list, wider, narrowed) => {
    expect(isNarrowed(list, wider)).toBe(narrowed);
  });

  const pattern = fc.constantFrom('a', 'b', 'a/b', '*', '!a', '!b', '!a/b', '!*');
  const patterns = fc.array(pattern, { maxLength: 4 });
  const paths = ['a', 'b', 'a/b', 'b/a', 'c'];

  it('covers no path that the other does not, where it is narrowed', () => {
    fc.assert(
      fc.property(patterns, patterns, (list, wider) => {
        fc.pre(isNarrowed(list, wider));
        expect(paths.filter(compilePathList(wider))).toEqual(
          expect.arrayContaining(paths.filter(compilePathList(list))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is compared in linear time', () => {
    const many = Array.from({ length: 60_000 }, (_, index) => `a${index}`);
    expect(isNarrowed([...many, ...many.map((name) => `!${name}`)], [...many, '!z'])).toBe(false);
  });
});
