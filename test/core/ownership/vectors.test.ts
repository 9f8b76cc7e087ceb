import { describe, expect, it } from 'vitest';
import { parseCodeowners } from '../../../src/core/ownership/codeowners.ts';
import { compilePatterns } from '../../../src/core/ownership/pattern-set.ts';
import { createResolver } from '../../../src/core/ownership/resolve.ts';
import { compilePattern } from './reference/pattern.ts';
import vectors from './vectors.json' with { type: 'json' };

describe('facts about one pattern', () => {
  it.each(vectors.match)('$pattern and $path: $matches ($source)', ({ pattern, path, matches }) => {
    const compiled = compilePatterns([pattern]);
    expect(compiled.last(path)).toBe(matches ? 0 : -1);
    expect(compiled.all(path)).toEqual(matches ? [0] : []);
    expect(compilePattern(pattern).matches(path)).toBe(matches);
  });
});

describe('facts about whole files', () => {
  it.each(vectors.owners)('$codeowners gives $path to $owners ($source)', ({ codeowners, path, owners }) => {
    const entry = createResolver(parseCodeowners(codeowners).entries).resolve(path);
    expect(entry?.owners.map((owner) => owner.text) ?? []).toEqual(owners ?? []);
  });
});
