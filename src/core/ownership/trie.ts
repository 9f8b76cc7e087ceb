import { indexGlobs, type GlobEdge, type GlobIndex } from './glob-index.ts';
import { readPart, type Glob } from './glob.ts';
import { createNames, type Names } from './names.ts';
import { createPairs } from './pairs.ts';
import { anyDepth, meaningOf, type Meaning } from './pattern.ts';

/**
 * All patterns of a file as one tree of their parts: those that begin alike share the way down. Node 0 is the root of
 * the repository; a part of several nodes has one symbol, 0 or more for a name, less for a glob. Arrays are by node,
 * -1 says none, and patterns are known by their place in the file.
 */
export interface Trie {
  /** Patterns of so many parts that they stand apart. */
  readonly long: readonly { readonly pattern: number; readonly meaning: Meaning }[];
  readonly size: number;
  readonly names: Names;
  /** The node behind a node and a symbol; -1 where there is none. */
  follow(node: number, symbol: number): number;
  /** The node behind `*`, which takes any name. */
  readonly anyName: readonly number[];
  /** The node behind `**`; it is reached by no name at all, and stays whatever the name. */
  readonly anyDepth: readonly number[];
  readonly isLoop: readonly boolean[];
  /** The last pattern that ends here and matches this path alone, it and all below, or all below alone. */
  readonly none: readonly number[];
  readonly also: readonly number[];
  readonly only: readonly number[];
  /** The last pattern of those that end below the node. */
  readonly deeper: readonly number[];
  /** By pattern: the one before it that is written otherwise and means the same. */
  readonly earlier: readonly number[];
  readonly parent: readonly number[];
  /** How many patterns lead through the node or end there. */
  readonly count: readonly number[];
  /** The globs behind a node; none where there are none. */
  globs(node: number): GlobIndex | undefined;
}

/** A pattern of more parts stands in no tree: there, a path of as many names could make each step dear. */
const mostParts = 64;

const noSymbol = 0x7fff_ffff;
const manySymbols = 0x7fff_fffe;

export function buildTrie(patterns: readonly string[]): Trie {
  const names = createNames();
  const edges = createPairs(2 * patterns.length);
  const parent: number[] = [];
  /** The symbol of the only edge, and the node behind it: most nodes have one. */
  const onlySymbol: number[] = [];
  const behind: number[] = [];
  const anyName: number[] = [];
  const anyDepthNode: number[] = [];
  const isLoop: boolean[] = [];
  const none: number[] = [];
  const also: number[] = [];
  const only: number[] = [];
  const deeper: number[] = [];
  const count: number[] = [];
  const earlier: number[] = [];
  const ends = { none, also, only };

  const symbols = new Map<string, number>();
  const globs: Glob[] = [];
  const hasGlobs: boolean[] = [];
  const globEdges = new Map<number, { symbol: number; child: number }[]>();
  const indexes = new Map<number, GlobIndex>();
  /** Nodes that go on with the same globs share them. */
  const sharedIndexes = new Map<string, GlobIndex>();

  function addNode(from: number, loops: boolean): number {
    const node = parent.length;
    parent.push(from);
    isLoop.push(loops);
    hasGlobs.push(false);
    count.push(0);
    onlySymbol.push(noSymbol);
    behind.push(-1);
    anyName.push(-1);
    anyDepthNode.push(-1);
    none.push(-1);
    also.push(-1);
    only.push(-1);
    deeper.push(-1);
    return node;
  }

  function symbolOf(part: string): number {
    const known = symbols.get(part);
    if (known !== undefined) return known;
    const read = readPart(part);
    const symbol = typeof read === 'string' ? names.add(read) : -globs.push(read);
    symbols.set(part, symbol);
    return symbol;
  }

  function grow(node: number, part: string): number {
    if (part === '*') return (anyName[node] = orNew(anyName[node], node, false));
    if (part === anyDepth) return (anyDepthNode[node] = orNew(anyDepthNode[node], node, true));
    const symbol = symbolOf(part);
    const known = edges.get(node, symbol);
    if (known >= 0) return known;
    const child = addNode(node, false);
    edges.add(node, symbol, child);
    onlySymbol[node] = onlySymbol[node] === noSymbol ? symbol : manySymbols;
    behind[node] = child;
    if (symbol < 0) {
      hasGlobs[node] = true;
      const siblings = globEdges.get(node);
      if (siblings) siblings.push({ symbol, child });
      else globEdges.set(node, [{ symbol, child }]);
    }
    return child;
  }

  function orNew(known = -1, from: number, loops: boolean): number {
    return known >= 0 ? known : addNode(from, loops);
  }

  function addPattern({ parts, below }: Meaning, pattern: number): void {
    let node = 0;
    for (const part of parts) node = grow(node, part);
    earlier[pattern] = ends[below][node] ?? -1;
    ends[below][node] = pattern;
    count[node] = (count[node] ?? 0) + 1;
  }

  /** The last pattern that ends at the node or below. */
  function bestOf(node: number): number {
    return Math.max(none[node] ?? -1, also[node] ?? -1, only[node] ?? -1, deeper[node] ?? -1);
  }

  /** Tells each node of what is below it; a node stands behind its parent in the arrays. */
  function sumUp(): void {
    for (let node = parent.length - 1; node > 0; node -= 1) {
      const above = parent[node] ?? 0;
      deeper[above] = Math.max(deeper[above] ?? -1, bestOf(node));
      count[above] = (count[above] ?? 0) + (count[node] ?? 0);
    }
  }

  function edgeOf({ symbol, child }: { symbol: number; child: number }): GlobEdge[] {
    const glob = globs[-symbol - 1];
    return glob ? [{ symbol, glob, best: bestOf(child) }] : [];
  }

  const long: { pattern: number; meaning: Meaning }[] = [];
  addNode(-1, false);
  patterns.forEach((text, pattern) => {
    const meaning = meaningOf(text);
    if (meaning && meaning.parts.length > mostParts) long.push({ pattern, meaning });
    else if (meaning) addPattern(meaning, pattern);
  });
  sumUp();

  return {
    long,
    size: parent.length,
    names,
    follow(node, symbol) {
      const own = onlySymbol[node];
      if (own === symbol) return behind[node] ?? -1;
      return own === manySymbols ? edges.get(node, symbol) : -1;
    },
    anyName,
    anyDepth: anyDepthNode,
    isLoop,
    none,
    also,
    only,
    deeper,
    earlier,
    parent,
    count,
    globs(node) {
      if (hasGlobs[node] !== true) return undefined;
      const known = indexes.get(node);
      const own = globEdges.get(node);
      if (known || !own) return known;
      const globsHere = own.flatMap(edgeOf);
      const key = globsHere.map(({ symbol, best }) => `${symbol}:${best}`).join();
      const index = sharedIndexes.get(key) ?? indexGlobs(globsHere);
      sharedIndexes.set(key, index);
      indexes.set(node, index);
      return index;
    },
  };
}
