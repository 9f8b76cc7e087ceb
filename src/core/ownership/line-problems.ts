import type { Token } from './codeowners.ts';
import { parseOwner } from './owner.ts';
import { endsInBackslash } from './pattern.ts';
import { quote } from './quote.ts';

/** A line of CODEOWNERS that GitHub skips, or reads otherwise than its author believes. */
export interface LineProblem {
  readonly check: 'invalid-line' | 'suspicious-pattern';
  /** 1-based, as are the columns, which count UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** One past the offender. */
  readonly endColumn: number;
  readonly message: string;
  readonly remedy: string;
}

/** More owners than this of one line are left out: nobody writes them, and every file would carry them all. */
export const MOST_OWNERS = 1000;

/** All that is wrong with one line; `marked` when a byte order mark stands before it. */
export function lineProblems(
  line: number,
  pattern: Token,
  owners: readonly Token[],
  marked: boolean,
): readonly LineProblem[] {
  const at = (
    check: LineProblem['check'],
    token: Token,
    [message, remedy]: readonly [string, string],
  ): LineProblem => ({
    check,
    line,
    column: token.column,
    endColumn: token.column + token.text.length,
    message,
    remedy,
  });
  const problems: LineProblem[] = [];
  const excess = owners[MOST_OWNERS];
  if (excess) {
    problems.push(
      at('suspicious-pattern', excess, [
        `this line names ${owners.length} owners: those after the first ${MOST_OWNERS} are left out here`,
        'Name a team in their place.',
      ]),
    );
  }
  if (pattern.text.includes('***')) {
    problems.push(
      at('invalid-line', pattern, [
        `GitHub skips this line: ${quote(pattern.text)} holds ***`,
        'Write ** for any number of directories.',
      ]),
    );
  }
  for (const owner of owners.slice(0, MOST_OWNERS)) {
    if (parseOwner(owner.text) || isRunTogether(owner.text)) continue;
    problems.push(
      at('invalid-line', owner, [
        `GitHub skips this line: ${quote(owner.text)} is no owner`,
        ownerRemedy(owner.text),
      ]),
    );
  }
  if (marked) {
    problems.push(
      at('suspicious-pattern', { text: pattern.text, column: 1 }, [
        'the file begins with a byte order mark, which may become part of the first pattern',
        'Save the file as UTF-8 without a byte order mark.',
      ]),
    );
  }
  const suspicion = suspicionOf(pattern.text);
  if (suspicion) problems.push(at('suspicious-pattern', pattern, suspicion));
  return [...problems, ...ownerSuspicions(owners, at)];
}

/** True for most patterns of letters, digits and `_.-*?/`: nothing is wrong with them. */
export function isSound(pattern: string): boolean {
  if (pattern.length < 2) return pattern === '*';
  return !pattern.includes('***') && !pattern.endsWith('/**/');
}

function ownerSuspicions(
  owners: readonly Token[],
  at: (check: LineProblem['check'], token: Token, words: readonly [string, string]) => LineProblem,
): LineProblem[] {
  const seen = new Set<string>();
  return owners.slice(0, MOST_OWNERS).flatMap((token) => {
    if (isRunTogether(token.text)) {
      const apart = token.text.replaceAll('@', ' @').trim();
      return [
        at('suspicious-pattern', token, [
          `${quote(token.text)} runs owners together and names nobody`,
          `Write ${quote(apart)}.`,
        ]),
      ];
    }
    const key = token.text.toLowerCase();
    if (seen.has(key)) {
      return [
        at('suspicious-pattern', token, [
          `${quote(token.text)} is named twice on this line`,
          'Name each owner once.',
        ]),
      ];
    }
    seen.add(key);
    return [];
  });
}

/** `@ana@raj`, `@acme/a@acme/b`: GitHub accepts it and finds nobody. */
function isRunTogether(text: string): boolean {
  if (!text.startsWith('@') || !text.includes('@', 1)) return false;
  const names = text.split('@').slice(1);
  return names.every((name) => parseOwner(`@${name}`) !== null);
}

function ownerRemedy(text: string): string {
  if (parseOwner(`@${text}`))
    return `Is @${quote(text)} meant? An owner is @user, @org/team or an e-mail address.`;
  if (/^@[^/]+\[bot\]$/.test(text)) return 'An app owns no files: name a person or a team.';
  const [beforeComment = ''] = text.split('#');
  if (beforeComment !== text && parseOwner(beforeComment))
    return `Is ${quote(beforeComment)} meant? A comment begins with a blank and #.`;
  const bare = text.replace(/^[("'<,]+/, '').replace(/[,;:.)"'>]+$/, '');
  if (bare !== text && parseOwner(bare))
    return `Is ${quote(bare)} meant? Owners are separated by blanks alone.`;
  return 'Write @user, @org/team or an e-mail address; a comment begins with #.';
}

const listMarkers: ReadonlySet<string> = new Set(['-', '+', '•', '–']);

// Blanks and marks that nobody sees: they look like a separator, or like nothing, and are part of the pattern.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u202f\u3000]/u;

/** Why a pattern is surely not meant as it is written, and what to write; null when nothing speaks against it. */
function suspicionOf(text: string): readonly [string, string] | null {
  const shown = quote(text);
  if (listMarkers.has(text)) {
    return [
      `${text} is a list marker, read as the pattern for a file of that name`,
      'Delete it: an entry begins with its pattern.',
    ];
  }
  if (parseOwner(text) || isRunTogether(text)) {
    return [
      `${shown} is an owner where the pattern belongs: the entry matches nothing`,
      `Write the pattern first: * ${shown}`,
    ];
  }
  if (text.startsWith('!')) {
    return [
      `${shown} matches nothing: CODEOWNERS has no negation`,
      `Write ${shown.slice(1) || 'the pattern'} without owners to take it from everybody.`,
    ];
  }
  if (text.startsWith('\\#'))
    return [
      `${shown} matches nothing: GitHub does not unescape \\#`,
      'Match the name with ? in place of \\#.',
    ];
  if (/\\\s@/.test(text))
    return [`the backslash makes the owner part of the pattern ${shown}`, 'Delete the backslash.'];
  if (endsInBackslash(text))
    return [
      `${shown} ends in a backslash that escapes nothing, and matches nothing`,
      'Delete the backslash.',
    ];
  if (text === '/') return ['/ matches nothing', 'Write * for every file.'];
  if (text.includes('\ufffd'))
    return [`${shown} holds bytes that are no UTF-8`, 'Save the file as UTF-8, and write the name anew.'];
  if (invisible.test(text)) return [`${shown} holds an invisible character`, 'Type the blanks anew.'];
  if (/[[\]]/.test(text))
    return [
      `${shown} has brackets, which CODEOWNERS takes literally`,
      'Write ? for one character, or an entry for each name.',
    ];
  if (text.endsWith('/**/'))
    return [
      `${shown} is read differently by different tools`,
      `Write ${quote(text.slice(0, -3))} for everything below the directory.`,
    ];
  return null;
}
