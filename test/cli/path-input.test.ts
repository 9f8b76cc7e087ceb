import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsIn } from '../../src/cli/path-input.ts';

const name = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', '😀', '\t', '\r'),
  minLength: 1,
  maxLength: 6,
});
const cuts = fc.array(fc.nat(30), { minLength: 1, maxLength: 20 });

/** The bytes in pieces of these lengths, again and again. */
function* pieces(bytes: Buffer, lengths: readonly number[]): Generator<Buffer> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = 1 + (lengths[turn % lengths.length] ?? 0);
    yield Buffer.from(bytes.subarray(at, at + length));
    at += length;
  }
}

describe('a list of paths', () => {
  it('is read alike in whatever pieces it comes', () => {
    fc.assert(
      fc.property(fc.array(name), cuts, fc.boolean(), fc.boolean(), (paths, lengths, isNul, isEnded) => {
        const end = isNul ? '\0' : '\n';
        const list = paths.join(end) + (isEnded ? end : '') + (isNul ? '\0' : '');
        const wanted = isNul ? paths : list.split(/\r?\n/).filter((path) => path !== '');
        expect(pathsIn(pieces(Buffer.from(list), lengths))).toEqual(wanted);
      }),
    );
  });

  it('ends with NUL where it holds one, and then a newline is part of a name', () => {
    expect(pathsIn([Buffer.from('a\nb\0c\0')])).toEqual(['a\nb', 'c']);
  });

  it('keeps names that are no UTF-8 apart', () => {
    expect(pathsIn([Buffer.from([0xff, 0x0a, 0xfe, 0x0a, 0xc3, 0xa9])])).toEqual(['\udcff', '\udcfe', 'é']);
  });

  it('may be longer than any piece of it', () => {
    const long = 'a'.repeat(700_000);
    expect(pathsIn([Buffer.from(`${long}\nb`)])).toEqual([long, 'b']);
  });
});
