import { createAutomaton } from './automaton.ts';
import { createPathEncoder } from './path-bytes.ts';

/** Patterns compiled together, each known by its place in the list. Paths count from the root of the repository. */
export interface PatternSet {
  /** The last that matches; -1 when none does. */
  last(path: string): number;
  /** The same for the bytes of a path without a leading slash, for lists of which nobody needs the text. */
  lastOfBytes(bytes: Uint8Array, start: number, end: number): number;
  /** All that match, in order. */
  all(path: string): readonly number[];
}

/** Takes time linear in the patterns; how paths are answered, automaton.ts tells. */
export function compilePatterns(patterns: readonly string[]): PatternSet {
  const automaton = createAutomaton(patterns);
  const encode = createPathEncoder();
  return {
    last(path) {
      const { bytes, length } = encode(path, leading(path));
      return automaton.last(bytes, 0, length);
    },
    lastOfBytes: (bytes, start, end) => automaton.last(bytes, start, end),
    all(path) {
      const { bytes, length } = encode(path, leading(path));
      return automaton.all(bytes, 0, length);
    },
  };
}

/** How much of `./x` or `/x` stands before the path. */
function leading(path: string): number {
  return path.startsWith('./') ? 2 : path.startsWith('/') ? 1 : 0;
}
