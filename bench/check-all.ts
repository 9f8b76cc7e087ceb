import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listAndOpen, median, openedIn, time } from './listing-floor.ts';
import { writeTree } from './write-tree.ts';

// What `check --all` costs, from the start of its process to the end, beside its floor: listing the tracked files with
// git and reading the same openings. On a warm disk, interleaved; the medians of five are compared.
const files = 100_000;
const entries = 1_000;
const rounds = 5;

const root = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const options = ['check', '--all', '--repo', root, '--fail-on', 'never', '--output', '/dev/null'];
const lines = Array.from({ length: entries }, (_, index) => `/area${index}/ @acme/team${index % 40}\n`);

try {
  writeTree(root, { files, areas: entries, sources: { '.github/CODEOWNERS': lines.join('') } });
  const opened = await openedIn(root);
  const times = Array.from({ length: rounds }, () => ({
    floor: time(() => listAndOpen(root, opened)),
    check: time(() => execFileSync(process.execPath, [cli, ...options])),
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
