import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom, generate } from './generate.ts';
import { interleaved, runContender, runProcess } from './measure.ts';
import { machine, sizeTable, type SizeResult } from './tables.ts';

// The owners of many files, beside what else can tell them and beside the floor. See docs/performance.md.
//   npm run bench                       all sizes, medians of five
//   npm run bench -- --quick            small sizes, medians of three
//   npm run bench -- PATH/CODEOWNERS    a real one, with the tracked files of its repository
//   npm run bench -- --write            writes docs/performance.md
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, seed: { type: 'string' } },
});
const rounds = values.quick ? 3 : 5;
const seed = Number(values.seed ?? 1);
const scratch = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
const root = join(import.meta.dirname, '..');

/** Entries by files. */
const sizes: readonly (readonly [number, number])[] = values.quick
  ? [
      [100, 1_000],
      [1_000, 10_000],
    ]
  : [
      [100, 1_000],
      [1_000, 10_000],
      [100, 100_000],
      [1_000, 100_000],
      [10_000, 100_000],
      [60_000, 100_000],
      [10_000, 1_000_000],
    ];

/** How many pairs of entry and path each may take: more are estimated from fewer paths. */
const mostPairs: Readonly<Record<string, number>> = {
  'read and split': Number.POSITIVE_INFINITY,
  rolecall: Number.POSITIVE_INFINITY,
  'git check-attr': 2e8,
  'codeowners-utils': 2e6,
  '@snyk/github-codeowners': 2e6,
  codeowners: 2e6,
  'loop over ignore': 2e6,
  'loop over minimatch': 1e7,
  'loop over picomatch': 1e7,
};

try {
  if (!existsSync(join(import.meta.dirname, 'node_modules')))
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: import.meta.dirname, stdio: 'inherit' });
  const parts = [`Measured on ${machine()}.\n`];
  const [given] = positionals;
  if (given === undefined) {
    const results = sizes.map(([entries, files]) => {
      const { paths, codeowners } = generate(files, entries, seed);
      return measureSize(paths, codeowners, entries);
    });
    parts.push(...results.map(sizeTable), growth(results), wholeProcess(), largestFile());
  } else {
    const files = execFileSync(
      'git',
      ['-C', dirname(resolve(given)), 'ls-files', '--full-name', '-z', ':/'],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      },
    );
    const text = readFileSync(given, 'utf8');
    const entries = text.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length;
    const paths = files.split('\0').filter((path) => path !== '' && !path.includes('\n'));
    if (paths.length === 0) throw new Error(`${given} lies in a repository that tracks no file`);
    parts.push(sizeTable(measureSize(paths, text, entries)));
  }
  const report = parts.join('\n');
  process.stdout.write(report);
  if (values.write && given === undefined) writeReport(report);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function write(name: string, text: string): string {
  const file = join(scratch, name);
  writeFileSync(file, text);
  return file;
}

function measureSize(paths: readonly string[], codeowners: string, entries: number): SizeResult {
  const file = write('CODEOWNERS', codeowners);
  const list = write('list', `${paths.join('\n')}\n`);
  const names = Object.keys(mostPairs);
  process.stderr.write(`${entries} entries, ${paths.length} files\n`);
  const most = (name: string): number => Math.min(paths.length, Math.ceil((mostPairs[name] ?? 0) / entries));
  const middleOf = interleaved(
    rounds,
    Object.fromEntries(
      names.map((name) => [
        name,
        (round: number) =>
          runContender(name, file, list, [
            ...(most(name) < paths.length ? ['--most', String(most(name))] : []),
            ...(round === 0 ? ['--answers', join(scratch, `answers ${names.indexOf(name)}`)] : []),
          ]),
      ]),
    ),
  );
  const answersOf = (name: string): string[] =>
    readFileSync(join(scratch, `answers ${names.indexOf(name)}`), 'utf8').split('\n');
  const ours = answersOf('rolecall');
  const disagreements = Object.fromEntries(
    names.slice(2).flatMap((name) => {
      if (middleOf(name).failure !== undefined) return [];
      const theirs = answersOf(name);
      const step = ours.length / theirs.length;
      return [[name, theirs.filter((answer, at) => answer !== ours[Math.floor(at * step)]).length]];
    }),
  );
  const runs = Object.fromEntries(names.map((name) => [name, middleOf(name)]));
  return { entries, files: paths.length, runs, disagreements };
}

/** How the time for matching grows: the exponent between two sizes. */
function growth(results: readonly SizeResult[]): string {
  const time = (entries: number, files: number): number | undefined =>
    results.find((one) => one.entries === entries && one.files === files)?.runs['rolecall']?.milliseconds;
  const exponent = (from?: number, to?: number, factor = 1): string =>
    from === undefined || to === undefined ? '-' : (Math.log(to / from) / Math.log(factor)).toFixed(2);
  return [
    '## Growth\n',
    'Time grows with the power of the size that the exponent says: 1 is in proportion, 0 not at all.\n',
    '| from | to | exponent |',
    '| --- | --- | ---: |',
    `| 100,000 files × 10,000 entries | 1,000,000 files | ${exponent(time(10_000, 100_000), time(10_000, 1_000_000), 10)} |`,
    `| 100 entries × 100,000 files | 10,000 entries | ${exponent(time(100, 100_000), time(10_000, 100_000), 100)} |`,
    '',
  ].join('\n');
}

/** The program from start to end, its output written, beside Node that reads and splits the same list. */
function wholeProcess(): string {
  const [entries, files] = values.quick ? [1_000, 10_000] : [10_000, 1_000_000];
  const { paths, codeowners } = generate(files, entries, seed);
  const file = write('CODEOWNERS', codeowners);
  const list = write('list', `${paths.join('\n')}\n`);
  const mixed = write('mixed', `${shuffled(paths).join('\n')}\n`);
  const single = write('single', '* @acme/everybody\n');
  const cli = join(root, 'dist', 'cli', 'index.js');
  const owners = [cli, 'owners', '--codeowners', file, '--stdin'];
  const split = join(import.meta.dirname, 'read-and-split.mjs');
  process.stderr.write('whole processes\n');
  const middleOf = interleaved(rounds, {
    'node, reads and splits the list': () => runProcess([split], list),
    'rolecall owners --stdin': () => runProcess(owners, list),
    'the same, the list unsorted': () => runProcess(owners, mixed),
    'node -e 0': () => runProcess(['-e', '0']),
    'rolecall owners PATH': () => runProcess([cli, 'owners', '--codeowners', single, 'README.md']),
  });
  const floor = middleOf('node, reads and splits the list').milliseconds;
  const start = middleOf('node -e 0').milliseconds;
  const row = (name: string, least: number): string => {
    const { milliseconds, megabytes } = middleOf(name);
    return `| ${name} | ${milliseconds.toFixed(0)} | ${(milliseconds / least).toFixed(2)} | ${megabytes.toFixed(0)} |`;
  };
  return [
    `## The whole process, ${files.toLocaleString('en')} files × ${entries.toLocaleString('en')} entries\n`,
    '| | ms | ratio | MB |',
    '| --- | ---: | ---: | ---: |',
    row('node, reads and splits the list', floor),
    row('rolecall owners --stdin', floor),
    row('the same, the list unsorted', floor),
    row('node -e 0', start),
    row('rolecall owners PATH', start),
    '',
  ].join('\n');
}

/** The largest file that GitHub reads. */
function largestFile(): string {
  const lines: string[] = [];
  for (let index = 0; index < 60_000; index += 1)
    lines.push(
      `/area${index % 300}/component${index}/module${(index * 7919) % 1000}/ @acme/team${index % 40}`,
    );
  const file = write('CODEOWNERS', `${lines.join('\n')}\n`);
  const list = write('list', 'README.md\n');
  const middleOf = interleaved(rounds, { rolecall: () => runContender('rolecall', file, list, []) });
  return [
    '## The largest file\n',
    `60,000 entries (${(readFileSync(file).length / 2 ** 20).toFixed(2)} MB) are read, parsed and compiled in ` +
      `${middleOf('rolecall').milliseconds.toFixed(0)} ms.\n`,
  ].join('\n');
}

function shuffled(paths: readonly string[]): string[] {
  const random = createRandom(seed);
  const keyed = paths.map((path) => [random(), path] as const);
  return keyed.toSorted(([a], [b]) => a - b).map(([, path]) => path);
}

function writeReport(report: string): void {
  const file = join(root, 'docs', 'performance.md');
  const mark = '<!-- Below: written by npm run bench -- --write -->\n';
  const [text = ''] = readFileSync(file, 'utf8').split(mark);
  writeFileSync(file, `${text}${mark}\n${report}`);
}
