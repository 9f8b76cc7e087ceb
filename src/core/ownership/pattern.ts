/** The pattern of an entry. */
export interface Pattern {
  /** As written. */
  readonly text: string;
  /** `*`, `**` and `/**`: it owns whatever nothing else does. */
  readonly catchAll: boolean;
}

export function isCatchAll(text: string): boolean {
  return text === '*' || text === '**' || text === '/**';
}

/** `**` between slashes: any number of directories. */
export const anyDepth = '**';

/** What a pattern means, once all that is written in several ways is written in one. */
export interface Meaning {
  /** The parts between slashes, from the root on, `anyDepth` among them: never twice in a row, never the last. */
  readonly parts: readonly string[];
  /** What follows below the path that the parts match: nothing, the tree below it too, or only that tree. */
  readonly below: 'none' | 'also' | 'only';
}

/**
 * Reads a pattern by GitHub's rules: those of gitignore, without `!`, `[ ]` and `\#`, and with a final lone `*` that
 * stays on its level. Null for one that GitHub gives no meaning, which matches nothing.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export function meaningOf(text: string): Meaning | null {
  if (isMeaningless(text)) return null;
  const directoryOnly = text.endsWith('/');
  const names = text.slice(text.startsWith('/') ? 1 : 0, directoryOnly ? -1 : undefined).split('/');
  const anchored = text.startsWith('/') || names.length > 1;
  if (!anchored) names.unshift(anyDepth);
  // `**/**` is `**`, and a line of nothing else costs no more.
  const parts = names.includes(anyDepth)
    ? names.filter((name, index) => name !== anyDepth || names[index + 1] !== anyDepth)
    : names;
  const last = parts.at(-1);
  if (directoryOnly)
    return { parts: last === anyDepth ? [...parts.slice(0, -1), '*'] : parts, below: 'only' };
  // A final ** stands for at least one name: `x/**` is what is below x, not x itself. And so is `x/**/*`.
  if (last === anyDepth) return { parts: parts.slice(0, -1), below: 'only' };
  if (last !== '*') return { parts, below: 'also' };
  return parts.at(-2) === anyDepth ? { parts: parts.slice(0, -2), below: 'only' } : { parts, below: 'none' };
}

/** True when an odd number of backslashes ends the text: the last one escapes nothing. */
export function endsInBackslash(text: string): boolean {
  let count = 0;
  while (text[text.length - 1 - count] === '\\') count += 1;
  return count % 2 === 1;
}

function isMeaningless(text: string): boolean {
  if (text === '' || text === '/' || text.startsWith('!') || text.startsWith('\\#')) return true;
  return text.includes('***') || endsInBackslash(text);
}
