/** One part of a pattern between slashes: text, `?` for one character, `*` for any number of them. */
export interface Segment {
  /** Without wildcards, what the name must equal. */
  readonly literal?: string;
  matches(name: string): boolean;
}

type Token = string | typeof anyOne | typeof anyMany;
const anyOne = Symbol('?');
const anyMany = Symbol('*');

/** Compiles a part of a pattern that holds no slash. A backslash takes the next character literally. */
export function compileSegment(text: string): Segment {
  const tokens = tokenize(text);
  if (tokens.every((token) => typeof token === 'string')) {
    const literal = tokens.join('');
    return { literal, matches: (name) => name === literal };
  }
  const [first, ...rest] = tokens;
  if (first === anyMany && rest.every((token) => typeof token === 'string')) {
    const suffix = rest.join('');
    return { matches: (name) => name.endsWith(suffix) };
  }
  return { matches: (name) => matchTokens(tokens, name) };
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let escaped = false;
  for (const character of text) {
    if (escaped) tokens.push(character);
    else if (character === '?') tokens.push(anyOne);
    else if (character === '*' && tokens.at(-1) !== anyMany) tokens.push(anyMany);
    else if (character !== '*' && character !== '\\') tokens.push(character);
    escaped = !escaped && character === '\\';
  }
  return tokens;
}

/**
 * Takes each `*` as short as it can be and lengthens only the last one: of two ways to match, the one that leaves
 * more of the name is never worse. So the cost is at most the product of the lengths, with no pattern that explodes.
 */
function matchTokens(tokens: readonly Token[], name: string): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    const wanted = tokens[token];
    const taken = wanted === undefined || wanted === anyMany ? 0 : taking(wanted, name, at);
    if (taken > 0) {
      token += 1;
      at += taken;
    } else if (wanted === anyMany) {
      star = token;
      resume = at;
      token += 1;
    } else if (star >= 0) {
      resume += characterLength(name, resume);
      at = resume;
      token = star + 1;
    } else return false;
  }
  while (tokens[token] === anyMany) token += 1;
  return token === tokens.length;
}

/** How many code units of the name a token takes; 0 when it does not match. */
function taking(token: string | typeof anyOne, name: string, at: number): number {
  if (token === anyOne) return characterLength(name, at);
  return name.startsWith(token, at) ? token.length : 0;
}

/** A character outside the basic plane is two code units, and `?` must not halve it. */
function characterLength(name: string, at: number): number {
  return (name.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
