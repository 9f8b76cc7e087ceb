import type { Entry } from './codeowners.ts';
import { compilePatterns } from './pattern-set.ts';

export interface Resolver {
  /** The entry that decides who owns a path: the last that matches. Null when none does. */
  resolve(path: string): Entry | null;
  /** The same for the bytes of a path without a leading slash, for lists of which nobody needs the text. */
  resolveBytes(bytes: Uint8Array, start: number, end: number): Entry | null;
  /** Every entry that matches, in the order of the file. */
  matching(path: string): readonly Entry[];
}

/** Answers for any number of paths; how, automaton.ts tells. */
export function createResolver(entries: readonly Entry[]): Resolver {
  const patterns = compilePatterns(entries.map(({ pattern }) => pattern.text));
  return {
    resolve: (path) => entries[patterns.last(path)] ?? null,
    resolveBytes: (bytes, start, end) => entries[patterns.lastOfBytes(bytes, start, end)] ?? null,
    matching: (path) => patterns.all(path).flatMap((index) => entries[index] ?? []),
  };
}
