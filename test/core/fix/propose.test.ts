import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCodeowners } from '../../../src/core/ownership/codeowners.ts';
import { proposeOwners, type Gap, type Terrain } from '../../../src/core/ownership/propose/propose.ts';
import { createResolver } from '../../../src/core/ownership/resolve.ts';

const name = fc.constantFrom(
  'a',
  'b',
  'c.py',
  'd.py',
  'e.sql',
  'x y',
  '#',
  '[z]',
  'azb',
  'q-r',
  '*',
  '?',
  '\\',
  '!n',
  '@o',
  'é',
  'q\tr',
);
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
const owner = fc.constantFrom('@ana', '@raj', '@acme/data', '@acme/ops');
const pattern = fc.oneof(
  fc.constantFrom('*', '/a/', 'a', '/b/**', '*.py', '/a/*', '**/b/', '/a/b', '***', '!a'),
  path.map((at) => `/${at.replace(/[\\*? ]/g, '\\$&')}`),
);
const line = fc.oneof(
  {
    arbitrary: fc
      .tuple(pattern, fc.array(owner, { maxLength: 2 }))
      .map(([at, names]) => [at, ...names].join(' ')),
    weight: 8,
  },
  { arbitrary: fc.constantFrom('', '# words', 'a @', '/a/ @ana # why'), weight: 1 },
);
const text = fc
  .tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean())
  .map(([lines, end, closed, mark]) => (mark ? '\ufeff' : '') + lines.join(end) + (closed ? end : ''));

/** A path is either a file or a directory. */
function possible(paths: readonly string[]): string[] {
  const all = new Set(paths);
  return [...all].filter((one) => ![...all].some((other) => other.startsWith(`${one}/`)));
}

const isAsset = (at: string): boolean => /\.(?:py|sql)$|y$/.test(at);

const terrain: fc.Arbitrary<Terrain> = fc
  .tuple(
    text,
    fc.array(path, { minLength: 1, maxLength: 25 }),
    fc.array(fc.array(owner, { minLength: 1, maxLength: 2 }), { minLength: 25, maxLength: 25 }),
    fc.nat(3),
  )
  .map(([codeowners, some, adds, every]) => {
    const paths = possible(some);
    const gaps = paths.flatMap((at, index): Gap[] => {
      const add = adds[index] ?? [];
      const wanted = isAsset(at) && index % 4 >= every && lacks(codeowners, at, add);
      return wanted ? [{ path: at, add, ...(at === 'a' && { apart: true }) }] : [];
    });
    return { text: codeowners, paths, gaps, isAsset };
  });

function ownersIn(codeowners: string): (at: string) => string[] | null {
  const resolver = createResolver(parseCodeowners(codeowners).entries);
  return (at) => resolver.resolve(at)?.owners.map(({ key }) => key) ?? null;
}

function lacks(codeowners: string, at: string, add: readonly string[]): boolean {
  const has = new Set(ownersIn(codeowners)(at) ?? []);
  return add.some((one) => !has.has(one.slice(1)));
}

describe('whatever is proposed', () => {
  it('takes no file from an owner, closes what it says, and changes no other asset', () => {
    fc.assert(
      fc.property(terrain, (given) => {
        const proposal = proposeOwners(given);
        const [before, after] = [ownersIn(given.text), ownersIn(proposal.text)];
        const adds = new Map(given.gaps.map((gap) => [gap.path, gap.add]));
        const closed = new Set(proposal.edits.flatMap(({ closes }) => closes));
        for (const at of given.paths) {
          expect(after(at) ?? []).toEqual(expect.arrayContaining(before(at) ?? []));
          if (closed.has(at)) expect(lacks(proposal.text, at, adds.get(at) ?? [])).toBe(false);
          else if (isAsset(at)) expect(after(at)).toEqual(before(at));
        }
        const open = proposal.open.map((gap) => gap.path);
        expect([...closed, ...open].toSorted()).toEqual([...adds.keys()].toSorted());
        // Only what cannot be written exactly may be left open.
        expect(open.filter((at) => !/[[\]\t]/.test(at))).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('leaves every line that it does not edit as it was', () => {
    fc.assert(
      fc.property(terrain, (given) => {
        const { changes, edits, text: after } = proposeOwners(given);
        const side = (pick: 'before' | 'after') =>
          changes.map((change) => (change[pick]?.text ?? '') + (change[pick]?.end ?? '')).join('');
        expect(side('before')).toBe(given.text);
        expect(side('after')).toBe(after);
        const changed = changes.filter((one) => one.before && one.before.text !== one.after?.text);
        expect(changed).toHaveLength(edits.filter(({ change }) => change === 'changed').length);
      }),
    );
  });

  it('is the whole of it: what it leaves open stays open, and nothing is proposed twice', () => {
    fc.assert(
      fc.property(terrain, (given) => {
        const { text: after, edits } = proposeOwners(given);
        const gaps = given.gaps.filter(({ path: at, add }) => lacks(after, at, add));
        const again = proposeOwners({ ...given, text: after, gaps });
        expect(again.text).toBe(after);
        if (edits.length === 0) expect(after).toBe(given.text);
      }),
      { numRuns: 800 },
    );
  });

  it('is the same in whatever order files and gaps are given', () => {
    fc.assert(
      fc.property(terrain, fc.integer(), (given, seed) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item, index) => ({ item, by: Math.imul(index + 1, seed | 1) >>> 0 }))
            .toSorted((a, b) => a.by - b.by)
            .map(({ item }) => item);
        const other = proposeOwners({ ...given, paths: shuffled(given.paths), gaps: shuffled(given.gaps) });
        expect(other).toEqual(proposeOwners(given));
      }),
    );
  });
});

describe('a large repository', () => {
  it('is mended in no time: 10,000 files, 1,000 entries, 6,000 gaps', () => {
    const paths = Array.from(
      { length: 10_000 },
      (_, i) => `team${i % 50}/part${i % 400}/deep/file${i}.${i % 3 ? 'py' : 'sql'}`,
    );
    const entries = Array.from(
      { length: 1000 },
      (_, i) => `/team${i % 50}/part${i % 400}/ @acme/team${i % 50}`,
    );
    const gaps = paths
      .filter((_, i) => i % 5 < 3)
      .map((at, i) => ({ path: at, add: [`@acme/role${i % 7}`] }));
    const started = performance.now();
    const { edits, open } = proposeOwners({
      text: entries.join('\n'),
      paths,
      gaps,
      isAsset: (at) => at.endsWith('py'),
    });
    // A second and a half where nothing else runs; a square of anything would take minutes.
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(open).toEqual([]);
    expect(edits.length).toBeGreaterThan(0);
  });
});
