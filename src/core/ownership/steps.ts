import type { GlobIndex } from './glob-index.ts';
import { hashByte, NO_BYTES } from './names.ts';
import { createPairs, type Pairs } from './pairs.ts';
import type { Trie } from './trie.ts';

const slash = 0x2f;

/**
 * One name further through the trie, from a set of nodes to the next. A *class* of names is a name of the file plus 1,
 * or 0, and the globs that take the name: `addGlobs` makes a class of each combination that occurs.
 */
export type Steps = ReturnType<typeof createSteps>;

export function createSteps(trie: Trie) {
  const { anyName, anyDepth, isLoop, deeper } = trie;
  const firstClass = trie.names.size() + 1;
  let classes: Pairs = createPairs();
  let classFrom: number[] = [];
  let classGlob: number[] = [];

  const seen = new Int32Array(trie.size);
  let round = 0;
  const { line, depth } = linesOf(trie);
  /** The deepest loop of each line in this round. */
  const deepestLoop = new Int32Array(trie.size);
  const loopRound = new Int32Array(trie.size);

  let found = 0;
  function addFound(glob: number): void {
    let next = classes.get(found, glob);
    if (next < 0) {
      next = firstClass + classFrom.push(found) - 1;
      classGlob.push(glob);
      classes.add(found, glob, next);
    }
    found = next;
  }

  /** The class of a name of `nameClass` that some of the globs take too. */
  function addGlobs(
    nameClass: number,
    list: number,
    floor: number,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): number {
    found = nameClass;
    for (const index of globLists[list] ?? []) index.find(bytes, start, end, floor, addFound);
    return found;
  }

  /** Lists of globs, each once: all the states of a tree share a few. */
  let globLists: GlobIndex[][] = [[]];
  let listBehind = createPairs();

  /** The number of the list of globs that may lead on from these nodes to a pattern after `floor`; 0 for none. */
  function globsOf(nodes: Int32Array, count: number, floor: number): number {
    let list = 0;
    for (let at = 0; at < count; at += 1) {
      const node = nodes[at] ?? 0;
      const index = trie.globs(node);
      if (!index || index.best <= floor) continue;
      let next = listBehind.get(list, node);
      if (next < 0) {
        const globs = globLists[list] ?? [];
        next = globs.includes(index) ? list : globLists.push([...globs, index]) - 1;
        listBehind.add(list, node, next);
      }
      list = next;
    }
    return list;
  }

  /** Kept between calls, so that nothing is allocated for a step. */
  const reached = new Int32Array(trie.size);
  let reachedCount = 0;
  const kept = new Int32Array(trie.size);

  function visit(node: number): void {
    if (node < 0 || seen[node] === round) return;
    seen[node] = round;
    reached[reachedCount++] = node;
    visit(anyDepth[node] ?? -1);
  }

  /** Finds all nodes that a name of this class leads to from some nodes: they stand in `reached`, so many. */
  function reach(nodes: Int32Array, first: number, end: number, nameClass: number): number {
    reachedCount = 0;
    round += 1;
    for (let at = first; at < end; at += 1) {
      const node = nodes[at] ?? 0;
      if (isLoop[node] === true) visit(node);
      visit(anyName[node] ?? -1);
      let rest = nameClass;
      for (; rest >= firstClass; rest = classFrom[rest - firstClass] ?? 0)
        visit(trie.follow(node, classGlob[rest - firstClass] ?? 0));
      if (rest > 0) visit(trie.follow(node, rest - 1));
    }
    return reachedCount;
  }

  /**
   * Finds those of the nodes in `reached` that may lead on to a pattern after `covered`: they stand in `kept`, so
   * many. Where all patterns of a node go on through the same `**` and that is reached, the node itself can add
   * nothing: no later start is better than this one.
   */
  function keep(covered: number): number {
    for (let at = 0; at < reachedCount; at += 1) {
      const node = reached[at] ?? 0;
      if (isLoop[node] !== true) continue;
      const own = line[node] ?? 0;
      if (loopRound[own] !== round || (deepestLoop[own] ?? 0) < (depth[node] ?? 0)) {
        loopRound[own] = round;
        deepestLoop[own] = depth[node] ?? 0;
      }
    }
    let count = 0;
    for (let at = 0; at < reachedCount; at += 1) {
      const node = reached[at] ?? 0;
      const own = line[node] ?? 0;
      const isPassed = loopRound[own] === round && (depth[node] ?? 0) < (deepestLoop[own] ?? 0);
      if (!isPassed && (deeper[node] ?? -1) > covered) kept[count++] = node;
    }
    return count;
  }

  /** Finds the nodes that the root of the repository stands at, as `keep` does. */
  function begin(covered: number): number {
    round += 1;
    reachedCount = 0;
    visit(0);
    return keep(covered);
  }

  /** Every pattern that matches. */
  function all(bytes: Uint8Array, from: number, to: number): number[] {
    const matching: number[] = [];
    const collect = (last = -1): void => {
      for (let pattern = last; pattern >= 0; pattern = trie.earlier[pattern] ?? -1) matching.push(pattern);
    };
    collect(trie.only[0]);
    let count = begin(-1);
    for (let at = from, start = from, hash = NO_BYTES; at <= to; at += 1) {
      if (at < to && bytes[at] !== slash) {
        hash = hashByte(hash, bytes[at] ?? 0);
        continue;
      }
      const name = trie.names.find(bytes, start, at, hash) + 1;
      const nameClass = addGlobs(name, globsOf(kept, count, -1), -1, bytes, start, at);
      reach(kept, 0, count, nameClass);
      for (const node of reached.subarray(0, reachedCount)) {
        collect(trie.also[node]);
        collect((at === to ? trie.none : trie.only)[node]);
      }
      count = keep(-1);
      start = at + 1;
      hash = NO_BYTES;
    }
    return matching;
  }

  return {
    reached,
    kept,
    begin,
    addGlobs,
    reach,
    keep,
    all,
    globsOf,
    /** How many classes and lists were made. */
    size: () => classFrom.length + globLists.length,
    forget(): void {
      [classes, classFrom, classGlob] = [createPairs(), [], []];
      [globLists, listBehind] = [[[]], createPairs()];
    },
  };
}

/** A line is a way down the trie from which no pattern turns off; nodes of one line serve the same patterns. */
function linesOf({ size, parent, count }: Trie) {
  const line = new Int32Array(size);
  const depth = new Int32Array(size);
  for (let node = 1; node < size; node += 1) {
    const above = parent[node] ?? 0;
    depth[node] = (depth[above] ?? 0) + 1;
    line[node] = count[node] === count[above] ? (line[above] ?? 0) : node;
  }
  return { line, depth };
}
