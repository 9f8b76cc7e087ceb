import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRunner } from '../test/action/runner.ts';
import { startWorld, type Files, type Pull, type World } from '../test/action/world.ts';

// What the Action asks of GitHub for a pull request, as its fake counts it, beside the budget; and how long the Action
// takes on one of a hundred files, beside a bare script that makes the same requests. Interleaved; medians of five.
const sizes = [1, 100, 3000, 30_000];
const timed = 100;
const rounds = 5;
const budget = (files: number): number => 6 + 2 * Math.ceil(files / 100);

const node = join(import.meta.dirname, '..', 'node_modules', 'node', 'bin', 'node');
const runner = createRunner();
const scratch = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));

try {
  for (const size of sizes) {
    const world = await startWorld();
    const pull = await openPullRequest(world, size);
    const first = await measured(async () => await runAction(world, pull));
    const { requests, lookUps } = counted(world);
    const allowed = budget(size) + lookUps;
    process.stdout.write(
      `${size} files: ${requests} requests, ${lookUps} of them for owners; ${allowed} allowed ` +
        `(6 + 2⌈n/100⌉ + owners); ${Math.round(first)} ms\n`,
    );
    if (requests > allowed) process.exitCode = 1;
    if (size === timed) await compare(world, pull);
    await world.close();
  }
} finally {
  runner.remove();
  rmSync(scratch, { recursive: true });
}

/** Changes Python files, whose openings decide at both ends. */
async function openPullRequest(world: World, size: number): Promise<Pull> {
  const files = (text: string): Files =>
    Object.fromEntries(
      Array.from({ length: size }, (_, index) => [`jobs/job-${index}.py`, `${text}\nnumber = ${index}\n`]),
    );
  const base = files('from airflow import DAG');
  return await world.openPullRequest({ base, head: files('from airflow import DAG, Dataset') });
}

async function runAction(world: World, pull: Pull): Promise<void> {
  const { code, log } = await runner.run({
    ...world.runs(pull, 'pull_request'),
    inputs: { comment: 'never', 'fail-on': 'never' },
  });
  if (code !== 0) throw new Error(log);
}

function counted(world: World): { requests: number; lookUps: number } {
  const all = world.requests();
  const lookUps = all.filter((request) => /\/collaborators\/|\/orgs\//.test(request)).length;
  return { requests: all.length, lookUps };
}

async function compare(world: World, pull: Pull): Promise<void> {
  const script = join(scratch, 'requests.json');
  writeFileSync(
    script,
    JSON.stringify({ origin: new URL(world.server.apiUrl).origin, groups: groupsOf(world) }),
  );
  const bare = async (): Promise<void> => {
    const child = spawn(node, [join(import.meta.dirname, 'same-requests.mjs'), script], { stdio: 'inherit' });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    if (code !== 0) throw new Error(`the bare script ended with ${code}`);
  };
  const times: { action: number[]; bare: number[] } = { action: [], bare: [] };
  await bare();
  for (let round = 0; round < rounds; round += 1) {
    times.action.push(await measured(async () => await runAction(world, pull)));
    times.bare.push(await measured(bare));
  }
  const [action, floor] = [median(times.action), median(times.bare)];
  process.stdout.write(
    `${timed} files: ${Math.round(action)} ms, a bare script with the same requests ${Math.round(floor)} ms: ` +
      `${(action / floor).toFixed(2)} times as long\n`,
  );
}

/** The requests that were made so far, those together that need not wait for each other. */
function groupsOf(world: World): { method: string; url: string; body: string }[][] {
  const groups = new Map<number, { method: string; url: string; body: string }[]>();
  let reads = 0;
  for (const request of world.requests()) {
    const [method = '', url = ''] = request.split(' ', 2);
    const body = request.slice(method.length + url.length + 2);
    const isRead = body.includes('query Blobs');
    const group = body.includes('query PullRequest')
      ? 0
      : isRead
        ? 2 + Math.min(1, reads)
        : /\/git\/trees|\/files\?/.test(url)
          ? 1
          : 4;
    if (isRead) reads += 1;
    groups.set(group, [...(groups.get(group) ?? []), { method, url, body }]);
  }
  return [...groups].toSorted(([a], [b]) => a - b).map(([, group]) => group);
}

async function measured(task: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
