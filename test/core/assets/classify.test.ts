import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createClassifier, type FileFacts } from '../../../src/core/assets/classify.ts';
import { isGuardedPath } from '../../../src/core/assets/guarded.ts';
import { assetKinds } from '../../../src/core/assets/registry.ts';

interface PlainCase {
  readonly path: string;
  readonly opening?: string;
  readonly with?: readonly string[];
}

const text = readFileSync(join(import.meta.dirname, 'plain-cases.yml'), 'utf8');
const table = parse(text) as Readonly<Record<string, readonly (string | PlainCase)[]>>;
const cases = Object.entries(table).flatMap(([kind, entries]) =>
  entries.map((entry): PlainCase & { kind: string } => ({
    kind,
    ...(typeof entry === 'string' ? { path: entry } : entry),
  })),
);

/** As a snapshot does it: an opening is read only where the path alone leaves the kind open. */
function classify({ path, opening, with: others = [] }: PlainCase) {
  const classifier = createClassifier({ paths: [path, ...others], libraries: [] });
  const file: FileFacts = { path, mode: 'file' };
  const read = opening !== undefined && classifier.needsOpening(path) ? { ...file, opening } : file;
  return classifier.classify(read);
}

describe('the plain cases', () => {
  it.each(cases)('$path is $kind', (plain) => {
    expect(classify(plain)?.kind ?? 'none').toBe(plain.kind);
  });

  it('are three or more of every kind', () => {
    expect(Object.keys(table).toSorted()).toEqual([...assetKinds.map(({ id }) => id), 'none'].toSorted());
    expect(Object.keys(table).filter((kind) => (table[kind]?.length ?? 0) < 3)).toEqual([]);
  });
});

describe('every verdict', () => {
  it('carries the signals that gave it', () => {
    const verdicts = cases.flatMap((plain) => classify(plain) ?? []);
    expect(verdicts.filter(({ signals }) => signals.length === 0 || signals.includes(''))).toEqual([]);
  });

  const openings = cases.flatMap(({ opening }) => opening ?? []);
  const settled = cases.filter(({ path, with: others = [] }) => {
    return !createClassifier({ paths: [path, ...others], libraries: [] }).needsOpening(path);
  });
  it.each(settled)(
    'on $path stays where the path settles it, whatever the file says',
    ({ path, with: others = [] }) => {
      const classifier = createClassifier({ paths: [path, ...others], libraries: [] });
      const verdict = classifier.classify({ path, mode: 'file' });
      for (const opening of openings) {
        expect(classifier.classify({ path, mode: 'file', opening })?.kind).toBe(verdict?.kind);
      }
    },
  );
});

describe('openings', () => {
  const openings = cases.flatMap(({ opening }) => opening ?? []);

  it.each(cases)(
    '$path is opened exactly when some opening would change its kind',
    ({ path, with: others = [] }) => {
      const classifier = createClassifier({ paths: [path, ...others], libraries: [] });
      const kindWith = (opening?: string): string | undefined =>
        classifier.classify({ path, mode: 'file', ...(opening !== undefined && { opening }) })?.kind;
      const byPath = kindWith();
      expect(openings.some((opening) => kindWith(opening) !== byPath)).toBe(classifier.needsOpening(path));
    },
  );

  it('of a tree are read where the path leaves the kind open, and nowhere else', () => {
    const paths = {
      'jobs/daily.py': true,
      'src/train.py': true,
      'config/service.yaml': true,
      'web/settings.json': true,
      'scripts/run.sh': true,
      'README.md': true,
      'models/churn.onnx': false,
      'infra/main.tf': false,
      'requirements.txt': false,
      'notebooks/eda.ipynb': false,
      Dockerfile: false,
      'warehouse/models/orders.sql': false,
      'warehouse/dbt_project.yml': false,
      'queries/orders.sql': false,
      'data/rows.csv': false,
      'docs/logo.png': false,
      'src/View.java': true,
      'src/main.go': false,
      'vendor/lib/job.py': false,
      'tests/fixtures/job.py': false,
      'kit/setup.py': false,
      'kit/feast/__init__.py': false,
      'kit/feast/view.py': false,
      'kit/examples/view.py': true,
    };
    const classifier = createClassifier({ paths: Object.keys(paths), libraries: ['kit/'] });
    const opened = Object.keys(paths).filter((path) => classifier.needsOpening(path));
    expect(opened).toEqual(Object.entries(paths).flatMap(([path, open]) => (open ? path : [])));
  });
});

describe('places', () => {
  const dag = 'from airflow import DAG\n';
  const of = (path: string, libraries: readonly string[] = []): string => {
    const classifier = createClassifier({ paths: [path], libraries });
    return classifier.classify({ path, mode: 'file', opening: dag })?.kind ?? 'none';
  };

  it.each([
    ['dags/a.py', 'data-pipeline'],
    ['dags/vendor/a.py', 'none'],
    ['node_modules/x/dags/a.py', 'none'],
    ['tests/fixtures/a.py', 'none'],
    ['tests/test_a.py', 'ml-test'],
  ])('%s that imports airflow is %s', (path, kind) => {
    expect(of(path)).toBe(kind);
  });

  it('of a library: its own source is no asset, its examples are', () => {
    expect(of('airflow/models/a.py', [''])).toBe('none');
    expect(of('examples/a.py', [''])).toBe('data-pipeline');
  });

  it('a submodule is no asset, a link is told by its path', () => {
    const classifier = createClassifier({ paths: [], libraries: [] });
    expect(classifier.classify({ path: 'm.onnx', mode: 'submodule' })).toBeNull();
    expect(classifier.classify({ path: 'm.onnx', mode: 'symlink' })?.kind).toBe('model-artifact');
  });
});

describe('guarded paths', () => {
  it.each([
    ['CODEOWNERS', true],
    ['.github/CODEOWNERS', true],
    ['docs/CODEOWNERS', true],
    ['src/CODEOWNERS', false],
    ['.github/rolecall.yml', true],
    ['.github/rolecall.yaml', true],
    ['rolecall.yml', true],
    ['docs/rolecall.yml', false],
    ['.github/workflows/rolecall.yml', true],
    ['.github/workflows/my-rolecall-check.yaml', true],
    ['.github/workflows/sub/rolecall.yml', false],
  ])('%s: %s', (path, guarded) => {
    expect(isGuardedPath(path)).toBe(guarded);
  });
});

describe('whatever the path and the file', () => {
  const segment = fc.oneof(
    fc.constantFrom('models', 'dags', 'tests', 'train.py', 'a.dvc', '.github', '..', 'x.yml', 'data'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  );
  const path = fc.array(segment, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));

  it('gives a known kind or none, the same each time', () => {
    const known = new Set(assetKinds.map(({ id }) => id));
    fc.assert(
      fc.property(path, fc.string({ unit: 'binary' }), (name, opening) => {
        const file: FileFacts = { path: name, mode: 'file', opening };
        const [one, other] = [1, 2].map(() =>
          createClassifier({ paths: [name], libraries: [] }).classify(file),
        );
        expect(one).toEqual(other);
        if (one) expect(known).toContain(one.kind);
      }),
    );
  });
});
