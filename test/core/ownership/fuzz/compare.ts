import { compilePatterns } from '../../../../src/core/ownership/pattern-set.ts';
import { compilePattern } from '../reference/pattern.ts';
import { createRandom, makeCase, type Case } from './cases.ts';
import { createGitOracle, type GitOracle } from './git.ts';

export interface Disagreement {
  readonly oracle: string;
  readonly pattern: string;
  readonly path: string;
  readonly ours: boolean | number;
  readonly theirs: boolean | number;
}

export interface Comparison {
  readonly pairs: number;
  readonly disagreements: readonly Disagreement[];
}

const patternCount = 60;
const pathCount = 1000;

/** Compares at least so many pairs of pattern and path with the reference and with git, alone and as a whole file. */
export function comparePairs(pairs: number, seed: number, onRound?: (soFar: Comparison) => void): Comparison {
  const random = createRandom(seed);
  const git = createGitOracle();
  const disagreements: Disagreement[] = [];
  let compared = 0;
  try {
    while (compared < pairs) {
      const made = makeCase(random, patternCount, pathCount);
      disagreements.push(...compareCase(made, git));
      compared += made.patterns.length * made.paths.length;
      onRound?.({ pairs: compared, disagreements });
    }
  } finally {
    git.remove();
  }
  return { pairs: compared, disagreements };
}

function compareCase({ patterns, paths }: Case, git: GitOracle): Disagreement[] {
  const found: Disagreement[] = [];
  const file = compilePatterns(patterns);
  const all = paths.map((path) => new Set(file.all(path)));
  const attributes = git.attributes(patterns, paths);
  patterns.forEach((pattern, index) => {
    const alone = compilePatterns([pattern]);
    const reference = compilePattern(pattern);
    const ignored = isSameToIgnore(pattern) ? git.ignored(pattern, paths) : undefined;
    paths.forEach((path, at) => {
      const ours = alone.last(path) === 0;
      const tell = (oracle: string, theirs: boolean | undefined): void => {
        if (theirs !== undefined && theirs !== ours) found.push({ oracle, pattern, path, ours, theirs });
      };
      tell('reference', reference.matches(path));
      tell('all of the file', all[at]?.has(index));
      if (countsBytes(pattern, path)) return;
      if (isSameToAttributes(pattern)) tell('git check-attr', attributes[at]?.has(index));
      tell('git check-ignore', ignored?.[at]);
    });
  });
  return [...found, ...compareFile(patterns, paths, git)];
}

/** The last pattern that matches, in a file of those that attributes can say and paths that git reads as we do. */
function compareFile(patterns: readonly string[], paths: readonly string[], git: GitOracle): Disagreement[] {
  const fair = patterns.filter(isSameToAttributes);
  const file = compilePatterns(fair);
  const last = git.lastAttribute(fair, paths);
  return paths.flatMap((path, at): Disagreement[] => {
    const ours = file.last(path);
    const reference = fair.findLastIndex((pattern) => compilePattern(pattern).matches(path));
    const theirs = last[at] ?? -1;
    const isOdd = fair.some((pattern) => countsBytes(pattern, path));
    if (ours !== reference)
      return [{ oracle: 'last of the reference', pattern: '', path, ours, theirs: reference }];
    return isOdd || ours === theirs ? [] : [{ oracle: 'last attribute', pattern: '', path, ours, theirs }];
  });
}

/** To git `?` is a byte, to GitHub a character. */
function countsBytes(pattern: string, path: string): boolean {
  return /[^\0-\x7f]/.test(path) && /\?/.test(pattern.replaceAll(/\\[^]/g, ''));
}

/** A final `**` with a slash asks for a directory, and attributes are of files alone. */
function isSameToAttributes(pattern: string): boolean {
  return pattern !== '**/' && !pattern.endsWith('/**/');
}

/** A final lone `*` takes whole directories where it ignores. */
function isSameToIgnore(pattern: string): boolean {
  return !pattern.endsWith('/*');
}
