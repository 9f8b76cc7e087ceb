import { encodeInto } from './path-bytes.ts';

/** Names that patterns spell out, each with a number from 0, found by their bytes. */
export interface Names {
  size(): number;
  /** The number of the name, new or known. */
  add(name: string): number;
  /** The number of the name in these bytes, whose `hashByte` from `NO_BYTES` is known; -1 where there is none. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number;
}

export const NO_BYTES = 0x811c9dc5 | 0;

/** One more byte of a name (Fowler, Noll and Vo's hash). */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

export function createNames(): Names {
  let count = 0;
  let mask = 1023;
  /** By hash: the number of the name + 1, and its hash. */
  let slots = new Int32Array(2 * (mask + 1));
  /** A bit for each hash there is, so that most names that are no name here are told by a look at a few bytes. */
  let known = new Uint8Array(mask + 1);
  /** Where the bytes of each name begin in `text`, and where the last one ends. */
  let starts = new Int32Array(1024);
  let text = new Uint8Array(16 * 1024);

  function settle(hash: number, number: number): void {
    const mixed = spread(hash);
    const byte = (mixed >>> 3) & mask;
    known[byte] = (known[byte] ?? 0) | (1 << (mixed & 7));
    let at = mixed & mask;
    while (slots[2 * at] !== 0) at = (at + 1) & mask;
    slots[2 * at] = number + 1;
    slots[2 * at + 1] = hash;
  }

  function grow(): void {
    const old = slots;
    mask = 2 * mask + 1;
    slots = new Int32Array(2 * (mask + 1));
    known = new Uint8Array(mask + 1);
    for (let at = 0; at < old.length; at += 2) {
      const stored = old[at] ?? 0;
      if (stored !== 0) settle(old[at + 1] ?? 0, stored - 1);
    }
  }

  function add(name: string): number {
    const start = starts[count] ?? 0;
    while (start + 3 * name.length > text.length) text = doubled(text);
    if (count + 2 > starts.length) starts = doubled(starts);
    const end = encodeInto(text, start, name);
    let hash = NO_BYTES;
    for (let at = start; at < end; at += 1) hash = hashByte(hash, text[at] ?? 0);
    const given = find(text, start, end, hash);
    if (given >= 0) return given;
    if (2 * count > mask) grow();
    settle(hash, count);
    count += 1;
    starts[count] = end;
    return count - 1;
  }

  function equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) if (bytes[at] !== text[from + at - start]) return false;
    return true;
  }

  function find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mixed = spread(hash);
    if (((known[(mixed >>> 3) & mask] ?? 0) & (1 << (mixed & 7))) === 0) return -1;
    for (let at = mixed & mask; ; at = (at + 1) & mask) {
      const number = (slots[2 * at] ?? 0) - 1;
      if (number < 0) return -1;
      if (slots[2 * at + 1] === hash && equals(number, bytes, start, end)) return number;
    }
  }

  return { add, find, size: () => count };
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function doubled<A extends Int32Array | Uint8Array>(array: A): A;
function doubled(array: Int32Array | Uint8Array): Int32Array | Uint8Array {
  const larger =
    array instanceof Int32Array ? new Int32Array(2 * array.length) : new Uint8Array(2 * array.length);
  larger.set(array);
  return larger;
}
