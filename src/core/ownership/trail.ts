/** The directories of the last path, with the state of each, for the next path: most lists are sorted. */
export interface Trail {
  /** Leaves the directories that these bytes are not in, and tells how many bytes those that are left take. */
  shareWith(bytes: Uint8Array, start: number, end: number): number;
  /** The state of the deepest directory; that of the root is 0. */
  state(): number;
  /** Goes on into a directory, whose name and slash these bytes are. */
  enter(bytes: Uint8Array, start: number, end: number, state: number): void;
  /** Goes back to the root. */
  clear(): void;
}

export function createTrail(): Trail {
  let text = new Uint8Array(4096);
  /** By depth: where the directory ends in `text`. */
  const ends = [0];
  const states = [0];
  let depth = 0;
  /** Of the deepest. */
  let length = 0;
  let state = 0;

  function leave(alike: number): void {
    while ((ends[depth] ?? 0) > alike) depth -= 1;
    length = ends[depth] ?? 0;
    state = states[depth] ?? 0;
  }

  return {
    shareWith(bytes, start, end) {
      const most = Math.min(length, end - start);
      let alike = 0;
      while (alike < most && text[alike] === bytes[start + alike]) alike += 1;
      if (alike < length) leave(alike);
      return length;
    },
    state: () => state,
    enter(bytes, start, end, entered) {
      if (length + end - start > text.length) {
        const larger = new Uint8Array(2 * (length + end - start));
        larger.set(text);
        text = larger;
      }
      for (let at = start; at < end; at += 1) text[length++] = bytes[at] ?? 0;
      depth += 1;
      ends[depth] = length;
      states[depth] = entered;
      state = entered;
    },
    clear() {
      leave(0);
    },
  };
}
