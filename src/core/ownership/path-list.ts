import { compilePatterns } from './pattern-set.ts';
import { endsInBackslash } from './pattern.ts';

/** Compiles a list of patterns of which the last that matches decides; a leading `!` excludes. */
export function compilePathList(patterns: readonly string[]): (path: string) => boolean {
  const compiled = compilePatterns(patterns.map((text) => (text.startsWith('!') ? text.slice(1) : text)));
  return (path) => patterns[compiled.last(path)]?.startsWith('!') === false;
}

/** Why a pattern of such a list can never match; null when it can. */
export function pathListProblem(pattern: string): string | null {
  const text = pattern.startsWith('!') ? pattern.slice(1) : pattern;
  if (text === '') return 'is empty';
  if (text === '/') return 'matches nothing; write "*" for every file';
  if (text.startsWith('!')) return 'has more than one "!"';
  if (text.includes('***')) return 'holds "***"; write "**" for any number of directories';
  if (text.startsWith('\\#')) return 'begins with "\\#", which matches nothing';
  if (endsInBackslash(text)) return 'ends in a backslash that escapes nothing';
  if (text.startsWith('./') || text.startsWith('../'))
    return 'begins with dots; write it from the root of the repository';
  return null;
}
