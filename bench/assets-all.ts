import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathsToOpen } from '../src/core/evaluate.ts';
import { nothingToRead, readNothing } from '../src/core/reading-plan.ts';
import { OPENING_BYTES } from '../src/core/snapshot.ts';
import { loadSnapshot } from '../src/git/load.ts';

// What `assets --all` costs, from the start of its process to the end, beside its floor: listing the tracked files with
// git and reading the openings that are needed, in a process too. On a warm disk, interleaved; the medians are compared.
const files = 8_000;
const rounds = 9;

const root = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });

/** Files of a few kilobytes, as repositories have them; of about every second one the path leaves the kind open. */
function generate(): void {
  const code =
    'def step(frame):\n    """One of many."""\n    return frame.assign(total=frame.a + frame.b)\n\n';
  const shapes: readonly (readonly [name: string, text: string])[] = [
    ['job.py', `from airflow import DAG\n\n${code.repeat(40)}`],
    ['helper.py', `import os\nimport sys\n\n${code.repeat(60)}`],
    ['config.yaml', `learning_rate: 0.1\nlayers:\n${'  - size: 64\n'.repeat(100)}`],
    ['deployment.yaml', `apiVersion: apps/v1\nkind: Deployment\nspec:\n${'  - name: a\n'.repeat(200)}`],
    ['view.sql', `create view v as\n${'select 1 union all\n'.repeat(80)}select 1\n`],
    ['rows.json', `{"rows": [${'{"a": 1}, '.repeat(200)}{}]}`],
    ['helper.go', `package helper\n${'// Words\n'.repeat(200)}`],
    ['README.md', `# Words\n${'More words.\n'.repeat(200)}`],
    ['main.tf', 'resource "x" "y" {}\n'],
    ['logo.svg', '<svg/>\n'],
    ['table.csv', 'a,b\n1,2\n'],
    ['View.tsx', `export const View = () => null;\n${'// Words\n'.repeat(100)}`],
  ];
  for (let index = 0; index < files; index += 1) {
    const [name, text] = shapes[index % shapes.length] ?? ['x', ''];
    const path = join(root, `area${index % 200}`, `part${Math.floor(index / 800)}`, `${index}-${name}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  git('init', '-q');
  git('add', '-A');
}

function time(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The least that any program does for it, as a process of its own. */
const reader = `
  const { execFileSync } = require('node:child_process');
  const { closeSync, openSync, readFileSync, readSync } = require('node:fs');
  const [root, list] = process.argv.slice(1);
  execFileSync('git', ['-C', root, 'ls-files', '-z'], { maxBuffer: 2 ** 30 });
  const buffer = Buffer.alloc(${OPENING_BYTES});
  for (const path of readFileSync(list, 'utf8').split('\\0')) {
    const descriptor = openSync(root + '/' + path, 'r');
    readSync(descriptor, buffer, 0, ${OPENING_BYTES}, 0);
    closeSync(descriptor);
  }
`;

function floor(list: string): void {
  execFileSync(process.execPath, ['--eval', reader, root, list]);
}

function assets(): void {
  execFileSync(process.execPath, [cli, 'assets', '--all', '--repo', root, '--output', '/dev/null']);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

try {
  generate();
  let opened: readonly string[] = [];
  const request = { directory: root, cwd: root, now: new Date(), environment: process.env };
  await loadSnapshot(request, {
    ...readNothing,
    openings: (snapshot) => {
      opened = [...pathsToOpen(snapshot).after];
      return nothingToRead();
    },
  });
  const list = `${root}.list`;
  writeFileSync(list, opened.join('\0'));
  const times = Array.from({ length: rounds }, () => ({
    floor: time(() => floor(list)),
    assets: time(assets),
    start: time(() => execFileSync(process.execPath, ['--eval', ''])),
  }));
  rmSync(list);
  const least = median(times.map((round) => round.floor));
  const whole = median(times.map((round) => round.assets));
  process.stdout.write(
    `${files} files, ${opened.length} openings\n` +
      `an empty process           ${median(times.map((round) => round.start)).toFixed(0)} ms\n` +
      `git ls-files and openings  ${least.toFixed(0)} ms\n` +
      `rolecall assets --all      ${whole.toFixed(0)} ms\n` +
      `ratio                      ${(whole / least).toFixed(2)}\n`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
