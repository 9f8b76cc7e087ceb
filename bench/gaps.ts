import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listAndOpen, openedIn, time } from './listing-floor.ts';
import { runProcess } from './measure.ts';
import { writeTree } from './write-tree.ts';

// What `gaps` costs, from the start of its process to the end, beside its floor: listing the tracked files with git and
// reading the same openings. Every third asset or so is a gap, by a policy with 40 teams. On a warm disk, interleaved; of
// five runs each the shortest are compared, as whatever else the machine does can only make them longer, and the most
// memory of any counts.
const { values } = parseArgs({
  options: { cli: { type: 'string', default: join(import.meta.dirname, '..', 'dist', 'cli', 'index.js') } },
});
const files = 200_000;
const entries = 5_000;
const rounds = 5;
const mostRatio = 6;
const mostMegabytes = 512;

const root = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
const teams = Array.from({ length: 40 }, (_, index) => index);
const roles = ['data-engineer', 'data-scientist', 'ml-engineer', 'mlops-engineer'].map((role, place) => {
  const holders = teams.filter((team) => team % 20 < 12 || team % 4 === place);
  return `  ${role}: { teams: [${holders.map((team) => `acme/team${team}`).join(', ')}] }\n`;
});
const sources = {
  '.github/CODEOWNERS': [
    ...teams.slice(3, 4).map((team) => `/.github/ @acme/team${team}\n`),
    ...Array.from(
      { length: entries - 1 },
      (_, index) => `/area${index}/ @acme/team${index % teams.length}\n`,
    ),
  ].join(''),
  '.github/rolecall.yml': `version: 1\nroles:\n${roles.join('')}  devops-engineer: { same-as: mlops-engineer }\n`,
};

try {
  writeTree(root, { files, areas: entries + entries / 10, sources });
  const opened = await openedIn(root);
  const rows = Array.from({ length: rounds }, () => {
    const floor = time(() => listAndOpen(root, opened));
    const args = [values.cli, 'gaps', '--repo', root, '--format', 'markdown', '--output', '/dev/null'];
    return { floor, ...runProcess(args) };
  });
  const least = Math.min(...rows.map((row) => row.floor));
  const whole = Math.min(...rows.map((row) => row.milliseconds));
  const megabytes = Math.max(...rows.map((row) => row.megabytes));
  process.stdout.write(
    `${files} files, ${entries} entries, ${opened.length} openings\n` +
      `git ls-files and openings  ${least.toFixed(0)} ms\n` +
      `rolecall gaps              ${whole.toFixed(0)} ms, ${megabytes.toFixed(0)} MB\n` +
      `ratio                      ${(whole / least).toFixed(2)}, at most ${mostRatio}\n`,
  );
  if (whole / least > mostRatio || megabytes > mostMegabytes) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
