import { hashByte, NO_BYTES } from './names.ts';

/** The states of directories that were walked before, found by their whole paths, each with its final slash. */
export interface Directories {
  /** The state, or -1 where the directory is not known; `hash` is its `hashPath`. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number;
  add(bytes: Uint8Array, start: number, end: number, hash: number, state: number): void;
  /** How many bytes they take. */
  size(): number;
}

export function hashPath(bytes: Uint8Array, start: number, end: number): number {
  let hash = NO_BYTES;
  for (let at = start; at < end; at += 1) hash = hashByte(hash, bytes[at] ?? 0);
  return hash ^ (hash >>> 15);
}

/** By hash: where the path begins in the text, its length, its hash, and its state + 1. */
const stride = 4;

export function createDirectories(): Directories {
  let mask = 63;
  let table = new Int32Array(stride * (mask + 1));
  let count = 0;
  let text = new Uint8Array(16 * 1024);
  let textLength = 0;

  function place(bytes: Uint8Array, start: number, end: number, hash: number): number {
    let at = (hash & mask) * stride;
    while (table[at + 3] !== 0 && !holds(at, bytes, start, end, hash))
      at = at + stride === table.length ? 0 : at + stride;
    return at;
  }

  function holds(at: number, bytes: Uint8Array, start: number, end: number, hash: number): boolean {
    if (table[at + 2] !== hash || table[at + 1] !== end - start) return false;
    return isAt(table[at] ?? 0, bytes, start, end);
  }

  function isAt(from: number, bytes: Uint8Array, start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (text[from + at - start] !== bytes[at]) return false;
    return true;
  }

  function grow(): void {
    const old = table;
    mask = 4 * mask + 3;
    table = new Int32Array(stride * (mask + 1));
    for (let from = 0; from < old.length; from += stride) {
      if (old[from + 3] === 0) continue;
      let at = ((old[from + 2] ?? 0) & mask) * stride;
      while (table[at + 3] !== 0) at = at + stride === table.length ? 0 : at + stride;
      for (let field = 0; field < stride; field += 1) table[at + field] = old[from + field] ?? 0;
    }
  }

  return {
    find: (bytes, start, end, hash) => (table[place(bytes, start, end, hash) + 3] ?? 0) - 1,
    add(bytes, start, end, hash, state) {
      count += 1;
      if (2 * count > mask) grow();
      if (textLength + end - start > text.length) {
        const larger = new Uint8Array(2 * (textLength + end - start));
        larger.set(text);
        text = larger;
      }
      const at = place(bytes, start, end, hash);
      table[at] = textLength;
      table[at + 1] = end - start;
      table[at + 2] = hash;
      table[at + 3] = state + 1;
      for (let from = start; from < end; from += 1) text[textLength++] = bytes[from] ?? 0;
    },
    size: () => table.length * 4 + textLength,
  };
}
