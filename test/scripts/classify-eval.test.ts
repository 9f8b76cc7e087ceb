import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Label } from '../../scripts/classify-eval/labels.ts';
import { score } from '../../scripts/classify-eval/score.ts';
import { createSandbox } from '../git/sandbox.ts';

const root = join(import.meta.dirname, '..', '..');
const repos = mkdtempSync(join(tmpdir(), 'rolecall-eval-'));
const source = createSandbox();
afterAll(() => {
  rmSync(repos, { recursive: true });
  source.remove();
});

const commit = source.commit({
  'dags/daily.py': 'from airflow import DAG\n',
  'src/jobs/fit.py': 'import sklearn\nmodel.fit(x)\n',
  'deploy/params.yaml': 'vars: []\n',
  'deploy/kustomization.yaml': 'resources: []\n',
  'README.md': '# Words\n',
});
// What comes later must not be seen: labels name their commit.
source.commit({ 'src/jobs/fit.py': 'import os\n', 'later.onnx': '' });
source.git('clone', '--quiet', '--bare', source.root, join(repos, 'acme+bare'));
source.git('clone', '--quiet', source.root, join(repos, 'acme+clone', 'repo'));
mkdirSync(join(repos, 'acme+empty'));

const label = (path: string, kind: string, rest: Partial<Label> = {}): Partial<Label> => ({
  repo: 'acme/bare',
  commit,
  path,
  kind,
  sample: 'stratified',
  ...rest,
});
const all = [
  label('dags/daily.py', 'data-pipeline'),
  label('src/jobs/fit.py', 'ml-pipeline', { also: ['training-code'], sample: 'targeted' }),
  label('deploy/params.yaml', 'k8s-manifest', { repo: 'acme/clone' }),
  label('README.md', 'ml-docs', { repo: 'acme/clone' }),
];

function evaluate(labels: readonly unknown[] | string, ...more: readonly string[]) {
  const file = join(repos, 'labels.json');
  writeFileSync(file, typeof labels === 'string' ? labels : JSON.stringify({ about: 'a test', labels }));
  const script = join(root, 'scripts', 'classify-eval.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--labels', file, '--repos', repos, ...more],
    { encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

describe('the measure of the classifier', () => {
  it('reads each label at its commit, with its tree, and splits the figures by sample', () => {
    const { code, out, err } = evaluate(all, '--misses');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('4 of 4 labels measured, in 2 repositories');
    const [, whole = '', stratified = '', targeted = ''] = out.split('== ');
    expect(whole).toMatch(
      /^all: 4 labels\nstrict +2\/4 +50\.0 %\nlenient +3\/4 +75\.0 %\nasset or not +3\/4/,
    );
    expect(whole).toMatch(/\n +1 {2}ml-pipeline +training-code\n/);
    expect(stratified).toMatch(/^stratified: 3 labels\nstrict +2\/3/);
    expect(targeted).toMatch(/^targeted: 1 labels\nstrict +0\/1 +0\.0 %\nlenient +1\/1 +100\.0 %/);
    expect(out).toContain('! acme/clone:README.md: ml-docs; given none (no signal)');
    expect(out).toContain(
      '~ acme/bare:src/jobs/fit.py: ml-pipeline or training-code; given training-code (imports',
    );
  });

  it('keeps the labels of the repositories that are asked for', () => {
    expect(evaluate(all, '--only', 'acme/bare').out).toContain('2 of 2 labels measured, in 1 repositories');
  });

  it('names what it could not measure, and says so by its exit code', () => {
    const { code, out } = evaluate([
      ...all,
      label('gone.py', 'none'),
      label('a.py', 'none', { repo: 'acme/absent' }),
      label('a.py', 'none', { repo: 'acme/empty' }),
      label('later.onnx', 'model-artifact', { commit: '0123456789abcdef0123456789abcdef01234567' }),
    ]);
    expect(code).toBe(1);
    expect(out).toContain('4 of 8 labels measured');
    expect(out).toContain(`not measured: acme/bare:gone.py: no such file at ${commit.slice(0, 12)}`);
    expect(out).toMatch(
      /not measured: acme\/absent:a\.py: there is no clone or bare mirror at .*acme\+absent/,
    );
    expect(out).toMatch(/not measured: acme\/empty:a\.py: there is no clone/);
    expect(out).toMatch(/not measured: acme\/bare:later\.onnx: "0123456789abcdef\w+" is no commit/);
  });

  it('reads the newest commit in place of one that is missing, when it is told to', () => {
    const lost = label('later.onnx', 'model-artifact', {
      commit: '0123456789abcdef0123456789abcdef01234567',
    });
    const { code, out } = evaluate([lost], '--any-commit');
    expect(code).toBe(0);
    expect(out).toMatch(/strict +1\/1/);
    expect(out).toContain('note: acme/bare: 0123456789ab is not there, read HEAD instead');
  });

  it.each([
    ['no JSON', '{', /labels\.json: is no JSON/],
    ['another form', '{"labels": [{"repo": "acme"}]}', /must be owner\/name[\s\S]*labels\[0\]\.repo/],
    [
      'a kind that is none',
      [label('a', 'data-pipelin')],
      /acme\/bare:a has no kind of Rolecall: data-pipelin; known are data-p/,
    ],
  ])('refuses labels of %s', (_name, labels, complaint) => {
    const { code, out, err } = evaluate(labels);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(complaint);
  });

  it('names a repository that has no labels, and those that have', () => {
    expect(evaluate(all, '--only', 'acme/bear').err).toMatch(
      /acme\/bear: has no labels; acme\/bare, acme\/clone have/,
    );
  });
});

describe('a score', () => {
  const answer = (kind: string, right: string, also: readonly string[] = []) => ({
    label: { repo: 'a/b', commit: '', path: '', sample: '', kind: right, also },
    kind,
    signals: [],
    opened: false,
  });
  const terms: Readonly<Record<string, string>> = { a: 'one', b: 'one', c: 'two', none: 'nobody' };
  const scored = score(
    [
      answer('a', 'a'),
      answer('b', 'a'),
      answer('c', 'a', ['c']),
      answer('none', 'c', ['none']),
      answer('c', 'none'),
    ],
    (kind) => terms[kind] ?? '',
  );

  it('counts right, acceptable, asset or not, and accountable', () => {
    expect(scored.strict).toEqual({ part: 1, of: 5 });
    expect(scored.lenient).toEqual({ part: 3, of: 5 });
    expect(scored.assetOrNot).toEqual({ part: 4, of: 5 });
    expect(scored.accountable).toEqual({ part: 2, of: 5 });
  });

  it('gives precision and recall of each kind', () => {
    expect(scored.kinds.find(({ kind }) => kind === 'c')).toEqual({
      kind: 'c',
      precision: { part: 0, of: 2 },
      lenientPrecision: { part: 1, of: 2 },
      recall: { part: 0, of: 1 },
      lenientRecall: { part: 1, of: 1 },
    });
  });

  it('tells what is taken for what', () => {
    expect(scored.confusions).toEqual([
      { label: 'a', given: 'b', times: 1 },
      { label: 'a', given: 'c', times: 1 },
      { label: 'c', given: 'none', times: 1 },
      { label: 'none', given: 'c', times: 1 },
    ]);
  });
});
