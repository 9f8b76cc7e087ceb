/** Cuts a list where a part would have more than `most` items or, with more than one, more than `mostBytes`. */
export function inBatches<Item>(
  items: readonly Item[],
  most: number,
  mostBytes: number,
  bytesOf: (item: Item) => number,
): Item[][] {
  const batches: Item[][] = [];
  let current: Item[] = [];
  let bytes = 0;
  for (const item of items) {
    const own = bytesOf(item);
    if (current.length > 0 && (current.length >= most || bytes + own > mostBytes)) {
      batches.push(current);
      current = [];
      bytes = 0;
    }
    current.push(item);
    bytes += own;
  }
  return current.length > 0 ? [...batches, current] : batches;
}
