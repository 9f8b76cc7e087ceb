import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Plan } from '../../src/core/report/plan.ts';
import { createSandbox } from '../git/sandbox.ts';

const sandbox = createSandbox();
const folder = mkdtempSync(join(tmpdir(), 'rolecall-folder-'));
afterAll(() => {
  sandbox.remove();
  rmSync(folder, { recursive: true });
});

sandbox.commit({
  CODEOWNERS: '/dags/ @raj @bo @lee @eve\n',
  'rolecall.yml':
    'version: 1\nroles: { data-engineer: { users: [raj, bo, lee, eve] }, data-scientist: { users: [sam] } }\nidentities: { "bo@acme.io": bo }\n',
  'dags/daily.py': 'from airflow import DAG\n',
});
sandbox.write({ 'dags/daily.py': 'from airflow import DAG\n# reviewed\n' });
sandbox.git(
  'commit',
  '--quiet',
  '--all',
  '--message',
  'Reviewed\n\nReviewed-by: Raj <7+raj@users.noreply.github.com>',
);
sandbox.git('switch', '--quiet', '--create', 'feature');
sandbox.write({ 'dags/daily.py': 'from airflow import DAG, Dataset\n' });
// What the change claims of its reviewers is its author's word; whom it calls co-authors is not asked.
sandbox.git(
  'commit',
  '--quiet',
  '--all',
  '--message',
  'Change\n\nReviewed-by: Eve <8+eve@users.noreply.github.com>\nCO-AUTHORED-BY: Bo <BO@acme.io>\n',
);
sandbox.git('switch', '--quiet', '--create', 'gone', 'main');
sandbox.commit({ 'dags/daily.py': null });
sandbox.git('switch', '--quiet', '--create', 'broken', 'main');
sandbox.commit({ 'rolecall.yml': 'version: 2\n' });
sandbox.git('switch', '--quiet', '--create', 'after-broken');
sandbox.commit({ 'dags/daily.py': 'pass\n' });

async function rolecall(...args: readonly string[]) {
  const written: string[] = [];
  const complaints: string[] = [];
  const code = await run(
    ['reviewers', ...args],
    {
      cwd: sandbox.root,
      environment: process.env,
      now: new Date('2026-11-24T12:00:00Z'),
      colors: false,
      write: (piece) => void written.push(Buffer.from(piece).toString()),
      complain: (text) => void complaints.push(text),
      progress: () => undefined,
      input: () => [],
    },
    '0.0.0',
  );
  return { code, out: written.join(''), err: complaints.join('') };
}

async function plan(...args: readonly string[]): Promise<Plan> {
  const { out } = await rolecall(...args, '--format', 'json');
  return JSON.parse(out) as Plan;
}

describe('rolecall reviewers', () => {
  const feature = ['--base', 'main', '--head', 'feature', '--author', 'lee'];

  it('asks who reviewed the files before, and not who wrote the change', async () => {
    const { roles, request } = await plan(...feature);
    expect(request).toEqual({ users: ['raj'], teams: [] });
    expect(roles).toHaveLength(1);
    expect(roles[0]?.eligible).toEqual([
      { login: 'raj', score: expect.any(Number), because: [expect.stringContaining('reviewed')] },
      { login: 'eve', score: 0, because: [] },
    ]);
    expect(roles[0]?.excluded).toEqual([
      { login: 'bo', because: 'co-author' },
      { login: 'lee', because: 'author' },
    ]);
  });

  it('says why not somebody', async () => {
    const because = async (login: string) =>
      (await plan(...feature, '--why-not', login)).whyNot?.roles.map((role) => role.because);
    expect(await because('@Lee')).toEqual(['author']);
    expect(await because('raj')).toEqual(['is chosen']);
    expect(await because('eve')).toEqual([
      expect.stringMatching(/could be asked, but raj is chosen, with a score of/),
    ]);
    expect(await because('sam')).toEqual(['is not known to hold data-engineer']);
  });

  it('writes text and Markdown, which mentions nobody', async () => {
    const { out } = await rolecall(...feature);
    expect(out).toContain('Ask @raj to review.\n');
    const { out: markdown } = await rolecall(...feature, '--format', 'markdown');
    expect(markdown).toContain('## Reviews: Ask');
    expect(markdown).not.toMatch(/@\w/);
  });

  it('plans for a deleted file, whose text only the base has', async () => {
    const { roles } = await plan('--base', 'main', '--head', 'gone', '--author', 'mia');
    expect(roles.map(({ role, assets }) => [role, assets])).toEqual([['data-engineer', ['dags/daily.py']]]);
  });

  it.each([
    [['--author', 'ana'], 'needs a base'],
    [['--base', 'main'], 'needs the author'],
    [['--base', 'main', '--author', 'a b'], '--author "a b" is no login'],
    [[...feature, '--why-not', 'a/b'], '--why-not "a/b" is no login'],
    [[...feature, 'dags'], 'takes no paths'],
    [['--base', 'nowhere', '--author', 'ana'], 'is no commit'],
    [['--base', 'broken', '--head', 'after-broken', '--author', 'ana'], 'The policy cannot be read'],
    [['--repo', folder, '--base', 'main', '--author', 'ana'], 'no git repository'],
  ])('refuses %j', async (args, says) => {
    const { code, out, err } = await rolecall(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });
});
