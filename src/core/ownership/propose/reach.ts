import { byCodeUnit } from '../../order.ts';
import { compilePatterns } from '../pattern-set.ts';
import type { Ground, Group, Standing } from './terrain.ts';
import { isWithin } from './terrain.ts';
import { directoryPattern, escaped, filePattern, isExpressible } from './write-pattern.ts';

type PatternKind = 'directory' | 'directory-below' | 'extension' | 'extension-below' | 'file' | 'name-below';

/** A pattern that an entry could have, and the files it would match. */
export interface Reach {
  readonly pattern: string;
  readonly kind: PatternKind;
  /** How many directories deep it begins. */
  readonly depth: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The files within reach that stand alike. */
interface Cell {
  readonly standing: Standing;
  count: number;
  /** The first of the entries that decide them now. */
  lowest: number;
  /** Of targets alone. */
  readonly paths: string[];
}

/** Every pattern worth considering: it matches a file that lacks owners. */
export function reachesOf(ground: Ground): ReadonlyMap<string, Reach> {
  const patternsFor = createPatterns();
  const reaches = new Map<string, Reach & { readonly cells: Map<string, Cell> }>();
  const vague = new Set<string>();
  const above = new Set<string>(['']);
  for (const [path, standing] of ground.standing) {
    if (standing.as !== 'target') continue;
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const directory = path.slice(0, end);
      if (above.has(directory)) break;
      above.add(directory);
    }
    for (const [pattern, kind, depth] of patternsFor(path)) {
      if (standing.group.apart && kind !== 'file') continue;
      if (ground.rooted && depth === 0 && kind.endsWith('-below')) continue;
      if (!reaches.has(pattern)) reaches.set(pattern, { pattern, kind, depth, cells: new Map() });
      if (!isExpressible(path) && vague.size < mostVague) vague.add(pattern);
    }
  }
  const vaguePatterns = [...vague];
  const compiled = compilePatterns(vaguePatterns);
  for (const [path, standing] of ground.standing) {
    const winner = ground.winner.get(path) ?? -1;
    const own = patternsFor(path, above).map(([pattern]) => pattern);
    const others = compiled
      .all(path)
      .flatMap((index) => vaguePatterns[index] ?? [])
      .filter((text) => !own.includes(text));
    for (const pattern of [...own, ...others]) {
      const reach = reaches.get(pattern);
      if (reach) tally(reach.cells, path, standing, winner);
    }
  }
  return reaches;
}

/** Patterns with a `?` for what cannot be written. */
const mostVague = 100;

function tally(cells: Map<string, Cell>, path: string, standing: Standing, winner: number): void {
  const id = cellId(standing);
  const cell = cells.get(id) ?? { standing, count: 0, lowest: winner, paths: [] };
  cell.count += 1;
  cell.lowest = Math.min(cell.lowest, winner);
  if (standing.as === 'target') cell.paths.push(path);
  cells.set(id, cell);
}

/** What one group would have of a pattern. */
export interface Worth {
  /** Targets it would give their owners, less what it takes along. */
  readonly value: number;
  readonly gains: readonly string[];
  /** The entry must stand behind this one, to decide its targets, … */
  readonly after: number;
  /** … and before this one, which must go on deciding its files. */
  readonly before: number;
}

// A maintainer rather has one entry with a few files more than an entry for each file, but not at any price.
const perFreeFile = 0.1;
export const perLooseFile = 0.25;
export const perException = 0.5;
const perKind: Readonly<Record<PatternKind, number>> = {
  directory: 0,
  file: 0,
  extension: 0.25,
  'directory-below': 1,
  'extension-below': 1.1,
  'name-below': 1,
};

/** What is still to be covered, and by which pattern what is not. */
export interface Progress {
  readonly missing: ReadonlySet<string>;
  readonly covered: ReadonlyMap<string, string>;
}

/** Null where the pattern has nothing for the group, or would take files from their owners wherever it stood. */
export function worthOf(reach: Reach, group: Group, ground: Ground, progress: Progress): Worth | null {
  const own = reach.cells.get(cellId({ as: 'target', group }));
  const gains = own?.paths.filter((path) => progress.missing.has(path)) ?? [];
  if (!own || gains.length === 0) return null;
  const names = reach.kind !== 'directory' && reach.kind !== 'file';
  if (names && (gains.length < 2 || !isPure(reach, own.count))) return null;
  let cost = perKind[reach.kind];
  let before = Infinity;
  let same = Infinity;
  let exceptions = 0;
  for (const cell of reach.cells.values()) {
    const { standing, count, lowest } = cell;
    if (cell === own) continue;
    if (standing.as === 'free') cost += count * perFreeFile;
    else if (standing.as === 'loose' && isWithin(standing.owners, group.key)) cost += count * perLooseFile;
    else if (standing.as === 'target' && isLeftTo(cell, reach.pattern, progress)) exceptions += count;
    else if (standing.as === 'kept' && standing.owners === group.key && lowest >= 0)
      same = Math.min(same, lowest);
    else before = Math.min(before, lowest);
  }
  const after = Math.max(...gains.map((path) => ground.winner.get(path) ?? -1));
  const value = gains.length - cost - exceptions * perException;
  if (after >= before) return null;
  // What is meant for one file is the last resort, whatever else its `?` match.
  if (reach.kind !== 'file' && (exceptions >= gains.length || value < 0.9)) return null;
  // An entry that names the same owners need not give way, but would have nothing left to decide behind this one.
  return {
    value: reach.kind === 'file' ? 1 : value,
    gains,
    after,
    before: after < same ? Math.min(before, same) : before,
  };
}

/** True when the targets of another group have, or can still get, entries that stand behind this one. */
function isLeftTo({ paths }: Cell, pattern: string, { covered }: Progress): boolean {
  return paths.every((path) => {
    const other = covered.get(path);
    return other === undefined || inOrder(pattern, other) < 0;
  });
}

/**
 * The order in which proposed entries stand, the later overriding the earlier: a directory before what is in it, and
 * names that may be anywhere last. What a `?` stands for comes after it.
 */
export function inOrder(a: string, b: string): number {
  return Number(a.startsWith('*')) - Number(b.startsWith('*')) || byCodeUnit(general(a), general(b));
}

function general(pattern: string): string {
  return pattern.replaceAll('?', '\u0000');
}

/** A pattern for names anywhere must mean these files, not only hit them among others. */
function isPure({ depth, cells }: Reach, own: number): boolean {
  let all = 0;
  for (const { count } of cells.values()) all += count;
  return own >= all * (depth === 0 ? 0.8 : 0.5);
}

function cellId(standing: Standing): string {
  if (standing.as === 'target') return `target ${standing.group.rank}`;
  return standing.as === 'free' ? 'free' : `${standing.as} ${standing.owners}`;
}

function depthOf(directory: string): number {
  return directory === '' ? 0 : directory.split('/').length;
}

// A name of program text, wherever it may be, says nothing: `main.py`, `*.go`.
const sources: ReadonlySet<string> = new Set([
  'c',
  'cc',
  'cpp',
  'cs',
  'go',
  'h',
  'hpp',
  'java',
  'jl',
  'js',
  'kt',
  'py',
  'pyi',
  'r',
  'rb',
  'rs',
  'scala',
  'ts',
]);

type Candidate = readonly [pattern: string, kind: PatternKind, depth: number];

/**
 * All patterns for a path, each directory being written once. With `among` only those that begin in one of these
 * directories: of another nothing is asked.
 */
function createPatterns(): (path: string, among?: ReadonlySet<string>) => Candidate[] {
  const directories = new Map<string, string | null>();
  const written = (directory: string): string | null => {
    const known = directories.get(directory);
    if (known !== undefined) return known;
    const pattern = directory === '' ? '/' : directoryPattern(directory);
    directories.set(directory, pattern);
    return pattern;
  };
  return (path, among) => {
    const patterns: Candidate[] = [];
    const name = path.slice(path.lastIndexOf('/') + 1);
    const suffix = /[^.]\.([A-Za-z0-9_-]+)$/.exec(name)?.[1];
    const named = !path.includes('\ufffd');
    const speaks = suffix === undefined || !sources.has(suffix.toLowerCase());
    const inner = path.split('/').slice(1, -1);
    const own = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    // What is written for one directory may be meant for another, where not every character can be written.
    const nearest = among && isExpressible(path) ? nearestOf(own, among) : own;
    for (let directory = nearest, parent = directory === own; ; parent = false) {
      const start = written(directory);
      const depth = depthOf(directory);
      if (start !== null) {
        if (directory !== '') patterns.push([start, 'directory', depth]);
        if (depth === 1) {
          for (const below of named ? inner.slice(1) : [])
            patterns.push([`${start}**/${escaped(below)}/`, 'directory-below', depth]);
        }
        if (suffix !== undefined && parent) patterns.push([`${start}*.${suffix}`, 'extension', depth]);
        if (directory === '' && !speaks) break;
        if (suffix !== undefined)
          patterns.push([
            directory === '' ? `*.${suffix}` : `${start}**/*.${suffix}`,
            'extension-below',
            depth,
          ]);
        if (named)
          patterns.push([`${directory === '' ? '' : start}**/${escaped(name)}`, 'name-below', depth]);
      }
      if (directory === '') break;
      directory = directory.slice(0, Math.max(0, directory.lastIndexOf('/')));
    }
    const file = nearest === own ? filePattern(path) : null;
    if (file !== null) patterns.push([file, 'file', depthOf(path)]);
    return patterns;
  };
}

/** The nearest of the directories that one is in, itself among them; the root is always one. */
function nearestOf(directory: string, among: ReadonlySet<string>): string {
  let nearest = directory;
  while (nearest !== '' && !among.has(nearest))
    nearest = nearest.slice(0, Math.max(0, nearest.lastIndexOf('/')));
  return nearest;
}
