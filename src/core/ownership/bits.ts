/** Bits, 32 to a word, for matching all ways at once. */
export type Bits = Uint32Array;

export function addBit(bits: Bits, bit: number): void {
  bits[bit >> 5] = wordAt(bits, bit >> 5) | (1 << (bit & 31));
}

export function hasBit(bits: Bits, bit: number): boolean {
  return (wordAt(bits, bit >> 5) & (1 << (bit & 31))) !== 0;
}

/** Adds the bits of another of the same length. */
export function addBits(bits: Bits, more: Bits): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = wordAt(bits, word) | wordAt(more, word);
}

/**
 * Goes one character or name on: a bit that is taken moves to the next place, one that stays is there still too
 * (Baeza-Yates and Gonnet's shift-and). False when no way to match is left.
 */
export function advance(live: Bits, takes: Bits, stays: Bits): boolean {
  let carried = 0;
  let left = 0;
  for (let word = 0; word < live.length; word += 1) {
    const before = wordAt(live, word);
    const taken = before & wordAt(takes, word);
    const after = (taken << 1) | carried | (before & wordAt(stays, word));
    live[word] = after;
    carried = taken >>> 31;
    left |= after;
  }
  return left !== 0;
}

function wordAt(bits: Bits, word: number): number {
  return bits[word] ?? 0;
}
