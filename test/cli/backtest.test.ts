import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { default as Ajv } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Backtest } from '../../src/core/report/backtest.ts';
import { createSandbox, type Sandbox } from '../git/sandbox.ts';

const sandboxes: Sandbox[] = [];
afterAll(() => {
  for (const sandbox of sandboxes) sandbox.remove();
});

interface Commit {
  readonly path: string;
  readonly text?: string;
  readonly message: string;
  readonly days: number;
}

/** A repository of commits with the times that they claim. */
function repository(commits: readonly Commit[]): Sandbox {
  const sandbox = createSandbox();
  sandboxes.push(sandbox);
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const input = commits.map(({ path, text = 'x', message, days }) => {
    const signed = `Max <max@acme.io> ${1_700_000_000 + days * 86_400} +0000`;
    return `commit refs/heads/main\nauthor ${signed}\ncommitter ${signed}\n${data(message)}M 100644 inline ${path}\n${data(text + days)}`;
  });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: sandbox.root, input: input.join('') });
  sandbox.git('reset', '--quiet', '--hard');
  return sandbox;
}

const by = (login: string): string => `Change\n\nReviewed-by: ${login} <${login}@users.noreply.github.com>\n`;

/** Of the pipelines raj approves every change, of the training zoe; of the last one somebody new. */
const changes: readonly Commit[] = [
  ...Array.from({ length: 10 }, (_, index) => [
    { path: `dags/${index}.py`, text: 'import airflow', message: by('raj'), days: index * 8 },
    { path: `training/train_${index}.py`, message: by('zoe'), days: index * 8 + 1 },
    { path: 'README.md', message: 'Nobody looked', days: index * 8 + 2 },
  ]).flat(),
  { path: 'dags/last.py', message: by('new'), days: 100 },
];

const policy = (roles: string): Commit => ({
  path: 'rolecall.yml',
  text: `version: 1\nextends: []\nroles: ${roles}\nassets: { pipeline: { stage: data, tier: 1, paths: [dags/] } }\nresponsibilities: { pipeline: { accountable: data-engineer } }\n#`,
  message: 'Policy',
  days: 0,
});

async function rolecall(cwd: string, ...args: readonly string[]) {
  const written: string[] = [];
  const complaints: string[] = [];
  const code = await run(
    ['backtest', ...args],
    {
      cwd,
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

const validate = new Ajv.default().compile(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'schemas', 'backtest-1.json'), 'utf8'),
  ),
);

async function tested(commits: readonly Commit[]): Promise<Backtest> {
  const { code, out, err } = await rolecall(repository(commits).root, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  const document = JSON.parse(out) as Backtest;
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  return document;
}

describe('rolecall backtest', () => {
  it('learns from the first half, and says how the rest agrees', async () => {
    const { history, methods, notChecked } = await tested(changes);
    expect(history).toEqual({
      commits: 31,
      reviewed: 21,
      warmUp: 10,
      tested: 11,
      from: '2023-12-24',
      to: '2024-02-22',
      reviewers: 3,
      approversPerChange: 1,
      neverSeen: 0.091,
    });
    // Ten of the eleven: nobody could have named the last.
    const figures = new Map(methods.map((one) => [one.method, one.top1.value]));
    expect(figures.get('combined-with-load')).toBe(0.909);
    expect(figures.get('past-reviewer')).toBe(0.909);
    expect(figures.get('most-frequent')).toBeLessThan(0.7);
    expect(notChecked).toEqual([
      { what: 'role coverage', because: 'no policy says who holds which role; rolecall init drafts one' },
    ]);
  });

  it('says how often every role was asked, by a policy that names users', async () => {
    const { roles, notChecked } = await tested([
      policy('{ data-engineer: { users: [raj, eve] } }'),
      ...changes,
    ]);
    expect(notChecked).toEqual([]);
    expect(roles).toMatchObject({
      changes: 6,
      unknown: 0,
      coveredInHistory: { value: 0.833 },
      covered: { value: 1 },
      requestsPerChange: 1,
      agreement: { value: 0.833 },
      agreementByChance: { value: 0.417 },
    });
  });

  it('does not judge roles that teams hold', async () => {
    const { roles, notChecked } = await tested([
      policy('{ data-engineer: { users: [raj], teams: [acme/data] } }'),
      ...changes,
    ]);
    expect(roles).toBeUndefined();
    expect(notChecked).toMatchObject([
      { what: 'role coverage', because: expect.stringContaining('the 6 changes that need a role') },
    ]);
  });

  it('says what is missing where no commit names a reviewer, which is no failure', async () => {
    const none = [{ path: 'a.py', message: 'Change', days: 1 }];
    const { methods, history } = await tested(none);
    expect(methods).toEqual([]);
    expect(history).toMatchObject({ commits: 1, reviewed: 0, tested: 0 });
    const { code, out } = await rolecall(repository(none).root);
    expect(code).toBe(0);
    expect(out).toContain('not checked: agreement, because the only commit names nobody who reviewed it');
    expect(out).toContain('Reviewed-by:');
    const empty = await rolecall(repository([]).root);
    expect([empty.code, empty.err]).toEqual([0, '']);
  });

  it('needs a repository and takes no paths', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rolecall-folder-'));
    try {
      expect(await rolecall(folder)).toMatchObject({
        code: 2,
        err: expect.stringContaining('there is no history to replay'),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
    const { root } = repository(changes);
    expect(await rolecall(root, 'dags')).toMatchObject({
      code: 2,
      err: expect.stringContaining('takes no paths'),
    });
    expect(await rolecall(root, '--head', 'nowhere')).toMatchObject({ code: 2 });
  });

  it('replays up to the commit that --head names', async () => {
    const { root } = repository(changes);
    const { out } = await rolecall(root, '--head', 'HEAD~1', '--format', 'json');
    expect((JSON.parse(out) as Backtest).history).toMatchObject({ reviewed: 20, neverSeen: 0 });
  });

  it('gives the same bytes again, in every format', async () => {
    const { root } = repository(changes);
    for (const format of ['text', 'json', 'markdown']) {
      const [one, other] = await Promise.all([1, 2].map(() => rolecall(root, '--format', format)));
      expect(one).toEqual(other);
      expect(one?.out).toContain('74 %');
      expect(one?.out).toContain('combined-with-load');
    }
  });

  it('shows the figures side by side', async () => {
    const { root } = repository(changes);
    const { out } = await rolecall(root);
    const [, row] = /^combined-with-load +(.*)$/m.exec(out) ?? [];
    expect(row).toMatch(/^91 % \(\d+ to 100\) +91 % \(\d+ to 100\) +0\.91 \(0\.\d+ to 1\.00\) +100 % +1\.0$/);
    const markdown = (await rolecall(root, '--format', 'markdown')).out;
    expect(markdown).toContain('| | top 1 | top 3 | MRR | three busiest | asked |');
    expect(markdown).toMatch(/\| `combined-with-load` \| 91 % \(/);
  });
});
