import { spawnSync } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { join } from 'node:path';

/** One run in a process of its own. */
export interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
  /** How many paths were matched, where they were not all: then the time is an estimate. */
  readonly matched?: number;
  /** Why there is no time: what it threw. */
  readonly failure?: string;
}

export function runContender(
  name: string,
  codeowners: string,
  list: string,
  options: readonly string[],
): Run {
  const script = join(import.meta.dirname, 'contender.mjs');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [script, name, codeowners, list, ...options],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    // Some give up on a whole file for one line of it.
    const failure = /^\w*Error: .*$/m.exec(stderr)?.[0] ?? `exit ${status}`;
    return { milliseconds: Number.NaN, megabytes: Number.NaN, failure };
  }
  const told: Run & { readonly estimate?: number } = JSON.parse(stdout);
  return { ...told, milliseconds: told.estimate ?? told.milliseconds };
}

/** The wall time of a whole process, and the most memory it took. */
export function runProcess(args: readonly string[], input?: string): Run {
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
  const report = join(import.meta.dirname, 'report-memory.cjs');
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', report, ...args], {
    stdio: [stdin, 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - started;
  if (typeof stdin === 'number') closeSync(stdin);
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return { milliseconds, megabytes: Number(/MEMORY (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 };
}

/** Runs each in turn, again and again, so that what else the machine does meets them alike; the middle one counts. */
export function interleaved(
  rounds: number,
  runs: Readonly<Record<string, (round: number) => Run>>,
): (name: string) => Run {
  const all = new Map<string, Run[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of Object.entries(runs)) all.set(name, [...(all.get(name) ?? []), run(round)]);
  return (name) => middle(all.get(name) ?? []);
}

function middle(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const run = sorted[Math.floor(sorted.length / 2)];
  if (!run) throw new Error('nothing was measured');
  return { ...run, megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)) };
}
