import { describe, expect, it } from 'vitest';
import { parseCodeowners } from '../../../src/core/ownership/codeowners.ts';
import { compilePatterns } from '../../../src/core/ownership/pattern-set.ts';
import { badCodeowners } from '../../faults/codeowners.ts';
import { createRandom } from './fuzz/cases.ts';

// Far more than any takes, so that a busy machine is no failure, and far less than one that grows out of hand.
const most = 250;
const paths = [
  `${'a/'.repeat(2047)}ab`,
  'a'.repeat(4096),
  `${'a/'.repeat(1000)}${'a'.repeat(2096)}`,
  `${'ab/'.repeat(1365)}c`,
  `${'aaaa/'.repeat(819)}c`,
];

/** How long a path takes, the first time each time, in milliseconds; other work of the machine aside. */
function time(patterns: readonly string[], path: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let again = 0; again < 8 && least > most; again += 1) {
    const compiled = compilePatterns(patterns);
    const start = performance.now();
    compiled.last(path);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function slowest(patterns: readonly string[]): number {
  return Math.max(...paths.map((path) => time(patterns, path)));
}

describe('a path of 4096 bytes is answered soon', () => {
  // Not those of 3 MB, of which the file is the trouble.
  const bad = badCodeowners.filter(({ row }) => row < 119 || row > 120);
  it.each(bad)('by the patterns of row $row: $name', ({ text }) => {
    expect(slowest(parseCodeowners(text).entries.map(({ pattern }) => pattern.text))).toBeLessThan(most);
  });

  it.each([
    ['directories at any depth', `/${'**/a/'.repeat(1000)}b`],
    ['a chain that nearly fits everywhere', `**/${'a/'.repeat(2000)}b`],
    ['the same with stars', `**/${'*a*/'.repeat(1000)}b`],
    ['any names', `**/${'*/'.repeat(2000)}b`],
    ['stars and directories', `/${'**/*a*/'.repeat(500)}b`],
    ['stars in a name', `${'a*'.repeat(2000)}b`],
    ['question marks', `*${'?'.repeat(4000)}b`],
  ])('by %s', (_name, pattern) => {
    expect(slowest([pattern])).toBeLessThan(most);
  });

  it('by 10,000 random patterns', () => {
    const random = createRandom(9);
    const bits = ['a', 'b', '*', '?', '**', '/', '/', '**/', '*/', 'a/', '*a', '\\*', 'ab'];
    const pick = (): string => bits[Math.floor(random() * bits.length)] ?? '';
    const slow: string[] = [];
    for (let count = 0; count < 10_000; count += 1) {
      const often = pick();
      const length = 1 + Math.floor(random() ** 3 * 1500);
      let pattern = random() < 0.5 ? '**/' : '';
      while (pattern.length < length) pattern += random() < 0.5 ? often : pick();
      pattern = pattern.replaceAll(/\*{3,}/g, '**');
      if (time([pattern], paths[count % paths.length] ?? '') >= most) slow.push(pattern);
    }
    expect(slow).toEqual([]);
  });
});

describe('many globs', () => {
  it('that differ in what they end with cost a name hardly anything', () => {
    const patterns = Array.from({ length: 100_000 }, (_, index) => `*a*${index}`);
    const compiled = compilePatterns(patterns);
    compiled.last('x');
    const start = performance.now();
    for (let index = 0; index < 10_000; index += 1) expect(compiled.last(`dir/a-${index}`)).toBe(index);
    // One by one they would take minutes.
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('what is remembered', () => {
  it('is forgotten when it becomes much, and answers stay right', () => {
    const compiled = compilePatterns(['*', '/a/**/x/', '/b/']);
    const long = 'directory/'.repeat(15);
    for (let index = 0; index < 150_000; index += 1) {
      const path = `${index % 3 === 0 ? 'a' : 'c'}/${long}${index}/${index % 2 === 0 ? 'x' : 'y'}/file`;
      if (compiled.last(path) !== (index % 6 === 0 ? 1 : 0)) throw new Error(path);
    }
    expect(compiled.last('b/file')).toBe(2);
  });
});
