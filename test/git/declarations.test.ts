import { afterEach, describe, expect, it } from 'vitest';
import { readingPlanForDiff } from '../../src/core/diff.ts';
import { evaluate, readingPlan } from '../../src/core/evaluate.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { DECLARING_FILE_BYTES } from '../../src/core/sources/source.ts';
import { loadSnapshot } from '../../src/git/load.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

const opened: Sandbox[] = [];
afterEach(() => {
  for (const { remove } of opened.splice(0)) remove();
});

function sandbox(): Sandbox {
  const created = createSandbox();
  opened.push(created);
  return created;
}

async function load(
  root: string,
  ends: { base?: string; head?: string } = {},
  plan = readingPlan,
): Promise<Snapshot> {
  const environment = { PATH: process.env['PATH'], HOME: root };
  const now = new Date('2026-11-24T12:00:00Z');
  const { snapshot } = await loadSnapshot({ directory: root, cwd: root, now, environment, ...ends }, plan);
  return snapshot;
}

const places = ['.github/rolecall.yml', 'CODEOWNERS'];
const read = ({ sources }: Snapshot['tree']): string[] =>
  [...sources.keys()].filter((path) => !places.includes(path)).toSorted();
const policy = (sources: string): string => `{version: 1, extends: [], sources: [${sources}]}\n`;
const dag = (owner: string): string => `import airflow\ndefault_args = {'owner': '${owner}'}\n`;

const files = {
  CODEOWNERS: '/.github/ @x\n',
  'a/metadata.yaml': 'owners: [ana@acme.io]\n',
  'a/query.sql': 'SELECT 1\n',
  'b/OWNERS': 'approvers: [ana]\n',
  'dags/one.py': dag('ana'),
  'dags/two.py': dag('ana'),
};

describe('declarations', () => {
  it('are read of the sources that the policy names, and of no others', async () => {
    const { root, commit } = sandbox();
    commit(files);
    expect(read((await load(root)).tree)).toEqual([]);
    commit({ '.github/rolecall.yml': policy('codeowners, metadata') });
    expect(read((await load(root)).tree)).toEqual(['a/metadata.yaml']);
    commit({ '.github/rolecall.yml': policy('airflow, owners') });
    expect(read((await load(root)).tree)).toEqual(['b/OWNERS', 'dags/one.py', 'dags/two.py']);
    expect(read((await load(root, { head: 'HEAD' })).tree)).toEqual([
      'b/OWNERS',
      'dags/one.py',
      'dags/two.py',
    ]);
  });

  it('are read whole up to their limit, and a larger one is said not to be', async () => {
    const { root, commit } = sandbox();
    const owners = 'owners: [ana@acme.io]\n#';
    const fill = (bytes: number): string => owners + 'x'.repeat(bytes - owners.length);
    commit({
      '.github/rolecall.yml': policy('metadata'),
      'a/m.onnx': '',
      'a/metadata.yaml': fill(DECLARING_FILE_BYTES),
      'b/m.onnx': '',
      'b/metadata.yaml': fill(DECLARING_FILE_BYTES + 1),
    });
    const result = evaluate(await load(root), { failOn: 'error' });
    if (!result.ok) throw new Error('the policy can be read');
    const { assets, notChecked } = result.report;
    expect(assets.filter(({ kind }) => kind === 'model-artifact').map(({ status }) => status)).toEqual([
      'owned',
      'unowned',
    ]);
    expect(notChecked.map(({ because }) => because).join()).toContain(
      'b/metadata.yaml:1 is larger than 256 KB',
    );
  });

  it('of files that speak for themselves are read where a change touches them', async () => {
    const { root, commit, git } = sandbox();
    commit({ ...files, '.github/rolecall.yml': policy('airflow, metadata, codeowners') });
    git('branch', 'base');
    commit({ 'dags/one.py': dag('raj'), 'dags/new.py': dag('zoe') });
    const { tree, change } = await load(root, { base: 'base' });
    expect(read(tree)).toEqual(['a/metadata.yaml', 'dags/new.py', 'dags/one.py']);
    expect(change && read(change.before)).toEqual(['a/metadata.yaml', 'dags/one.py']);
    expect(tree.sources.get('dags/one.py')?.text).toBe(dag('raj'));
    expect(change?.before.sources.get('dags/one.py')?.text).toBe(dag('ana'));
    // What is the same is read once, so that it is understood once.
    expect(change?.before.sources.get('a/metadata.yaml')).toBe(tree.sources.get('a/metadata.yaml'));
  });

  it.each(['CODEOWNERS', 'a/metadata.yaml', '.github/rolecall.yml'])(
    'are all read where a change touches %s, which may change who owns any file',
    async (touched) => {
      const { root, commit, git } = sandbox();
      const all = { ...files, '.github/rolecall.yml': policy('airflow, metadata, codeowners') };
      commit(all);
      git('branch', 'base');
      commit({ [touched]: `${all[touched as keyof typeof all]}# touched\n` });
      const { tree } = await load(root, { base: 'base' });
      expect(read(tree)).toEqual(['a/metadata.yaml', 'dags/one.py', 'dags/two.py']);
    },
  );

  it('are the head’s where the change touches them, and else those of the tip of the base', async () => {
    const { root, commit, git } = sandbox();
    commit({ ...files, '.github/rolecall.yml': policy('codeowners, metadata, owners') });
    git('branch', 'base');
    commit({ 'b/OWNERS': 'approvers: [raj]\n' });
    git('branch', 'head');
    git('checkout', '-q', 'base');
    commit({ 'a/metadata.yaml': 'owners: [zoe@acme.io]\n' });
    const { tree, change } = await load(root, { base: 'base', head: 'head' });
    expect(tree.sources.get('a/metadata.yaml')?.text).toContain('zoe');
    expect(tree.sources.get('b/OWNERS')?.text).toContain('raj');
    expect(change?.before.sources.get('b/OWNERS')?.text).toContain('ana');
  });

  it('are those of the policies of both ends where these are compared', async () => {
    const { root, commit, git } = sandbox();
    commit({ ...files, '.github/rolecall.yml': policy('codeowners, owners') });
    git('branch', 'base');
    commit({ '.github/rolecall.yml': policy('codeowners, metadata') });
    const { tree } = await load(root, { base: 'base' }, readingPlanForDiff);
    expect(read(tree)).toEqual(['a/metadata.yaml', 'b/OWNERS']);
  });
});
