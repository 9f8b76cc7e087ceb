import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badPaths, hostileTree } from '../faults/paths.ts';
import { harmIn } from '../faults/scan.ts';
import { createRunner, type RunResult } from './runner.ts';
import { startWorld, type World } from './world.ts';

const runner = createRunner();
afterAll(() => runner.remove());

/** GitHub shows every byte that is no UTF-8 as one mark, so that such names are told from each other by nobody. */
const paths = badPaths.filter(({ path }) => typeof path === 'string');

describe('a pull request of hostile names', () => {
  let world: World;
  let result: RunResult;
  let comments: readonly string[];
  let report: { assets: { path: string; kind: string; status: string }[] };
  beforeAll(async () => {
    world = await startWorld();
    const start = hostileTree.slice(0, 2);
    const head = hostileTree.filter(({ path }) => typeof path === 'string');
    const pull = await world.openRawPullRequest({ base: start, head, tip: start });
    result = await runner.run({
      ...world.runs(pull, 'pull_request'),
      inputs: { 'sarif-file': 's.json', 'report-file': 'r.json' },
    });
    comments = world.comments(pull).map(({ body }) => body);
    report = JSON.parse(result.file('r.json'));
  });
  afterAll(async () => await world.close());

  it('is red for what they are, and commands nothing', () => {
    expect([result.code, result.err]).toEqual([1, '']);
    const commands = result.log.split('\n').filter((line) => line.trimStart().startsWith('::'));
    const own =
      /^::error (?:file=[^:,]*,line=\d+,title=rolecall%3A unowned-asset)?::[^\r]*$|^::error::Your PR: /;
    expect(commands.filter((line) => !own.test(line))).toEqual([]);
    expect(commands).toHaveLength(11);
    expect(result.log).not.toContain('##[');
    expect(Object.keys(result.outputs)).toHaveLength(8);
  });

  it.each(paths)('$row: $name', ({ path }) => {
    expect(report.assets.filter((asset) => asset.path === path)).toMatchObject([
      { kind: 'thing', status: 'unowned' },
    ]);
  });

  it('harms nobody who reads the summary, the comment, SARIF or the report', () => {
    const [comment = '', ...others] = comments;
    expect(others).toEqual([]);
    expect(harmIn('markdown', result.summary)).toEqual([]);
    // The first line is the marker, a comment of HTML.
    expect(harmIn('markdown', comment.slice(comment.indexOf('\n')))).toEqual([]);
    expect(harmIn('sarif', result.file('s.json'))).toEqual([]);
    expect(harmIn('json', result.file('r.json'))).toEqual([]);
  });

  it('asks GitHub for nothing by their names', () => {
    // What is written, and not asked for, is the comment.
    const asked = world.requests().filter((request) => !request.includes('"body":'));
    expect(asked.length).toBeGreaterThan(5);
    const named = /onerror|octocat|set-output|aux\.py|twin|everyone|javascript|deep|long|data/i;
    expect(asked.filter((request) => named.test(request.replace('{"data":', '')))).toEqual([]);
  });
});

describe('names that GitHub shows alike', () => {
  it('are red where a change has them, since nobody can tell which is which', async () => {
    const world = await startWorld();
    const start = hostileTree.slice(0, 2);
    const pull = await world.openRawPullRequest({ base: start, head: hostileTree, tip: start });
    const { code, log } = await runner.run(world.runs(pull, 'pull_request'));
    await world.close();
    expect([code, log]).toEqual([1, expect.stringContaining('::error::GitHub: ')]);
  });
});
