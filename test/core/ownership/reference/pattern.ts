import { compileSegment, type Segment } from './segment.ts';

/** The simple matcher that the compiled one is compared with: one pattern, one path. */
export interface Pattern {
  /** Takes a repository-relative path without a leading slash. */
  matches(path: string): boolean;
}

/** `**` between slashes: any number of directories. */
const anyDepth = Symbol('**');
type Part = Segment | typeof anyDepth;

/** What may follow below what the parts matched: nothing, the tree below it too, or only that tree. */
type Below = 'none' | 'also' | 'only';

/**
 * Compiles a pattern by GitHub's rules: those of gitignore, without `!`, `[ ]` and `\#`, and with a final lone `*`
 * that stays on its level. Never throws; a pattern that GitHub gives no meaning matches nothing. Matching costs at
 * most the product of the lengths of pattern and path.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export function compilePattern(text: string): Pattern {
  if (isMeaningless(text)) return { matches: () => false };

  const directoryOnly = text.endsWith('/');
  const body = text.slice(text.startsWith('/') ? 1 : 0, directoryOnly ? -1 : undefined);
  const names = body.split('/');
  const anchored = text.startsWith('/') || names.length > 1;
  const parts = names.map((name): Part => (name === '**' ? anyDepth : compileSegment(name)));
  if (!anchored) parts.unshift(anyDepth);
  // `**/**` is `**`, and a line of nothing else costs no more.
  const walked = parts.filter((part, index) => part !== anyDepth || parts[index + 1] !== anyDepth);
  const below = belowOf(names.at(-1) ?? '', directoryOnly);
  return { matches: (path) => matchParts(walked, below, path.split('/')) };
}

/** True when an odd number of backslashes ends the text: the last one escapes nothing. */
function endsInBackslash(text: string): boolean {
  let count = 0;
  while (text[text.length - 1 - count] === '\\') count += 1;
  return count % 2 === 1;
}

function isMeaningless(text: string): boolean {
  if (text === '' || text === '/' || text.startsWith('!') || text.startsWith('\\#')) return true;
  return text.includes('***') || endsInBackslash(text);
}

function belowOf(lastName: string, directoryOnly: boolean): Below {
  if (directoryOnly) return 'only';
  return lastName === '*' || lastName === '**' ? 'none' : 'also';
}

/** The same walk as over the characters of a name: each `**` as short as it can be, only the last one lengthened. */
function matchParts(parts: readonly Part[], below: Below, path: readonly string[]): boolean {
  const least = below === 'only' ? 1 : 0;
  let part = 0;
  let at = 0;
  let resumePart = -1;
  let resumeAt = 0;
  for (;;) {
    const wanted = parts[part];
    const name = path[at];
    if (wanted === undefined) {
      const left = path.length - at;
      if (left === 0 ? least === 0 : below !== 'none') return true;
    } else if (wanted === anyDepth) {
      // A final ** stands for at least one name: `x/**` is what is below x, not x itself.
      if (part === parts.length - 1) return path.length - at >= 1 + least;
      resumePart = part + 1;
      resumeAt = at;
      part += 1;
      continue;
    } else if (name !== undefined && wanted.matches(name)) {
      part += 1;
      at += 1;
      continue;
    }
    if (resumePart < 0 || resumeAt >= path.length) return false;
    resumeAt += 1;
    at = resumeAt;
    part = resumePart;
  }
}
