import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', '..', 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = files.flatMap((from): Import[] => {
  const text = readFileSync(join(src, from), 'utf8');
  return [...text.matchAll(/(?:from|import) '([^']+)'/g)].map(([, to = '']) => ({
    from,
    to: to.startsWith('.') ? normalize(join(dirname(from), to)) : to,
  }));
});

/** What each room may import, beside itself: rooms by their folder, packages by their name. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'core/ownership/': ['core/order.ts', 'fastest-levenshtein'],
  'core/assets/': [],
  'core/policy/': [
    'core/assets/',
    'core/ownership/',
    'core/finding.ts',
    'core/snapshot.ts',
    'core/order.ts',
    'core/yaml-tokens.ts',
    'yaml',
    'zod',
    'fastest-levenshtein',
  ],
  'core/sources/': ['core/ownership/', 'core/snapshot.ts', 'core/order.ts', 'core/yaml-tokens.ts', 'yaml'],
  'core/checks/': [
    'core/policy/',
    'core/assets/',
    'core/ownership/',
    'core/sources/',
    'core/finding.ts',
    'core/snapshot.ts',
    'core/order.ts',
    'core/world.ts',
  ],
  'core/documents/': ['core/', 'zod'],
  'core/init/': [
    'core/policy/',
    'core/assets/',
    'core/ownership/',
    'core/report/',
    'core/history.ts',
    'core/snapshot.ts',
    'core/order.ts',
    'core/world.ts',
    'core/governing.ts',
    'core/unread-sources.ts',
    'core/evaluate.ts',
  ],
  'core/gaps/': ['core/', 'croner', 'zod'],
  'core/': ['core/', 'yaml', 'picocolors', 'fastest-levenshtein'],
  'git/': ['core/', 'node:', 'fastest-levenshtein'],
  'cli/': ['core/', 'git/', 'node:', 'picocolors', 'fastest-levenshtein'],
  'github/': ['core/', 'node:', '@actions/github/lib/utils', '@octokit/core', '@octokit/types', 'zod'],
  'action/': ['core/', 'github/', 'node:', '@actions/core', 'picocolors', 'zod'],
};

describe('imports', () => {
  it.each(Object.keys(allowed))('of %s run one way', (room) => {
    const narrower = Object.keys(allowed).filter((other) => other !== room && other.startsWith(room));
    const own = imports.filter(
      ({ from }) => from.startsWith(room) && !narrower.some((other) => from.startsWith(other)),
    );
    expect(own.length).toBeGreaterThan(0);
    const permitted = [room, ...(allowed[room] ?? [])];
    expect(own.filter(({ to }) => !permitted.some((start) => to.startsWith(start)))).toEqual([]);
  });

  it('cover every file', () => {
    expect(files.filter((path) => !Object.keys(allowed).some((room) => path.startsWith(room)))).toEqual([]);
  });
});

describe('the core', () => {
  it('keeps the schemas of documents out of the programs', () => {
    const shipped = files.filter((path) => !path.startsWith('core/documents/'));
    const loading = shipped.filter((path) =>
      /^(?:import|export) (?!type\b)[^;]*\/documents\//m.test(readFileSync(join(src, path), 'utf8')),
    );
    expect(loading).toEqual([]);
  });

  it('reads no clock, environment or console', () => {
    const impure = files.filter(
      (path) =>
        path.startsWith('core/') &&
        /\bDate\.now\(|new Date\(\)|\bprocess\.|\bconsole\.|Math\.random|localeCompare/.test(
          readFileSync(join(src, path), 'utf8'),
        ),
    );
    expect(impure).toEqual([]);
  });
});
