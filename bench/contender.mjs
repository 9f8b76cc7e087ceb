// One measurement in a process of its own: node contender.mjs NAME CODEOWNERS LIST [--most N] [--answers FILE]
// It prints how long reading, parsing and matching took, in milliseconds, and what memory they took at most. Where
// only some of the paths were matched, it says how many.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCodeowners } from '../src/core/ownership/codeowners.ts';
import { createResolver } from '../src/core/ownership/resolve.ts';

const require = createRequire(import.meta.url);

/** Owners by path for a list of paths, or 0 answers where nobody asks for any. */
const contenders = {
  'read and split': (_, paths) => readList(paths),

  rolecall(codeowners, paths) {
    const { entries } = parseCodeowners(readFileSync(codeowners, 'utf8'));
    const resolver = createResolver(entries);
    const bytes = readFileSync(paths);
    const winners = [];
    for (let start = 0, at = 0; at < bytes.length; at += 1) {
      if (bytes[at] !== 0x0a) continue;
      winners.push(resolver.resolveBytes(bytes, start, at));
      start = at + 1;
    }
    return () => winners.map((entry) => entry?.owners.map(({ text }) => text).join(' ') ?? '');
  },

  'git check-attr': withPaths((codeowners) => {
    const root = scratch();
    execFileSync('git', ['init', '-q', root]);
    const entries = simpleEntries(codeowners);
    const lines = entries.flatMap(({ pattern }, index) =>
      attributePatterns(pattern).map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}" e=${index}\n`),
    );
    writeFileSync(join(root, '.git', 'info', 'attributes'), lines.join(''));
    const args = ['-C', root, 'check-attr', '--stdin', '-z', 'e'];
    return (paths) => {
      const input = paths.map((path) => `${path}\0`).join('');
      const fields = execFileSync('git', args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 }).split('\0');
      return paths.map((_, at) => entries[Number(fields[3 * at + 2])]?.owners ?? '');
    };
  }),

  'codeowners-utils': withPaths((codeowners) => {
    const { parse, matchFile } = require('codeowners-utils');
    const entries = parse(readFileSync(codeowners, 'utf8'));
    return (paths) => paths.map((path) => matchFile(path, entries)?.owners.join(' ') ?? '');
  }),

  '@snyk/github-codeowners': withPaths((codeowners) => {
    const { OwnershipEngine } = require('@snyk/github-codeowners/dist/lib/ownership/index.js');
    const engine = OwnershipEngine.FromCodeownersFile(codeowners);
    return (paths) => paths.map((path) => engine.calcFileOwnership(path).join(' '));
  }),

  codeowners: withPaths((codeowners) => {
    const root = scratch();
    mkdirSync(join(root, '.github'));
    copyFileSync(codeowners, join(root, '.github', 'CODEOWNERS'));
    const Codeowners = require('codeowners');
    const file = new Codeowners(root);
    return (paths) => paths.map((path) => file.getOwner(path).join(' '));
  }),

  'loop over ignore': loop((pattern) => {
    const ignore = require('ignore');
    const one = ignore({ ignorecase: false }).add(pattern);
    return (path) => one.ignores(path);
  }),

  'loop over minimatch': loop((pattern) => {
    const { Minimatch } = require('minimatch');
    const options = { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true };
    const all = globsOf(pattern).map((glob) => new Minimatch(glob, options));
    return (path) => all.some((one) => one.match(path));
  }),

  'loop over picomatch': loop((pattern) => {
    const picomatch = require('picomatch');
    return picomatch(globsOf(pattern), { dot: true, nobrace: true, noextglob: true, nonegate: true });
  }),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string' }, answers: { type: 'string' } },
});
const [contender, file, list] = positionals;
const most = Number(values.most ?? Number.POSITIVE_INFINITY);
let matched;
const started = performance.now();
const outcome = contenders[contender](file, list);
const milliseconds = performance.now() - started;
const megabytes = process.resourceUsage().maxRSS / 1024;
if (values.answers !== undefined) {
  const told = typeof outcome === 'function' ? outcome() : outcome;
  writeFileSync(values.answers, told.join('\n'));
}
process.stdout.write(JSON.stringify({ milliseconds, megabytes, ...matched }));

function scratch() {
  const root = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
  process.once('exit', () => rmSync(root, { recursive: true }));
  return root;
}

function readList(paths) {
  return readFileSync(paths, 'utf8').trimEnd().split('\n');
}

/**
 * Gives a slow one every n-th path alone, and says how long the rest would have taken. `prepare` is all that is done
 * once; what the first path costs beyond the others is taken for it, too.
 */
function withPaths(prepare) {
  return (codeowners, paths) => {
    const all = readList(paths);
    if (all.length <= most) return prepare(codeowners)(all);
    const step = all.length / most;
    const some = Array.from({ length: most }, (_, index) => all[Math.floor(index * step)]);
    const from = performance.now();
    const match = prepare(codeowners);
    match(some.slice(0, 1));
    const fixed = performance.now() - from;
    const single = time(() => match(some.slice(0, 1)));
    let answers = [];
    const several = time(() => (answers = match(some)));
    const each = Math.max(0, several - single) / (most - 1);
    matched = { matched: most, estimate: fixed + each * all.length };
    return answers;
  };
}

function time(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function loop(compile) {
  return withPaths((codeowners) => {
    const entries = simpleEntries(codeowners).map((entry) => ({ ...entry, matches: compile(entry.pattern) }));
    entries.reverse();
    return (paths) => paths.map((path) => entries.find(({ matches }) => matches(path))?.owners ?? '');
  });
}

function simpleEntries(codeowners) {
  return readFileSync(codeowners, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [pattern, ...owners] = line.split(/\s+/);
      const comment = owners.findIndex((owner) => owner.startsWith('#'));
      return { pattern, owners: (comment < 0 ? owners : owners.slice(0, comment)).join(' ') };
    });
}

/** A CODEOWNERS pattern as globs of whole paths. */
function globsOf(pattern) {
  const directory = pattern.endsWith('/');
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const from = pattern.startsWith('/') || body.includes('/') ? body : `**/${body}`;
  if (directory) return [`${from}/**/*`];
  return /(^|\/)\*\*?$/.test(body) ? [from] : [from, `${from}/**/*`];
}

/** Attributes are of files alone: an entry is written as `P` and as `P/**`, a final lone `*` as itself. */
function attributePatterns(pattern) {
  const directory = pattern.endsWith('/');
  const body = directory ? pattern.slice(0, -1) : pattern;
  const below = body.includes('/') ? `${body}/**` : `**/${body}/**`;
  if (directory) return [below];
  return body.endsWith('/*') || body === '*' ? [body] : [body, below];
}
