import { afterAll, describe, expect, it, type TestContext } from 'vitest';
import { createRunner, type RunResult } from './runner.ts';
import { startWorld, type Fault, type Pull, type World } from './world.ts';

const runner = createRunner();
afterAll(() => runner.remove());

/** A world of its own for each test, so that many wait at the same time. */
async function begin({ onTestFinished }: TestContext): Promise<World> {
  const world = await startWorld();
  onTestFinished(async () => await world.close());
  return world;
}

/** What a run needs, beside what it can do without. */
const needed = [
  'query PullRequest',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'query Blobs',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
] as const;
const people = [
  'GET /repos/{owner}/{repo}/codeowners/errors',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
] as const;
const comment = [
  'query Viewer',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
] as const;

const passing: readonly Fault[] = ['502', 'html', 'cut', 'empty', 'secondary', 'reset'];

/** A red pull request that makes a run ask for everything. */
async function openRed(world: World): Promise<Pull> {
  return await world.openPullRequest({
    base: {},
    head: {
      'm.onnx': 'x',
      'jobs/latin.py': Buffer.from('# caf\xe9\nfrom airflow import DAG\n', 'latin1'),
      '.github/CODEOWNERS': '/.github/ @ana\n/dags/ @acme/data\n/more/ @ana\n',
    },
  });
}

async function runOn(world: World, pull: Pull): Promise<RunResult> {
  return await runner.run({
    ...world.runs(pull, 'pull_request'),
    inputs: { 'report-file': 'report.json' },
  });
}

function expectRightVerdict({ code, log, outputs, err }: RunResult): void {
  expect(err).toBe('');
  expect(log).toContain('::error::Your PR: ');
  expect(code).toBe(1);
  expect(outputs['unowned-assets']).toBe('["jobs/latin.py","m.onnx"]');
}

describe.concurrent('a fault that passes', () => {
  const requests = [...needed, ...people, ...comment.slice(0, 2)];
  it.for(passing)('%s, once at each request, changes nothing', async (fault, context) => {
    const world = await begin(context);
    const pull = await openRed(world);
    for (const request of requests) world.fault(request, fault, 1);
    const result = await runOn(world, pull);
    expectRightVerdict(result);
    for (const request of requests) expect.soft(world.asked(request), request).toBeGreaterThan(1);
    expect(world.comments(pull)).toHaveLength(1);
    expect(result.summary).not.toContain('No comment');
  });
});

describe.concurrent('a fault that stays', () => {
  it.for(needed)('502 at %s is red, and GitHub', async (request, context) => {
    const world = await begin(context);
    const pull = await openRed(world);
    world.fault(request, '502');
    const { code, log, outputs, summary } = await runOn(world, pull);
    expect(log).toMatch(/^::error::GitHub: it gave no answer that can be judged, so nothing was\./m);
    expect([code, outputs['conclusion']]).toEqual([1, 'failure']);
    expect(summary).toContain('## Rolecall: no answer');
    expect(world.comments(pull)).toEqual([]);
  });

  it.for(needed)('a missing permission at %s is red, and names the line', async (request, context) => {
    const world = await begin(context);
    const pull = await openRed(world);
    world.fault(request, 'forbidden');
    const { code, log } = await runOn(world, pull);
    const line = /pull/i.test(request) ? 'pull-requests: read' : 'contents: read';
    expect(log).toContain(`::error::Your workflow's permissions: `);
    expect(log).toContain(`Add \`${line}\` to the permissions of the job.`);
    expect(code).toBe(1);
  });

  it.for(
    people.flatMap((request) => (['502', 'forbidden', '429'] as const).map((fault) => ({ request, fault }))),
  )('$fault at $request is not checked, and the rest is judged', async ({ request, fault }, context) => {
    const world = await begin(context);
    const pull = await openRed(world);
    world.fault(request, fault);
    const result = await runOn(world, pull);
    expectRightVerdict(result);
    const { notChecked } = JSON.parse(result.file('report.json'));
    expect(notChecked.map(({ check }: { check: string }) => check)).toContain(
      request === people[0] ? 'unknown-owner' : 'owner-without-access',
    );
  });

  it.for(
    comment.flatMap((request) => (['502', 'forbidden', '429'] as const).map((fault) => ({ request, fault }))),
  )('$fault at $request leaves the answer in the summary', async ({ request, fault }, context) => {
    const world = await begin(context);
    const pull = await openRed(world);
    world.fault(request, fault);
    const result = await runOn(world, pull);
    expectRightVerdict(result);
    expect(result.summary).toContain('## Rolecall: 2 errors');
    expect(result.summary).toContain('No comment was written: ');
    if (fault === 'forbidden') expect(result.summary).toMatch(/pull-requests: write/);
    expect(world.comments(pull)).toEqual([]);
  });

  it('429 for ever is GitHub, and waits for nobody', async (context) => {
    const world = await begin(context);
    const pull = await openRed(world);
    world.fault('query PullRequest', '429');
    const { code, log, milliseconds } = await runOn(world, pull);
    expect(log).toContain('::error::GitHub: the token has no requests left');
    expect(code).toBe(1);
    expect(milliseconds).toBeLessThan(5000);
  });
});

describe.concurrent('the comment', () => {
  it('is one, written again only where it says something else', async (context) => {
    const world = await begin(context);
    const pull = await openRed(world);
    await runOn(world, pull);
    const [first] = world.comments(pull);
    await runOn(world, pull);
    expect(world.comments(pull)).toEqual([first]);
    expect(world.asked('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}')).toBe(0);
    const mended = await world.push(pull, { 'm.onnx': null, 'jobs/latin.py': null });
    const { code } = await runOn(world, mended);
    expect(code).toBe(0);
    expect(world.comments(pull)).toHaveLength(1);
    expect(world.comments(pull)[0]?.body).not.toBe(first?.body);
    expect(world.asked('POST /repos/{owner}/{repo}/issues/{issue_number}/comments')).toBe(1);
  });

  it.for(['502-after', 'reset-after', 'empty-after', 'cut-after'] as const)(
    'is one where it was taken and the answer is lost: %s',
    async (fault, context) => {
      const world = await begin(context);
      const pull = await openRed(world);
      world.fault(comment[2], fault, 1);
      const result = await runOn(world, pull);
      expectRightVerdict(result);
      expect(world.comments(pull)).toHaveLength(1);
      expect(result.summary).not.toContain('No comment');
      await runOn(world, pull);
      expect(world.comments(pull)).toHaveLength(1);
    },
  );

  it('of somebody else is left alone, whatever it begins with', async (context) => {
    const world = await begin(context);
    const pull = await openRed(world);
    await runOn(world, pull);
    const body = world.comments(pull)[0]?.body ?? '';
    world.forgetComments();
    world.comment(pull, 'eve', body);
    world.comment(pull, 'github-actions[bot]', `quoted: ${body}`);
    await runOn(world, pull);
    expect(world.comments(pull).map(({ author }) => author)).toEqual([
      'eve',
      'github-actions[bot]',
      'github-actions[bot]',
    ]);
    expect(world.comments(pull)[1]?.body).toContain('quoted: ');
  });

  it('is found among hundreds', async (context) => {
    const world = await begin(context);
    const pull = await openRed(world);
    for (let index = 0; index < 250; index += 1) world.comment(pull, 'eve', `comment ${index}`);
    await runOn(world, pull);
    await runOn(world, pull);
    expect(world.comments(pull).filter(({ author }) => author === 'github-actions[bot]')).toHaveLength(1);
  });

  it.for([
    ['never', true, 0],
    ['on-failure', true, 1],
    ['on-failure', false, 0],
    ['always', true, 1],
    ['always', false, 1],
  ] as const)('%s, where the answer is red: %s', async ([when, isRed, comments], context) => {
    const world = await begin(context);
    const pull = isRed
      ? await openRed(world)
      : await world.openPullRequest({ base: {}, head: { README: 'x' } });
    await runner.run({ ...world.runs(pull, 'pull_request'), inputs: { comment: when } });
    expect(world.comments(pull)).toHaveLength(comments);
  });

  it.for([
    {
      who: 'a fork',
      isFork: true,
      actor: 'eve',
      event: 'pull_request',
      says: 'for a pull request from a fork',
    },
    {
      who: 'Dependabot',
      isFork: false,
      actor: 'dependabot[bot]',
      event: 'pull_request',
      says: 'or of Dependabot',
    },
    {
      who: 'somebody',
      isFork: false,
      actor: 'ana',
      event: 'pull_request',
      says: 'Add `pull-requests: write`',
    },
    {
      who: 'a fork',
      isFork: true,
      actor: 'eve',
      event: 'pull_request_target',
      says: 'Add `pull-requests: write`',
    },
  ])(
    'is none on a $event of $who with a token that may only read, and the log says why',
    async (given, context) => {
      const world = await begin(context);
      const pull = await world.openPullRequest({ base: {}, head: { 'm.onnx': 'x' }, isFork: given.isFork });
      world.readOnly();
      const { code, summary, log } = await runner.run({
        ...world.runs(pull, given.event),
        environment: { GITHUB_ACTOR: given.actor },
      });
      expect(code).toBe(1);
      expect(log).toContain('::error::Your PR: ');
      expect(log).toContain(given.says);
      expect(summary).toContain('No comment was written: ');
      expect(world.comments(pull)).toEqual([]);
    },
  );
});
