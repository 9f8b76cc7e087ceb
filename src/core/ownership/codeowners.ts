import { isSound, lineProblems, MOST_OWNERS, type LineProblem } from './line-problems.ts';
import { parseOwner, type Owner } from './owner.ts';
import { isCatchAll, type Pattern } from './pattern.ts';

export type { LineProblem } from './line-problems.ts';

/** One pattern line of CODEOWNERS. */
export interface Entry {
  /** 1-based. */
  readonly line: number;
  /** Where the pattern begins, 1-based, in UTF-16 code units. */
  readonly column: number;
  readonly pattern: Pattern;
  /**
   * Each once, in the order written, at most `MOST_OWNERS`. Empty: the entry takes what it matches away from
   * everybody.
   */
  readonly owners: readonly Owner[];
}

export interface CodeownersFile {
  readonly entries: readonly Entry[];
  readonly problems: readonly LineProblem[];
}

/** A run of characters between blanks, with the column it begins at. */
export interface Token {
  readonly text: string;
  readonly column: number;
}

/** A pattern and what follows it, of a line without anything that could be wrong or stand for something else. */
const plainLine = /^([\w./*?-]+)(?:[ \t]+(.*?))?\r?$/;

/** Reads CODEOWNERS as GitHub does: a line it would skip becomes a problem and costs no other line. */
export function parseCodeowners(text: string): CodeownersFile {
  const entries: Entry[] = [];
  const problems: LineProblem[] = [];
  // Most lines name owners that other lines name too: these are read and judged once.
  const soundOwners = new Map<string, readonly Owner[]>();
  const hasMark = text.startsWith('\uFEFF');
  const lines = (hasMark ? text.slice(1) : text).split('\n');
  lines.forEach((content, index) => {
    const [, plain = '', rest = ''] = plainLine.exec(content) ?? [];
    const known = soundOwners.get(rest);
    const marked = hasMark && index === 0;
    if (known && !marked && isSound(plain)) {
      entries.push({ line: index + 1, column: 1, pattern: patternOf(plain), owners: known });
      return;
    }
    const [patternToken, ...ownerTokens] = tokensOf(content);
    if (!patternToken) return;
    const line = index + 1;
    const found = lineProblems(line, patternToken, ownerTokens, marked);
    for (const problem of found) problems.push(problem);
    if (found.some(({ check }) => check === 'invalid-line')) return;
    const owners = ownersOf(ownerTokens);
    if (found.length === 0 && plain !== '') soundOwners.set(rest, owners);
    entries.push({ line, column: patternToken.column, pattern: patternOf(patternToken.text), owners });
  });
  return { entries, problems };
}

function patternOf(text: string): Pattern {
  return { text, catchAll: isCatchAll(text) };
}

/** Splits a line at blanks. A backslash keeps the next character in its token, a `#` that begins one ends the line. */
export function tokensOf(line: string): Token[] {
  const content = line.endsWith('\r') ? line.slice(0, -1) : line;
  const tokens: Token[] = [];
  let at = 0;
  while (at < content.length) {
    if (isBlank(content[at])) {
      at += 1;
      continue;
    }
    if (content[at] === '#') break;
    const start = at;
    while (at < content.length && !isBlank(content[at])) at += content[at] === '\\' ? 2 : 1;
    tokens.push({ text: content.slice(start, at), column: start + 1 });
  }
  return tokens;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function ownersOf(tokens: readonly Token[]): Owner[] {
  const owners = new Map<string, Owner>();
  for (const { text } of tokens.slice(0, MOST_OWNERS)) {
    const owner = parseOwner(text);
    if (owner && !owners.has(owner.key)) owners.set(owner.key, owner);
  }
  return [...owners.values()];
}
