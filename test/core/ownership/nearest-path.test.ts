import { describe, expect, it } from 'vitest';
import { createNearestPath } from '../../../src/core/ownership/nearest-path.ts';

const nearestPath = createNearestPath([
  'README.md',
  'docs/guide/intro.md',
  'docs/sub/b.md',
  'lib/net.py',
  'lib/a/__init__.py',
  'lib/b/__init__.py',
  'nb/x.ipynb',
  'src/models/card.md',
]);

describe('the path nearest to a pattern that matches nothing', () => {
  it.each([
    ['a slip in a directory', '/src/modles/', 'src/models'],
    ['another case, and on below it', 'SRC/models/', 'src/models'],
    ['a slip, and on below it', '/doc/sub/b.md', 'docs/sub/b.md'],
    ['a directory that has moved', '/models/', 'src/models'],
    ['a directory that has moved, with a slip', '/modles/', 'src/models'],
    ['a file that has moved', '/src/net.py', 'lib/net.py'],
    ['a name of several files is no place', '/src/__init__.py', 'src'],
    ['a name at any depth', 'intros.md', 'docs/guide/intro.md'],
    ['a name at any depth, as it may be written', '**/intr.md', 'docs/guide/intro.md'],
    ['an extension', 'net.pyy', 'lib/net.py'],
    ['a name of two letters is like no other', '/zz/', undefined],
    ['nothing alike', '/unheard-of/', undefined],
    ['no name at all', '/**/', undefined],
  ])('%s: %s', (_what, pattern, path) => {
    expect(nearestPath(pattern)).toBe(path);
  });
});
