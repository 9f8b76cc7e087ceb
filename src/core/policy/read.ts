import type { SourceText } from '../snapshot.ts';
import { packs } from './packs.ts';
import { parsePolicy } from './parse.ts';
import type { ReadResult } from './parse.ts';

/** Reads a repository's policy file. Never throws: all that is wrong comes back, sorted by place. */
export function readPolicy(source: SourceText): ReadResult {
  return parsePolicy(source, packs);
}
