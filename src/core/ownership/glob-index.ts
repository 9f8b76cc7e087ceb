import type { Glob } from './glob.ts';
import { hashByte, NO_BYTES } from './names.ts';
import { createPairs } from './pairs.ts';

/** A glob that leads on from one node of the trie. */
export interface GlobEdge {
  /** The number of the glob among all of the file. */
  readonly symbol: number;
  readonly glob: Glob;
  /** The last entry that it leads to. */
  readonly best: number;
}

/** The globs of one node. */
export interface GlobIndex {
  /** The last entry that any of them leads to. */
  readonly best: number;
  /** Calls `found` for those that match a name and lead to an entry after `floor`. */
  find(bytes: Uint8Array, start: number, end: number, floor: number, found: Found): void;
}

type Found = (symbol: number) => void;

/** Up to this many are tried one after the other. */
const fewGlobs = 8;
/** Of a prefix, suffix or piece that is longer, the part nearest to its end of the name, or its beginning. */
const longestKey = 64;

/**
 * Many globs of one node are kept by a text that a name must have: the longer of what they begin and end with, else
 * the longest piece between. A name asks for each length of text there is, and tries the few globs it finds; globs
 * that share that text, and those of wildcards alone, are tried one by one.
 */
export function indexGlobs(edges: readonly GlobEdge[]): GlobIndex {
  const bestFirst = edges.toSorted((a, b) => b.best - a.best);
  const best = bestFirst[0]?.best ?? -1;
  const rest: GlobEdge[] = [];
  const prefixes = createShelves(1);
  const suffixes = createShelves(-1);
  const pieces = createShelves(1);
  for (const edge of bestFirst) {
    const { prefix, suffix, piece } = edge.glob;
    if (edges.length <= fewGlobs) rest.push(edge);
    else if (prefix.length > suffix.length) prefixes.put(prefix.subarray(0, longestKey), edge);
    else if (suffix.length > 0) suffixes.put(suffix.slice(-longestKey).toReversed(), edge);
    else if (piece.length > 0) pieces.put(piece.subarray(0, longestKey), edge);
    else rest.push(edge);
  }
  const triesAll = pieces.isUsed() || rest.length > 0;
  return {
    best,
    find(bytes, start, end, floor, found) {
      if (best <= floor || !(triesAll || prefixes.begin(bytes[start]) || suffixes.begin(bytes[end - 1])))
        return;
      const name = { bytes, start, end };
      if (prefixes.isUsed()) prefixes.look(name, start, floor, found);
      if (suffixes.isUsed()) suffixes.look(name, end - 1, floor, found);
      if (pieces.isUsed())
        for (let at = start; at < end; at += 1) pieces.look(name, at, floor, found, at > start);
      if (rest.length > 0) tryEach(rest, name, floor, found);
    },
  };
}

interface Name {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

function tryEach(
  bestFirst: readonly GlobEdge[],
  { bytes, start, end }: Name,
  floor: number,
  found: Found,
): void {
  for (const { symbol, glob, best } of bestFirst) {
    if (best <= floor) return;
    if (glob.matches(bytes, start, end)) found(symbol);
  }
}

/** Globs by a text, found by its hash: another text of that hash costs a trial and no more. Read forwards or back. */
function createShelves(step: 1 | -1) {
  const places = createPairs();
  const shelves: GlobEdge[][] = [];
  const hasLength = new Uint8Array(longestKey + 1);
  /** How long the texts are that begin with a byte. */
  const longest = new Uint8Array(256);
  /** By shelf, the name it was tried on last. */
  const tried: number[] = [];
  let names = 0;
  return {
    isUsed: () => shelves.length > 0,
    /** True where a text begins with this byte. */
    begin: (byte = 0) => longest[byte] !== 0,
    put(text: Uint8Array, edge: GlobEdge): void {
      const hash = text.reduce(hashByte, NO_BYTES);
      hasLength[text.length] = 1;
      const [first = 0] = text;
      longest[first] = Math.max(longest[first] ?? 0, text.length);
      const place = places.get(hash, text.length);
      if (place >= 0) shelves[place]?.push(edge);
      else {
        places.add(hash, text.length, shelves.push([edge]) - 1);
        tried.push(0);
      }
    },
    /** Reads the name from `at` on; `again` when it was read from elsewhere before. */
    look(name: Name, at: number, floor: number, found: Found, again = false): void {
      const { bytes, start, end } = name;
      if (!again) names += 1;
      const most = Math.min(longest[bytes[at] ?? 0] ?? 0, step === 1 ? end - at : at - start + 1);
      let hash = NO_BYTES;
      for (let length = 1; length <= most; length += 1) {
        hash = hashByte(hash, bytes[at + step * (length - 1)] ?? 0);
        if (hasLength[length] === 0) continue;
        const place = places.get(hash, length);
        if (place < 0 || tried[place] === names) continue;
        tried[place] = names;
        tryEach(shelves[place] ?? [], name, floor, found);
      }
    },
  };
}
