import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUps, readingPlan } from '../../src/core/evaluate.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { loadSnapshot as loadFromGit } from '../../src/git/load.ts';
import { connect } from '../../src/github/connect.ts';
import { loadSnapshot } from '../../src/github/load.ts';
import type { BadFile } from '../faults/repository.ts';
import { startWorld, type World } from '../action/world.ts';

const now = new Date('2026-11-25T12:00:00Z');
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => await world.close());

const policy = `version: 1
sources: [codeowners, metadata, dbt, airflow, owners]
roles: { data-engineer: { teams: [acme/data] } }
`;
const python = "from airflow import DAG\ndag = DAG('x', default_args={'owner': 'data'})\n";
const contents: readonly (string | Buffer)[] = [
  '',
  'select 1\n',
  python,
  '\ufeffkind: Deployment\nserving: true\n',
  'owners: [ana]\napprovers: [ana]\n',
  Buffer.from('\ufeffimport torch\n', 'utf16le'),
  Buffer.from('# caf\xe9\nimport torch\n', 'latin1'),
  Buffer.from([0, 1, 2, 255]),
  `${'# é\n'.repeat(3000)}import torch\n`,
  `${'x'.repeat(8191)}é\n`,
];
const ownership = [
  '* @ana\n',
  '/dags/ @acme/data\n*.py @ana\n',
  '\ufeff* @bob\n',
  Buffer.from('* @\xe9\n', 'latin1'),
];

const file = (paths: readonly string[], texts: readonly (string | Buffer)[]) =>
  fc.record({
    path: fc.constantFrom(...paths),
    content: fc.constantFrom(...texts),
    mode: fc.constantFrom(
      '100644' as const,
      '100644' as const,
      '100644' as const,
      '100755' as const,
      '120000' as const,
    ),
  });
const anyFile = fc.oneof(
  file(
    ['dags/a.py', 'dags/b.py', 'é/train.py', 'deploy/s.yaml', 'OWNERS', 'a.b', 'a/b', 'models/schema.yml'],
    contents,
  ),
  file(['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'], ownership),
  file(['.github/rolecall.yml', 'rolecall.yml'], [policy, 'version: 1\n', 'version: [']),
);
const tree = fc.uniqueArray(anyFile, { selector: ({ path }) => path, maxLength: 9 });

/** A tree, and what a branch makes of it: some files replaced, moved or taken away. */
const change = fc.record({
  base: tree,
  edited: tree,
  moved: fc.nat(3),
  removed: fc.nat(3),
  tip: tree,
});

function edit(files: readonly BadFile[], edited: readonly BadFile[], moved = 0, removed = 0): BadFile[] {
  const left = files.slice(removed);
  const renamed = left.map((one, index) =>
    index < moved ? { ...one, path: `moved/${one.path.toString()}` } : one,
  );
  const paths = new Set(edited.map(({ path }) => path));
  return [...renamed.filter(({ path }) => !paths.has(path)), ...edited];
}

describe('the snapshot', () => {
  it('is the one that a clone gives', async () => {
    await fc.assert(
      fc.asyncProperty(change, async ({ base, edited, moved, removed, tip }) => {
        const pull = await world.openRawPullRequest({
          base,
          head: edit(base, edited, moved, removed),
          tip: edit(base, tip),
        });
        const { snapshot } = await loadFromGit(
          {
            cwd: '/',
            directory: world.root,
            base: pull.branch,
            head: pull.head,
            now,
            environment: process.env,
          },
          readingPlan,
        );
        const loaded = await loadSnapshot(
          connect({ token: 'token', ...world.server, userAgent: 'test', deadline: Infinity }),
          {
            repository: { owner: 'acme', repo: 'models' },
            target: { event: 'pull request', number: pull.number, head: pull.head },
            scope: 'changed',
            now,
            sleep: async () => {},
          },
          { ...readingPlan, lookUps },
        );
        expect(comparable(loaded)).toEqual(comparable(snapshot));
      }),
      { numRuns: 25 },
    );
  });
});

/** Without what only GitHub tells, and how the ends are called; what is touched has no order. */
function comparable({ people: _people, change: made, ...snapshot }: Snapshot) {
  if (!made) return snapshot;
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  return {
    ...snapshot,
    change: {
      before: made.before,
      touched: made.touched.toSorted(byPath),
      deleted: made.deleted.toSorted(),
    },
  };
}
