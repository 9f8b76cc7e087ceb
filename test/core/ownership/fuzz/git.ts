import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What git makes of patterns, in a scratch repository without files: git asks for none. */
export interface GitOracle {
  /** By path: which patterns match, each taken alone, as attributes. */
  attributes(patterns: readonly string[], paths: readonly string[]): readonly ReadonlySet<number>[];
  /** By path: the last pattern that matches; -1 for none. */
  lastAttribute(patterns: readonly string[], paths: readonly string[]): readonly number[];
  /** By path: whether the pattern matches, as one that ignores. */
  ignored(pattern: string, paths: readonly string[]): readonly boolean[];
  remove(): void;
}

export function createGitOracle(): GitOracle {
  const root = mkdtempSync(join(tmpdir(), 'rolecall-fuzz-'));
  const environment = {
    PATH: process.env['PATH'],
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const git = (args: readonly string[], input: string): string[] =>
    execFileSync('git', ['-C', root, ...args], {
      input,
      env: environment,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    }).split('\0');
  git(['init', '-q'], '');
  const info = join(root, '.git', 'info');
  const listed = (paths: readonly string[]): string => paths.map((path) => `${path}\0`).join('');

  function writeAttributes(patterns: readonly string[], attribute: (index: number) => string): void {
    const lines = patterns.flatMap((pattern, index) =>
      attributePatterns(pattern).map((text) => `${quoted(text)} ${attribute(index)}\n`),
    );
    writeFileSync(join(info, 'attributes'), lines.join(''));
  }

  return {
    attributes(patterns, paths) {
      writeAttributes(patterns, (index) => `p${index}`);
      const fields = git(['check-attr', '--stdin', '-z', '-a'], listed(paths));
      const found = new Map<string, Set<number>>(paths.map((path) => [path, new Set()]));
      for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path = '', attribute = ''] = fields.slice(at, at + 2);
        found.get(path)?.add(Number(attribute.slice(1)));
      }
      return paths.map((path) => found.get(path) ?? new Set());
    },
    lastAttribute(patterns, paths) {
      writeAttributes(patterns, (index) => `entry=${index}`);
      const fields = git(['check-attr', '--stdin', '-z', 'entry'], listed(paths));
      return paths.map((_, index) => {
        const value = fields[3 * index + 2];
        return value === 'unspecified' ? -1 : Number(value);
      });
    },
    ignored(pattern, paths) {
      writeFileSync(join(info, 'exclude'), `${asGitReads(pattern)}\n`);
      const fields = gitMayFail(() =>
        git(['check-ignore', '--no-index', '--stdin', '-z', '-v', '-n'], listed(paths)),
      );
      return paths.map((_, index) => fields[4 * index + 1] !== '');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** `check-ignore` ends with 1 when it ignores nothing, and its output counts all the same. */
function gitMayFail(run: () => string[]): string[] {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 1 && 'stdout' in error)
      return String(error.stdout).split('\0');
    throw error;
  }
}

/**
 * Attributes are of files alone, never of what lies below a directory: an entry is written as `P` and as `P/**`. A
 * final lone `*` stays on its level, as it does on GitHub.
 */
function attributePatterns(pattern: string): string[] {
  const text = asGitReads(pattern);
  const isDirectory = text.endsWith('/');
  const body = isDirectory ? text.slice(0, -1) : text;
  const below = body.includes('/') ? `${body}/**` : `**/${body}/**`;
  if (isDirectory) return [below];
  return body.endsWith('/*') || body === '*' ? [body] : [body, below];
}

/**
 * GitHub has no `[ ]`; git's must be escaped to be none. A `**` that is part of a name is `*`, and is written so: git
 * compares two addresses there, and now and then takes `a**` before a slash for directories.
 */
function asGitReads(pattern: string): string {
  const parts = pattern.replaceAll(/\\[^]|\[/g, (found) => (found === '[' ? '\\[' : found)).split('/');
  return parts.map((part) => (part === '**' ? part : part.replaceAll(/\\[^]|\*+/g, oneStar))).join('/');
}

function oneStar(found: string): string {
  return found.startsWith('*') ? '*' : found;
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
