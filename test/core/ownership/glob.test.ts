import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPart } from '../../../src/core/ownership/glob.ts';
import { encodePath } from '../../../src/core/ownership/path-bytes.ts';

const characters = ['a', 'b', '😀'];
// Long enough for more than one word of 32 tokens.
const pattern = fc.array(fc.constantFrom(...characters, 'a', '?', '*', '\\*', '\\?', '\\a'), {
  maxLength: 90,
  size: 'max',
});
const text = fc.array(fc.constantFrom(...characters, 'a', '*', '?'), {
  maxLength: 120,
  size: 'max',
});

/** By the definition: which beginnings of the name each beginning of the pattern takes. */
function takes(tokens: readonly string[], name: readonly string[]): boolean {
  let ends = new Set([0]);
  for (const token of tokens) {
    const next = new Set<number>();
    for (const end of ends) {
      if (token === '*') for (let later = end; later <= name.length; later += 1) next.add(later);
      else if (end < name.length && (token === '?' || token.replace('\\', '') === name[end]))
        next.add(end + 1);
    }
    ends = next;
  }
  return ends.has(name.length);
}

function matches(part: string, name: string): boolean {
  const read = readPart(part);
  const bytes = encodePath(`<${name}>`);
  return typeof read === 'string' ? read === name : read.matches(bytes, 1, bytes.length - 1);
}

describe('a part of a pattern', () => {
  it('takes the names that its definition says', () => {
    fc.assert(
      fc.property(pattern, text, (tokens, name) => {
        expect(matches(tokens.join(''), name.join(''))).toBe(takes(tokens, name));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes names that are made from it', () => {
    const one = (token: string) =>
      token === '*'
        ? text.map((name) => name.join(''))
        : fc.constant(token === '?' ? 'b' : token.replace('\\', ''));
    const made = pattern.chain((tokens) =>
      fc.tuple(...tokens.map(one)).map((parts) => ({ tokens, name: parts })),
    );
    fc.assert(
      fc.property(made, ({ tokens, name }) => {
        expect(matches(tokens.join(''), name.join(''))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
