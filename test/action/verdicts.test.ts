import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRunner } from './runner.ts';
import { startWorld, type Files, type World } from './world.ts';

interface Verdict {
  readonly case: string;
  readonly fork?: boolean;
  readonly base: Files;
  readonly tip?: Files;
  readonly head: Files;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly green?: boolean;
  readonly findings?: readonly string[];
  readonly says?: readonly string[];
}

const verdicts: readonly Verdict[] = parse(readFileSync(join(import.meta.dirname, 'verdicts.yml'), 'utf8'));

const runner = createRunner();
afterAll(() => runner.remove());

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => await world.close());

const rows = verdicts.flatMap((verdict) => [
  { name: verdict.case, verdict, isFork: false },
  ...(verdict.fork ? [{ name: `${verdict.case}, from a fork`, verdict, isFork: true }] : []),
]);

describe('a pull request', () => {
  it.each(rows)('with $name', async ({ verdict, isFork }) => {
    const { base, tip, head, inputs = {}, findings, says = [] } = verdict;
    const pull = await world.openPullRequest({ base, head, isFork, ...(tip && { tip }) });
    const result = await runner.run({
      ...world.runs(pull, 'pull_request'),
      inputs: { 'report-file': 'report.json', ...inputs },
    });
    expect(result.err).toBe('');
    for (const words of says) expect(result.log).toContain(words);
    const isGreen = verdict.green ?? findings?.length === 0;
    expect(result).toMatchObject({ code: isGreen ? 0 : 1 });
    expect(result.outputs['conclusion']).toBe(isGreen ? 'success' : 'failure');
    if (!findings) return;
    expect(errorsIn(result.file('report.json'))).toEqual(findings.toSorted());
    if (!isGreen) expect(result.log).toMatch(/^::error::Your PR: \d+ errors?/m);
  });
});

/** `check path` of each error. */
function errorsIn(report: string): string[] {
  const { findings }: { findings: { check: string; path: string; severity: string }[] } = JSON.parse(report);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.map(({ check, path }) => `${check} ${path}`).toSorted();
}

describe('the same head', () => {
  it('is judged by each base that it is to be merged into', async () => {
    const strict = await world.openPullRequest({ base: {}, head: { 'm.onnx': 'x' } });
    const lax = await world.retarget(strict, {
      '.github/rolecall.yml': 'version: 1\nchecks: { unowned-asset: off }\n',
    });
    expect(lax.head).toBe(strict.head);
    expect(await runner.run(world.runs(strict, 'pull_request'))).toMatchObject({ code: 1 });
    expect(await runner.run(world.runs(lax, 'pull_request'))).toMatchObject({ code: 0 });
  });
});

describe('another event', () => {
  it('pull_request_target is judged alike', async () => {
    const pull = await world.openPullRequest({ base: {}, head: { 'm.onnx': 'x' }, isFork: true });
    const { code, outputs } = await runner.run(world.runs(pull, 'pull_request_target'));
    expect([code, outputs['unowned-assets']]).toEqual([1, '["m.onnx"]']);
  });

  it('merge_group is judged anew, by the policy at its base', async () => {
    const loosened = {
      'm.onnx': 'x',
      '.github/rolecall.yml': 'version: 1\nchecks: { unowned-asset: off }\n',
    };
    const { base, head } = await world.openPullRequest({ base: {}, head: loosened });
    const payload = { merge_group: { base_sha: base, head_sha: head } };
    const red = await runner.run({ ...world.server, event: 'merge_group', payload });
    expect([red.code, red.outputs['unowned-assets']]).toEqual([1, '["m.onnx"]']);
    const nothing = { merge_group: { base_sha: head, head_sha: head } };
    expect(await runner.run({ ...world.server, event: 'merge_group', payload: nothing })).toMatchObject({
      code: 0,
    });
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])('%s judges every file', async (event) => {
    const { head } = await world.openPullRequest({ base: { 'old.onnx': 'x' }, head: {} });
    const { code, outputs, log } = await runner.run({ ...world.server, event, sha: head });
    expect([code, outputs['unowned-assets']]).toEqual([1, '["old.onnx"]']);
    expect(log).toContain('::error::Your repository: ');
  });
});
