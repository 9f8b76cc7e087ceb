import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBatches } from '../../src/github/batches.ts';
import { changesTo } from '../../src/github/changed-files.ts';
import { applyChanges, diffTrees } from '../../src/github/changes.ts';
import { createTurns } from '../../src/github/turns.ts';
import type { ListedFile } from '../../src/github/trees.ts';

const oid = fc.integer({ min: 1, max: 9 }).map((digit) => String(digit).repeat(40));
const file = fc.record({
  path: fc.constantFrom('a', 'b', 'c', 'd/a', 'd/b', 'd/é', 'e/a'),
  mode: fc.constantFrom('file' as const, 'file' as const, 'symlink' as const),
  oid,
});
const tree = fc
  .uniqueArray(file, { selector: ({ path }) => path })
  .map((files) => files.toSorted((a, b) => (a.path < b.path ? -1 : 1)));

describe('the difference of trees', () => {
  it('leads from one to the other', () => {
    fc.assert(
      fc.property(tree, tree, (from, to) => {
        expect(applyChanges(from, diffTrees(from, to))).toEqual(to);
      }),
    );
  });

  it('takes a file that was moved unchanged for a rename, by its name where several fit', () => {
    const at = (path: string, digit: string): ListedFile => ({ path, mode: 'file', oid: digit.repeat(40) });
    const from = [at('a/x.sql', '1'), at('b/y.sql', '1'), at('c', '2')];
    const to = [at('c', '3'), at('new/w.sql', '1'), at('new/y.sql', '1')];
    expect(diffTrees(from, to)).toEqual([
      { status: 'modified', file: to[0] },
      { status: 'renamed', file: to[1], previousPath: 'a/x.sql' },
      { status: 'renamed', file: to[2], previousPath: 'b/y.sql' },
    ]);
  });

  it('tells no empty file from another', () => {
    const empty = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
    const changes = diffTrees(
      [{ path: 'a', mode: 'file', oid: empty }],
      [{ path: 'b', mode: 'file', oid: empty }],
    );
    expect(changes.map(({ status }) => status)).toEqual(['added', 'deleted']);
  });
});

describe('the list of changed files', () => {
  const sha = '1'.repeat(40);
  const files: readonly ListedFile[] = [
    { path: 'new', mode: 'file', oid: sha },
    { path: 'link', mode: 'symlink', oid: sha },
  ];
  const added = { filename: 'new', status: 'added', sha };
  const changes = (listed: Parameters<typeof changesTo>[1], count = listed.length) =>
    changesTo({ files, sizes: new Map() }, listed, count);

  it.each([
    { why: 'is shorter than what the pull request counts', listed: [added], count: 2 },
    { why: 'is longer', listed: [added, { ...added, filename: 'link' }], count: 1 },
    { why: 'has a file twice, as pages have that shift', listed: [added, added], count: 2 },
    { why: 'has another content than the head', listed: [{ ...added, sha: '2'.repeat(40) }] },
    { why: 'has a file that the head lacks', listed: [{ ...added, filename: 'gone' }] },
    { why: 'has a file removed that the head has', listed: [{ ...added, status: 'removed' }] },
  ])('is not taken when it $why', ({ listed, count }) => {
    expect(changes(listed, count ?? listed.length)).toBeUndefined();
  });

  it.each([
    ['added', 'added'],
    ['copied', 'added'],
    ['modified', 'modified'],
    ['changed', 'modified'],
    ['unchanged', 'modified'],
    ['a word of tomorrow', 'modified'],
  ])('with the status %s is %s', (status, means) => {
    expect(changes([{ ...added, status, previous_filename: 'old' }])).toEqual([
      { status: means, file: files[0] },
    ]);
  });

  it('gives both names of a rename, and the mode that the head has', () => {
    expect(changes([{ filename: 'link', status: 'renamed', sha, previous_filename: 'old' }])).toEqual([
      { status: 'renamed', file: files[1], previousPath: 'old' },
    ]);
  });
});

describe('batches', () => {
  it('hold everything once, in order, within their bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 9 }), fc.nat(100), (sizes, most, bytes) => {
        const batches = inBatches(sizes, most, bytes, (size) => size);
        expect(batches.flat()).toEqual(sizes);
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(most);
          const sum = batch.reduce((a, b) => a + b, 0);
          expect(batch.length === 1 || sum <= bytes).toBe(true);
        }
      }),
    );
  });
});

describe('turns', () => {
  it('go on after a task that fails', async () => {
    const turns = createTurns(2);
    let running = 0;
    let most = 0;
    const task = async (fails: boolean): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      if (fails) throw new Error('no');
    };
    const all = Array.from(
      { length: 20 },
      async (_, index) => await turns(async () => await task(index % 3 === 0)),
    );
    const results = await Promise.allSettled(all);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(7);
    expect(most).toBe(2);
  });
});
