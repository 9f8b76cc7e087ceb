import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readSync, closeSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathsToOpen } from '../src/core/evaluate.ts';
import { OPENING_BYTES } from '../src/core/snapshot.ts';
import { nothingToRead, readNothing } from '../src/core/reading-plan.ts';
import { loadSnapshot } from '../src/git/load.ts';

// What `check --all` costs, from the start of its process to the end, beside its floor: listing the tracked files with
// git and reading the same openings. On a warm disk, interleaved; the medians of five are compared.
const files = 100_000;
const entries = 1_000;
const rounds = 5;

const root = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });

/** A tree in which about every second file needs its opening, as in the repositories Rolecall is made for. */
function generate(): void {
  const shapes: readonly (readonly [string, string])[] = [
    ['job.py', 'from airflow import DAG\n'],
    ['config.yaml', 'learning_rate: 0.1\n'],
    ['view.sql', 'create view v as select 1\n'],
    ['helper.go', 'package helper\n'],
    ['README.md', '# Words\n'],
    ['main.tf', 'resource "x" "y" {}\n'],
    ['logo.svg', '<svg/>\n'],
    ['table.csv', 'a,b\n1,2\n'],
  ];
  for (let index = 0; index < files; index += 1) {
    const [name, text] = shapes[index % shapes.length] ?? ['x', ''];
    const path = join(root, `area${index % entries}`, `part${Math.floor(index / 8_000)}`, `${index}-${name}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const lines = Array.from({ length: entries }, (_, index) => `/area${index}/ @acme/team${index % 40}\n`);
  mkdirSync(join(root, '.github'));
  writeFileSync(join(root, '.github', 'CODEOWNERS'), lines.join(''));
  git('init', '-q');
  git('add', '-A');
}

function time(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The first bytes of the files that `check` opens, one after the other. */
function floor(paths: readonly string[]): void {
  git('ls-files', '-z');
  const buffer = Buffer.alloc(OPENING_BYTES);
  for (const path of paths) {
    const descriptor = openSync(join(root, path), 'r');
    readSync(descriptor, buffer, 0, OPENING_BYTES, 0);
    closeSync(descriptor);
  }
}

function check(): void {
  execFileSync(process.execPath, [
    cli,
    'check',
    '--all',
    '--repo',
    root,
    '--fail-on',
    'never',
    '--output',
    '/dev/null',
  ]);
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
  const times = Array.from({ length: rounds }, () => ({
    floor: time(() => floor(opened)),
    check: time(check),
  }));
  const least = median(times.map((round) => round.floor));
  const whole = median(times.map((round) => round.check));
  process.stdout.write(
    `${files} files, ${entries} entries, ${opened.length} openings\n` +
      `git ls-files and openings  ${least.toFixed(0)} ms\n` +
      `rolecall check --all       ${whole.toFixed(0)} ms\n` +
      `ratio                      ${(whole / least).toFixed(2)}\n`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
