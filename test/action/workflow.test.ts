import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { createRunner, type RunRequest } from './runner.ts';
import { startWorld, type World } from './world.ts';

const runner = createRunner();
afterAll(() => runner.remove());

const nowhere = { apiUrl: 'http://127.0.0.1:9', event: 'pull_request' };
const oid = '1'.repeat(40);
const anyPull = { pull_request: { number: 1, head: { sha: oid } } };

interface Refusal {
  readonly when: string;
  readonly run: Partial<RunRequest>;
  readonly says: string;
}

const refusals: readonly Refusal[] = [
  {
    when: 'the event is another',
    run: { event: 'issues' },
    says: 'Your workflow: Rolecall does not know the event "issues"',
  },
  {
    when: 'there is no event',
    run: { event: '' },
    says: 'Your workflow: Rolecall does not know the event ""',
  },
  {
    when: 'the payload is empty',
    run: {},
    says: 'GitHub: the payload of the event pull_request at GITHUB_EVENT_PATH',
  },
  {
    when: 'the payload of a push is none',
    run: { event: 'push', payload: 'none' },
    says: 'GitHub: the payload of the event push at GITHUB_EVENT_PATH',
  },
  {
    when: 'the payload is hostile',
    run: { payload: { pull_request: { number: '1/../../x', head: { sha: 'a\0' } } } },
    says: 'GitHub: the payload of the event pull_request',
  },
  {
    when: 'the payload names no hashes',
    run: { event: 'merge_group', payload: { merge_group: { base_sha: 'main', head_sha: oid } } },
    says: 'GitHub: the payload of the event merge_group',
  },
  {
    when: 'the runner names no commit',
    run: { event: 'push' },
    says: 'GitHub: the runner names no commit for the event push',
  },
  {
    when: 'the runner names no repository',
    run: { payload: anyPull, repository: 'acme/models/../x' },
    says: 'GitHub: the runner names the repository "acme/models/../x"',
  },
  {
    when: 'there is no token',
    run: { payload: anyPull, token: ' ' },
    says: 'Your workflow: the input token is empty',
  },
  {
    when: 'an input is misspelled',
    run: { payload: anyPull, inputs: { 'fail-on': 'errors' } },
    says: 'Your workflow: the input fail-on is "errors"; it may be error, warning, notice, never.',
  },
  {
    when: 'an input is hostile',
    run: { payload: anyPull, inputs: { comment: 'a\n::set-output name=x::y' } },
    says: 'Your workflow: the input comment is "a\\n::set-output name=x::y"; it may be on-failure, always, never.',
  },
  {
    when: 'the policy lies outside',
    run: { payload: anyPull, inputs: { policy: '../policy.yml' } },
    says: 'Your workflow: the input policy is "../policy.yml"',
  },
  {
    when: 'the gaps are asked for',
    run: { payload: anyPull, inputs: { mode: 'gaps' } },
    says: 'Your workflow: the input mode is "gaps"; this version of Rolecall knows `check` only.',
  },
  {
    when: 'it is not clear whether reviewers are asked for',
    run: { payload: anyPull, inputs: { 'request-reviewers': 'yes' } },
    says: 'Your workflow: the input request-reviewers is "yes"; it may be false, true.',
  },
  {
    when: 'GitHub is not there',
    run: { payload: anyPull },
    says: 'GitHub: it gave no answer that can be judged',
  },
];

describe('the Action is red', () => {
  it.concurrent.each(refusals)('when $when', async ({ run, says }) => {
    const { code, log, err, outputs } = await runner.run({ ...nowhere, ...run });
    expect(log).toContain(`::error::${says}`);
    expect(log.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
    expect([code, err, outputs['conclusion']]).toEqual([1, '', 'failure']);
  });
});

const described = z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() }));
const actionForm = z.object({
  description: z.string().max(125),
  inputs: described,
  outputs: described,
  runs: z.object({ using: z.literal('node24'), main: z.literal('dist/action/index.js') }),
});

describe('the Action', () => {
  const declared = actionForm.parse(
    parse(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8')),
  );
  const begin = async (): Promise<World> => {
    const world = await startWorld();
    onTestFinished(async () => await world.close());
    return world;
  };

  it('takes the defaults that it declares, and writes the outputs', async () => {
    const world = await begin();
    const red = await world.openPullRequest({ base: {}, head: { 'm.onnx': 'x' } });
    const defaults = Object.entries(declared.inputs).flatMap(([name, { default: value }]) =>
      value === undefined || value.startsWith('${{') ? [] : [[name, value]],
    );
    const explicit = await runner.run({
      ...world.runs(red, 'pull_request'),
      inputs: Object.fromEntries(defaults),
    });
    const silent = await runner.run(world.runs(red, 'pull_request'));
    expect({ ...silent, milliseconds: 0 }).toMatchObject({
      code: 1,
      log: explicit.log,
      outputs: explicit.outputs,
    });
    expect(Object.keys(explicit.outputs).toSorted()).toEqual(Object.keys(declared.outputs).toSorted());
  });

  it('touches nothing of the workspace but what it is asked to write', async () => {
    const world = await begin();
    const red = await world.openPullRequest({ base: {}, head: { 'm.onnx': 'x' } });
    const bare = await runner.run(world.runs(red, 'pull_request'));
    expect(bare.files).toEqual([]);
    const inputs = { 'report-file': 'out/report.json', 'sarif-file': 'out/rolecall.sarif' };
    const { files, file, outputs } = await runner.run({ ...world.runs(red, 'pull_request'), inputs });
    expect(files.toSorted()).toEqual(['out', 'out/report.json', 'out/rolecall.sarif']);
    expect(outputs).toMatchObject(inputs);
    expect(JSON.parse(file('out/report.json'))).toMatchObject({ schema: 'rolecall/report@1' });
    expect(JSON.parse(file('out/rolecall.sarif'))).toMatchObject({ version: '2.1.0' });
  });

  it.each([[undefined], ['/dev/full'], ['/nowhere/summary']])(
    'answers in the log where the summary is %s',
    async (summary) => {
      const world = await begin();
      const red = await world.openPullRequest({ base: {}, head: { 'm.onnx': 'x' } });
      const { code, log } = await runner.run({
        ...world.runs(red, 'pull_request'),
        environment: { GITHUB_STEP_SUMMARY: summary },
      });
      expect(code).toBe(1);
      expect(log).toContain('error unowned-asset  m.onnx (model-artifact) has no owner');
      expect(log).toContain('The runner takes no job summary');
    },
  );

  it('is red where it cannot write what it is asked to', async () => {
    const world = await begin();
    const green = await world.openPullRequest({ base: {}, head: { README: 'x' } });
    const { code, log } = await runner.run({
      ...world.runs(green, 'pull_request'),
      inputs: { 'report-file': '/dev/null/report.json' },
    });
    expect(code).toBe(1);
    expect(log).toContain('::error::Your workflow: the file "/dev/null/report.json" cannot be written: ');
  });

  it('is red for a head that is not the one it was started for', async () => {
    const world = await begin();
    const old = await world.openPullRequest({ base: {}, head: { 'm.onnx': 'x' } });
    await world.push(old, { 'm.onnx': null });
    const { code, log } = await runner.run(world.runs(old, 'pull_request'));
    expect(code).toBe(1);
    expect(log).toContain('::error::Your PR: the pull request has the head ');
    expect(log).toContain('the run for the new head judges it');
    expect(world.comments(old)).toEqual([]);
  });

  it('says nowhere the token, however long', async () => {
    const world = await begin();
    const red = await world.openPullRequest({ base: {}, head: { 'm.onnx': 'x' } });
    const token = `ghs_${'x'.repeat(600)}`;
    world.admit(token);
    world.fault('query Viewer', 'forbidden');
    const { log, err, summary, outputs } = await runner.run({ ...world.runs(red, 'pull_request'), token });
    expect(outputs['unowned-assets']).toBe('["m.onnx"]');
    expect([log, err, summary, JSON.stringify(outputs)].join('')).not.toContain('xxxxxx');
  });

  it.each([
    { what: 'the base', head: { README: 'x' }, isHead: false },
    { what: 'the head that changes it', head: { '.github/CODEOWNERS': '/.github/ @ana\n' }, isHead: true },
  ])("asks for GitHub's own list of errors at $what", async ({ head, isHead }) => {
    const world = await begin();
    const pull = await world.openPullRequest({ base: {}, head });
    await runner.run(world.runs(pull, 'pull_request'));
    const asked = world.requests().filter((request) => request.includes('/codeowners/errors'));
    expect(asked).toEqual([expect.stringContaining(`?ref=${isHead ? pull.head : pull.base}`)]);
  });

  it('writes a comment only about the pull request', async () => {
    const world = await begin();
    const red = await world.openPullRequest({ base: {}, head: { 'm.onnx': 'x' } });
    const group = { merge_group: { base_sha: red.base, head_sha: red.head } };
    await runner.run({ ...world.server, event: 'merge_group', payload: group });
    await runner.run({ ...world.server, event: 'push', sha: red.head });
    expect(world.comments(red)).toEqual([]);
  });
});
