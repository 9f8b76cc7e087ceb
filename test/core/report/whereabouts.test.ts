import { describe, expect, it } from 'vitest';
import { whereabouts } from '../../../src/core/report/whereabouts.ts';

const cases: readonly [name: string, paths: readonly string[], most: number, places: readonly string[]][] = [
  ['names few files', ['a/x', 'b'], 3, ['a/x', 'b']],
  [
    'names the directory on which all part',
    ['a/b/x/1', 'a/b/x/2', 'a/b/y/1', 'a/b/y/2'],
    2,
    ['a/b/x/ 2', 'a/b/y/ 2'],
  ],
  [
    'splits the largest while there is room',
    ['a/b/1', 'a/b/2', 'a/c/1', 'd/1', 'd/2'],
    3,
    ['a/b/ 2', 'd/ 2', 'a/c/1'],
  ],
  [
    'puts the largest first and leaves out the smallest',
    ['a/1', 'b/1', 'b/2', 'c/1', 'c/2', 'c/3'],
    2,
    ['c/ 3', 'b/ 2'],
  ],
  ['counts a path once', ['a/1', 'a/1', 'a/2', 'b/1'], 2, ['a/ 2', 'b/1']],
  ['has nothing to say of nothing', [], 3, []],
];

describe('whereabouts', () => {
  it.each(cases)('%s', (_name, paths, most, places) => {
    const found = whereabouts(paths, most);
    expect(
      found.map(({ place, directory, paths: below }) => (directory ? `${place} ${below}` : place)),
    ).toEqual(places);
  });
});
