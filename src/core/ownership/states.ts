import { createPairs } from './pairs.ts';
import type { Steps } from './steps.ts';
import type { Trie } from './trie.ts';

/** What is known of the directories and files that lead to the same nodes of the trie; by number, from 0. */
export interface States {
  /** The state of these nodes, new or known. */
  add(live: Int32Array, liveCount: number, cover: number, ending: number): number;
  /** Finds the nodes that a name of this class leads to. */
  reach(state: number, nameClass: number): number;
  /** True when a name of the file makes a difference. */
  leadsOn(state: number, name: number): boolean;
  /** The list of globs to try on those names; 0 for none. */
  globs(state: number): number;
  /** The last pattern that covers all below. */
  cover(state: number): number;
  /** The last pattern that matches a file that ends here. */
  ending(state: number): number;
  /** True when nothing below can match a pattern after `cover`. */
  isFinal(state: number): boolean;
  /** The state behind a name that makes no difference; -1 when it is not known yet. */
  plainWay(state: number): number;
  setPlainWay(state: number, way: number): number;
  /** How many numbers they take. */
  size(): number;
}

/** The numbers of a state lie side by side, so that a step fetches one line of memory. */
const stride = 8;
const [atCover, atEnding, atPlainWay, atFirst, atCount, atGlobs] = [0, 1, 2, 3, 4, 5];

export function createStates(trie: Trie, steps: Steps): States {
  let table = new Int32Array(stride * 64);
  let count = 0;
  /** The nodes of all states, one after the other. */
  let nodes = new Int32Array(256);
  let nodeCount = 0;
  /** By the hash of a state, and the number of states before it with the same. */
  const known = createPairs();

  const read = (state: number, at: number): number => table[state * stride + at] ?? 0;

  function isSame(
    state: number,
    live: Int32Array,
    liveCount: number,
    cover: number,
    ending: number,
  ): boolean {
    if (read(state, atCover) !== cover || read(state, atEnding) !== ending) return false;
    if (read(state, atCount) !== liveCount) return false;
    const first = read(state, atFirst);
    for (let at = 0; at < liveCount; at += 1) if (nodes[first + at] !== live[at]) return false;
    return true;
  }

  function add(live: Int32Array, liveCount: number, cover: number, ending: number): number {
    let hash = Math.imul(cover, 31) + ending;
    for (let at = 0; at < liveCount; at += 1) hash = Math.imul(hash ^ (live[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    let twins = 0;
    for (let state = known.get(hash, 0); state >= 0; state = known.get(hash, twins)) {
      if (isSame(state, live, liveCount, cover, ending)) return state;
      twins += 1;
    }
    const state = count;
    count += 1;
    known.add(hash, twins, state);
    if (count * stride > table.length) table = grown(table, count * stride);
    if (nodeCount + liveCount > nodes.length) nodes = grown(nodes, nodeCount + liveCount);
    for (let at = 0; at < liveCount; at += 1) nodes[nodeCount + at] = live[at] ?? 0;
    const at = state * stride;
    table[at + atCover] = cover;
    table[at + atEnding] = ending;
    table[at + atPlainWay] = -1;
    table[at + atFirst] = nodeCount;
    table[at + atCount] = liveCount;
    table[at + atGlobs] = steps.globsOf(live, liveCount, cover);
    nodeCount += liveCount;
    return state;
  }

  return {
    add,
    reach: (state, nameClass) =>
      steps.reach(nodes, read(state, atFirst), read(state, atFirst) + read(state, atCount), nameClass),
    leadsOn(state, name) {
      const first = read(state, atFirst);
      const end = first + read(state, atCount);
      for (let at = first; at < end; at += 1) if (trie.follow(nodes[at] ?? 0, name) >= 0) return true;
      return false;
    },
    globs: (state) => read(state, atGlobs),
    cover: (state) => read(state, atCover),
    ending: (state) => read(state, atEnding),
    isFinal: (state) => read(state, atCount) === 0,
    plainWay: (state) => read(state, atPlainWay),
    setPlainWay: (state, way) => (table[state * stride + atPlainWay] = way),
    size: () => 2 * count * stride + nodeCount,
  };
}

function grown(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * least);
  larger.set(array);
  return larger;
}
