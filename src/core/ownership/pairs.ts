/** A map from two integers to one, in flat arrays: many are made at once, and nothing is allocated to look one up. */
export interface Pairs {
  /** -1 where there is none. */
  get(first: number, second: number): number;
  /** The pair must be new; the value is 0 or more. */
  add(first: number, second: number, value: number): void;
}

/** The numbers of a pair lie side by side, and its value + 1 behind them, so that a look fetches one line of memory. */
const stride = 4;

export function createPairs(expected = 16): Pairs {
  let mask = sizeFor(expected) - 1;
  let table = new Int32Array(stride * (mask + 1));
  let count = 0;

  function place(first: number, second: number): number {
    let at = (mixed(first, second) & mask) * stride;
    while (table[at + 2] !== 0 && (table[at] !== first || table[at + 1] !== second))
      at = at + stride === table.length ? 0 : at + stride;
    return at;
  }

  function put(first: number, second: number, stored: number): void {
    const at = place(first, second);
    table[at] = first;
    table[at + 1] = second;
    table[at + 2] = stored;
  }

  function grow(): void {
    const old = table;
    mask = 2 * mask + 1;
    table = new Int32Array(stride * (mask + 1));
    for (let at = 0; at < old.length; at += stride) {
      const stored = old[at + 2] ?? 0;
      if (stored !== 0) put(old[at] ?? 0, old[at + 1] ?? 0, stored);
    }
  }

  return {
    get: (first, second) => (table[place(first, second) + 2] ?? 0) - 1,
    add(first, second, value) {
      count += 1;
      if (2 * count > mask) grow();
      put(first, second, value + 1);
    },
  };
}

/** A power of two that `expected` fills by half at most. */
function sizeFor(expected: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(2 * expected + 2)));
}

function mixed(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
