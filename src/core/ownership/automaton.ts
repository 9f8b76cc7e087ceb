import { createDirectories, hashPath } from './directories.ts';
import { compileLongPattern } from './long-pattern.ts';
import { hashByte, NO_BYTES } from './names.ts';
import { createPairs } from './pairs.ts';
import { createStates } from './states.ts';
import { createSteps } from './steps.ts';
import { createTrail } from './trail.ts';
import { buildTrie } from './trie.ts';

/** Patterns compiled together; each is known by its place in the list. Paths are bytes, without a leading slash. */
export interface Automaton {
  /** The last pattern that matches; -1 when none does. */
  last(bytes: Uint8Array, start: number, end: number): number;
  /** Every pattern that matches, in order. */
  all(bytes: Uint8Array, start: number, end: number): readonly number[];
}

/** What is remembered of paths may take so much, then it is forgotten and learnt anew. */
const mostBytes = 48 * 1024 * 1024;
const slash = 0x2f;

/**
 * The idea. The patterns form a tree of their parts (trie.ts). Where in that tree a directory stands is its *state*:
 * the nodes that later names may lead on from, and the last pattern that already covers all below; nodes that lead
 * only to patterns before that one are dropped. Very few sets of nodes ever occur, so that each is made once, on
 * demand, with the ways that lead on from it (the subset construction of a deterministic automaton). Names come in as
 * many *classes* as make a difference: any name that no pattern of the state spells out and none of its globs takes
 * has the same way on. From one path to the next only what differs is walked (trail.ts), and a directory that is far
 * from the last one may have been met before (directories.ts): so a file costs little more than the reading of its
 * path, hardly more for ten thousand patterns than for ten, in whatever order the files come.
 * What stays linear: globs of one directory that begin, end or are spelt alike (glob-index.ts) are tried one by one
 * on each name there, and patterns of more than 64 parts (long-pattern.ts) on each path.
 */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const trie = buildTrie(patterns);
  const long = trie.long.map(({ pattern, meaning }) => ({ pattern, matches: compileLongPattern(meaning) }));
  const steps = createSteps(trie);
  const { names } = trie;
  const trail = createTrail();
  let directories = createDirectories();
  let states = createStates(trie, steps);
  /** By state and class: the state behind. */
  let ways = createPairs();
  let wayCount = 0;
  forget();

  function forget(): void {
    steps.forget();
    trail.clear();
    directories = createDirectories();
    states = createStates(trie, steps);
    ways = createPairs();
    wayCount = 0;
    const everywhere = trie.only[0] ?? -1;
    states.add(steps.kept, steps.begin(everywhere), everywhere, -1);
  }

  function remembered(): number {
    return 4 * (states.size() + 8 * wayCount) + 48 * steps.size() + directories.size();
  }

  /** The state behind this one for a name of this class. */
  function behind(state: number, nameClass: number): number {
    const count = states.reach(state, nameClass);
    let covered = states.cover(state);
    let ended = covered;
    for (let at = 0; at < count; at += 1) {
      const node = steps.reached[at] ?? 0;
      const both = trie.also[node] ?? -1;
      covered = Math.max(covered, both, trie.only[node] ?? -1);
      ended = Math.max(ended, both, trie.none[node] ?? -1);
    }
    return states.add(steps.kept, steps.keep(covered), covered, ended);
  }

  function step(state: number, bytes: Uint8Array, start: number, end: number, hash: number): number {
    const name = names.find(bytes, start, end, hash);
    let nameClass = name >= 0 && states.leadsOn(state, name) ? name + 1 : 0;
    const globs = states.globs(state);
    if (globs > 0) nameClass = steps.addGlobs(nameClass, globs, states.cover(state), bytes, start, end);
    const known = nameClass === 0 ? states.plainWay(state) : ways.get(state, nameClass);
    if (known >= 0) return known;
    const next = behind(state, nameClass);
    if (nameClass === 0) return states.setPlainWay(state, next);
    ways.add(state, nameClass, next);
    wayCount += 1;
    return next;
  }

  function stepInto(state: number, bytes: Uint8Array, start: number, end: number): number {
    if (states.isFinal(state)) return state;
    let hash = NO_BYTES;
    for (let at = start; at < end; at += 1) hash = hashByte(hash, bytes[at] ?? 0);
    return step(state, bytes, start, end, hash);
  }

  function lastShort(bytes: Uint8Array, start: number, end: number): number {
    const from = start + trail.shareWith(bytes, start, end);
    const state = trail.state();
    if (states.isFinal(state)) return states.cover(state);
    let hash = NO_BYTES;
    for (let at = from; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === slash) return lastElsewhere(bytes, start, from, end);
      hash = hashByte(hash, byte);
    }
    return states.ending(step(state, bytes, from, end, hash));
  }

  /** The same for a path that leads on from the trail, which ends at `from`, into directories. */
  function lastElsewhere(bytes: Uint8Array, start: number, from: number, end: number): number {
    if (remembered() > mostBytes) {
      forget();
      return lastElsewhere(bytes, start, start, end);
    }
    let directoryEnd = end;
    while (bytes[directoryEnd - 1] !== slash) directoryEnd -= 1;
    // Near the last path, a step or two are quicker than a search.
    const state = isFar(bytes, from, directoryEnd)
      ? findOrWalk(bytes, start, from, directoryEnd)
      : walk(bytes, from, directoryEnd);
    if (states.isFinal(state)) return states.cover(state);
    return states.ending(stepInto(state, bytes, directoryEnd, end));
  }

  function findOrWalk(bytes: Uint8Array, start: number, from: number, end: number): number {
    const hash = hashPath(bytes, start, end);
    const known = directories.find(bytes, start, end, hash);
    if (known >= 0) return known;
    const state = walk(bytes, from, end);
    directories.add(bytes, start, end, hash, state);
    return state;
  }

  /** Follows the directories that these bytes name, from the end of the trail on. */
  function walk(bytes: Uint8Array, start: number, end: number): number {
    let from = start;
    for (let at = start; at < end; at += 1) {
      if (bytes[at] !== slash) continue;
      trail.enter(bytes, from, at + 1, stepInto(trail.state(), bytes, from, at));
      from = at + 1;
    }
    return trail.state();
  }

  function last(bytes: Uint8Array, start: number, end: number): number {
    const short = lastShort(bytes, start, end);
    const later = long.findLast(({ pattern, matches }) => pattern < short || matches(bytes, start, end));
    return Math.max(short, later?.pattern ?? -1);
  }

  return {
    last: long.length === 0 ? lastShort : last,
    all(bytes, start, end) {
      const matching = long.filter(({ matches }) => matches(bytes, start, end)).map(({ pattern }) => pattern);
      return [...new Set([...steps.all(bytes, start, end), ...matching])].toSorted((a, b) => a - b);
    },
  };
}

/** True for more than two directories. */
function isFar(bytes: Uint8Array, start: number, end: number): boolean {
  let left = 2;
  for (let at = start; at < end; at += 1) {
    if (bytes[at] !== slash) continue;
    if (left === 0) return true;
    left -= 1;
  }
  return false;
}
