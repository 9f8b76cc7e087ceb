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
  return { matches: compileTokens(tokens) };
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

/** Bits of the tokens, 32 to a word: bit n stands for the n-th token that takes a character. */
type Bits = Uint32Array;

/**
 * All ways to match at once: a bit says that the tokens before it have taken the characters so far, and one more
 * character moves all bits on together (Baeza-Yates and Gonnet's shift-and, with a `*` as a bit that also stays). So
 * no name costs more than its length for every 32 tokens, whatever the pattern.
 */
function compileTokens(tokens: readonly Token[]): (name: string) => boolean {
  const last = tokens.filter((token) => token !== anyMany).length;
  const words = (last >> 5) + 1;
  const stays = new Uint32Array(words);
  const anyCharacter = new Uint32Array(words);
  const byCharacter = new Map<string, Bits>();
  let bit = 0;
  for (const token of tokens) {
    if (token === anyMany) {
      add(stays, bit);
      continue;
    }
    if (token === anyOne) add(anyCharacter, bit);
    else {
      const own = byCharacter.get(token) ?? new Uint32Array(words);
      byCharacter.set(token, own);
      add(own, bit);
    }
    bit += 1;
  }
  for (const own of byCharacter.values()) {
    for (let word = 0; word < words; word += 1) own[word] = at(own, word) | at(anyCharacter, word);
  }

  return (name) => {
    if (name.length < last) return false;
    const live = new Uint32Array(words);
    add(live, 0);
    for (const character of name) {
      if (!advance(live, byCharacter.get(character) ?? anyCharacter, stays)) return false;
    }
    return (at(live, last >> 5) & (1 << (last & 31))) !== 0;
  };
}

/** Goes one character on; false when no way to match is left. */
function advance(live: Bits, takes: Bits, stays: Bits): boolean {
  let carried = 0;
  let left = 0;
  for (let word = 0; word < live.length; word += 1) {
    const before = at(live, word);
    const taken = before & at(takes, word);
    const after = (taken << 1) | carried | (before & at(stays, word));
    live[word] = after;
    carried = taken >>> 31;
    left |= after;
  }
  return left !== 0;
}

function add(bits: Bits, bit: number): void {
  bits[bit >> 5] = at(bits, bit >> 5) | (1 << (bit & 31));
}

function at(bits: Bits, word: number): number {
  return bits[word] ?? 0;
}
