import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createRunner } from './runner.ts';
import { startWorld, type Files, type World } from './world.ts';

const runner = createRunner();
afterAll(() => runner.remove());

async function begin(): Promise<World> {
  const world = await startWorld();
  onTestFinished(async () => await world.close());
  return world;
}

const megabyte = 1024 * 1024;
const listing = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';

/** CODEOWNERS of a size, which ends with the line that owns. */
function codeowners(bytes: number): string {
  const start = '/.github/ @ana\n/dags/ @acme/data\n';
  const end = '/m.onnx @ana\n';
  return `${start}${'#'.repeat(bytes - start.length - end.length - 1)}\n${end}`;
}

describe('CODEOWNERS', () => {
  it.each([
    [0.5 * megabyte, true],
    [1 * megabyte, true],
    [3 * megabyte - 1, true],
    [3 * megabyte, false],
    [3 * megabyte + 1, false],
  ])('of %i bytes is read to the end: %s', async (bytes, isRead) => {
    const world = await begin();
    const pull = await world.openPullRequest({
      base: { '.github/CODEOWNERS': codeowners(bytes) },
      head: { 'm.onnx': 'x' },
    });
    const { code, log } = await runner.run(world.runs(pull, 'pull_request'));
    expect({ code, log }).toMatchObject({ code: isRead ? 0 : 1 });
    if (!isRead) expect(log).toContain('oversized-codeowners');
  });
});

describe('the list of changed files', () => {
  const many = (count: number): Files =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`dags/${index}.sql`, 'select 2']));

  it.each([
    { count: 99, lists: 1 },
    { count: 100, lists: 1 },
    { count: 101, lists: 2 },
    { count: 3000, lists: 30 },
    { count: 3001, lists: 0 },
  ])('of $count and one more is judged whole', async ({ count, lists }) => {
    const world = await begin();
    const pull = await world.openPullRequest({ base: {}, head: { ...many(count - 1), 'z.onnx': 'x' } });
    const { code, outputs } = await runner.run({
      ...world.runs(pull, 'pull_request'),
      inputs: { comment: 'never' },
    });
    expect([code, outputs['unowned-assets']]).toEqual([1, '["z.onnx"]']);
    expect(world.asked(listing)).toBe(lists);
  });

  it('that is shorter than it should be is red, never cut', async () => {
    const world = await begin();
    const pull = await world.openPullRequest({ base: {}, head: many(5) });
    world.lag(pull, Infinity, { changedFiles: 6 });
    const { code, log } = await runner.run(world.runs(pull, 'pull_request'));
    expect(code).toBe(1);
    expect(log).toContain('::error::GitHub: it gave no answer that can be judged');
    expect(log).toContain('the list of changed files does not belong to the head');
    expect(world.asked(listing)).toBe(3);
  });

  it.each([
    ['the number of files', { changedFiles: 7 }],
    ['the head', { head: '2'.repeat(40) }],
  ])('is asked for again where GitHub lags behind with %s', async (_what, stale) => {
    const world = await begin();
    const pull = await world.openPullRequest({ base: {}, head: { ...many(5), 'z.onnx': 'x' } });
    world.lag(pull, 1, stale);
    const { code, outputs } = await runner.run(world.runs(pull, 'pull_request'));
    expect([code, outputs['unowned-assets']]).toEqual([1, '["z.onnx"]']);
  });

  it('that GitHub cannot give for more than 3,000 files is a difference of trees, renames by content', async () => {
    const world = await begin();
    const text = 'select 1 from somewhere\n';
    const pull = await world.openPullRequest({
      base: { 'dags/x.sql': text },
      tip: { 'old.onnx': 'x' },
      head: { ...many(3100), 'dags/x.sql': null, 'jobs/x.sql': text },
    });
    const { code, outputs } = await runner.run(world.runs(pull, 'pull_request'));
    expect([code, outputs['unowned-assets']]).toEqual([1, '["jobs/x.sql"]']);
  });
});

describe('a tree that is cut', () => {
  it('is read part by part', async () => {
    const world = await begin();
    const pull = await world.openPullRequest({
      base: { 'a/b/c/old.onnx': 'x', 'a/d.txt': 'x' },
      head: { 'a/b/c/m.onnx': 'x', 'n/o.onnx': 'x' },
    });
    world.truncateTrees(4);
    const { code, outputs, log } = await runner.run(world.runs(pull, 'pull_request'));
    expect({ code, log }).toMatchObject({ code: 1 });
    expect(outputs['unowned-assets']).toBe('["a/b/c/m.onnx","n/o.onnx"]');
  });
});

describe('more than fits', () => {
  it('is counted in the log, the summary, the comment, the outputs and SARIF', async () => {
    const world = await begin();
    const name = (index: number): string => `models/${'deep/'.repeat(20)}${'n'.repeat(100)}-${index}.onnx`;
    const head = Object.fromEntries(Array.from({ length: 12_000 }, (_, index) => [name(index), 'x']));
    const pull = await world.openPullRequest({ base: {}, head });
    const { code, log, summary, outputs, file } = await runner.run({
      ...world.runs(pull, 'pull_request'),
      inputs: { 'sarif-file': 's.json' },
    });
    expect(code).toBe(1);
    expect(log.match(/^::error file=/gm)).toHaveLength(10);
    expect(log).toContain('11990 more errors without an annotation');
    expect(Buffer.byteLength(summary)).toBeLessThan(megabyte);
    expect(summary).toContain('Too long to list in full here');
    const [comment] = world.comments(pull);
    expect(comment?.body.length).toBeLessThan(65_536);
    expect(JSON.parse(outputs['unowned-assets'] ?? '').length).toBeLessThan(12_000);
    expect(log).toContain('The output unowned-assets has the first ');
    expect(JSON.parse(file('s.json')).runs[0].results.length).toBeLessThanOrEqual(25_000);
    expect(Buffer.byteLength(file('s.json'))).toBeLessThan(10 * megabyte);
  });
});
