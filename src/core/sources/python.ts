/** A piece of Python that matters here: all else is left out. */
export interface Token {
  readonly kind: 'name' | 'text' | 'sign';
  /** Of a text what is between its quotes. */
  readonly text: string;
  /** False for a text that is computed: an f-string, or bytes. */
  readonly literal: boolean;
  /** 1-based. */
  readonly line: number;
  /** How many brackets are open before it; a bracket counts as inside neither. */
  readonly depth: number;
}

const blank = /[ \t\f\r\n\\]+/y;
const comment = /#[^\n]*/y;
const name = /[\p{L}_][\p{L}\p{N}_]*/uy;
const number = /[0-9][0-9A-Za-z_.]*/y;
const sign = /==|!=|<=|>=|:=|\*\*|[^]/y;
const prefix = /[A-Za-z]{0,2}(?=["'])/y;

/** The tokens of Python in time proportional to the text. Anything is read: what is no Python gives odd tokens. */
export function pythonTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  let depth = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    return found;
  };
  const pass = (piece: string): void => {
    at += piece.length;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', end + 1)) line += 1;
  };
  while (at < text.length) {
    const nothing = take(blank) ?? take(comment);
    if (nothing !== undefined) {
      pass(nothing);
      continue;
    }
    const before = take(prefix);
    if (before !== undefined) {
      const quoted = quotedAt(text, at + before.length);
      const literal = !/[fbt]/i.test(before);
      tokens.push({ kind: 'text', text: quoted.inside, literal, line, depth });
      pass(before + quoted.whole);
      continue;
    }
    const word = take(name);
    const found = word ?? take(number) ?? take(sign) ?? '';
    if (')]}'.includes(found)) depth = Math.max(0, depth - 1);
    tokens.push({ kind: word === undefined ? 'sign' : 'name', text: found, literal: false, line, depth });
    if ('([{'.includes(found)) depth += 1;
    pass(found);
  }
  return tokens;
}

/** A text in quotes, to the end of its line where it has no other end; in three, to the end of the file. */
function quotedAt(text: string, start: number): { readonly whole: string; readonly inside: string } {
  const quote = text[start] ?? '';
  const isLong = text.startsWith(quote.repeat(3), start);
  const mark = isLong ? quote.repeat(3) : quote;
  let at = start + mark.length;
  while (at < text.length && !text.startsWith(mark, at)) {
    if (!isLong && text[at] === '\n') break;
    at += text[at] === '\\' ? 2 : 1;
  }
  const end = Math.min(at, text.length);
  const closed = text.startsWith(mark, end) ? end + mark.length : end;
  return { whole: text.slice(start, closed), inside: text.slice(start + mark.length, end) };
}

/** Where an opening bracket at `start` is closed: the index of the bracket, or of the end. */
export function closing(tokens: readonly Token[], start: number): number {
  const depth = tokens[start]?.depth ?? 0;
  let at = start + 1;
  while (at < tokens.length && (tokens[at]?.depth ?? 0) > depth) at += 1;
  return at;
}

/**
 * The text at `start`, where it is one literal, or several that Python joins, and nothing else to the end of the
 * expression; null where it is computed.
 */
export function literalAt(tokens: readonly Token[], start: number): string | null {
  let at = start;
  let text = '';
  for (let token = tokens[at]; token?.kind === 'text'; token = tokens[(at += 1)]) {
    if (!token.literal) return null;
    text += token.text;
  }
  const after = tokens[at];
  if (at === start || (after && !isEnd(after, tokens[at - 1]))) return null;
  return text;
}

function isEnd(token: Token, before: Token | undefined): boolean {
  if (token.kind === 'sign' && /^[,)\]}]$/.test(token.text)) return true;
  // A new line outside of brackets ends a statement.
  return token.depth === 0 && before !== undefined && token.line > before.line;
}

/** True for the sign at an index. */
export function isSign(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  return token?.kind === 'sign' && token.text === text;
}
