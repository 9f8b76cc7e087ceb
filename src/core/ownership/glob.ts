import { addBit, addBits, advance, hasBit, type Bits } from './bits.ts';
import { characterLength, encodePath } from './path-bytes.ts';

/** A part of a pattern between slashes that holds `*` for any number of characters, or `?` for one. */
export interface Glob {
  /** What every name it takes begins with, ends with, and holds between these two. */
  readonly prefix: Uint8Array;
  readonly suffix: Uint8Array;
  readonly piece: Uint8Array;
  matches(bytes: Uint8Array, start: number, end: number): boolean;
}

/** A character by its code point, or one of these. */
type Token = number;
const anyOne = -1;
const anyMany = -2;

/** Reads a part of a pattern; a backslash takes the next character literally. Without wildcards it is a name. */
export function readPart(text: string): string | Glob {
  if (!/[*?\\]/.test(text)) return text;
  const tokens = tokenize(text);
  const first = tokens.findIndex((token) => token < 0);
  if (first < 0) return textOf(tokens);
  const last = tokens.findLastIndex((token) => token < 0);
  const prefix = encodePath(textOf(tokens.slice(0, first)));
  const suffix = encodePath(textOf(tokens.slice(last + 1)));
  const middle = tokens.slice(first, last + 1);
  const least = prefix.length + suffix.length + middle.filter((token) => token !== anyMany).length;
  const matchesMiddle = first === last && middle[0] === anyMany ? () => true : compileLater(middle);
  return {
    prefix,
    suffix,
    piece: encodePath(longestText(middle)),
    matches: (bytes, start, end) =>
      end - start >= least &&
      holdsAt(bytes, start, prefix) &&
      holdsAt(bytes, end - suffix.length, suffix) &&
      matchesMiddle(bytes, start + prefix.length, end - suffix.length),
  };
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let escaped = false;
  for (const character of text) {
    if (escaped) tokens.push(character.codePointAt(0) ?? 0);
    else if (character === '?') tokens.push(anyOne);
    else if (character === '*' && tokens.at(-1) !== anyMany) tokens.push(anyMany);
    else if (character !== '*' && character !== '\\') tokens.push(character.codePointAt(0) ?? 0);
    escaped = !escaped && character === '\\';
  }
  return tokens;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => String.fromCodePoint(token)).join('');
}

function longestText(tokens: readonly Token[]): string {
  let [first, last] = [0, 0];
  for (let start = 0, end = 0; end <= tokens.length; end += 1) {
    if ((tokens[end] ?? anyMany) >= 0) continue;
    if (end - start > last - first) [first, last] = [start, end];
    start = end + 1;
  }
  return textOf(tokens.slice(first, last));
}

function holdsAt(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text[index]) return false;
  return true;
}

/** A list may hold many thousands, of which most never see a name that begins and ends as theirs. */
function compileLater(tokens: readonly Token[]): Glob['matches'] {
  let compiled: Glob['matches'] | undefined;
  return (bytes, start, end) => (compiled ??= compileTokens(tokens))(bytes, start, end);
}

/**
 * All ways to match at once: bit n says that n tokens have taken the characters so far, and a `*` is a bit that also
 * stays. So no name costs more than its length for every 32 tokens, whatever the pattern.
 */
function compileTokens(tokens: readonly Token[]): Glob['matches'] {
  const last = tokens.filter((token) => token !== anyMany).length;
  const words = (last >> 5) + 1;
  const stays = new Uint32Array(words);
  const anyCharacter = new Uint32Array(words);
  const byCharacter = new Map<number, Bits>();
  let bit = 0;
  for (const token of tokens) {
    if (token === anyMany) {
      addBit(stays, bit);
      continue;
    }
    if (token === anyOne) addBit(anyCharacter, bit);
    else {
      const own = byCharacter.get(token) ?? new Uint32Array(words);
      byCharacter.set(token, own);
      addBit(own, bit);
    }
    bit += 1;
  }
  for (const own of byCharacter.values()) addBits(own, anyCharacter);
  const ofAscii = Array.from({ length: 128 }, (_, byte) => byCharacter.get(byte) ?? anyCharacter);
  const takesAt = (bytes: Uint8Array, index: number, length: number): Bits =>
    (length === 1 ? ofAscii[bytes[index] ?? 0] : undefined) ??
    byCharacter.get(pointAt(bytes, index, length)) ??
    anyCharacter;
  return words === 1 ? matchShort(takesAt, stays, last) : matchLong(takesAt, stays, last);
}

type TakesAt = (bytes: Uint8Array, index: number, length: number) => Bits;

function matchLong(takesAt: TakesAt, stays: Bits, last: number): Glob['matches'] {
  const live = new Uint32Array(stays.length);
  return (bytes, start, end) => {
    live.fill(0);
    addBit(live, 0);
    for (let index = start; index < end;) {
      const length = characterLength(bytes, index, end);
      if (!advance(live, takesAt(bytes, index, length), stays)) return false;
      index += length;
    }
    return hasBit(live, last);
  };
}

/** The same for tokens that fit into one word, as nearly all do. */
function matchShort(takesAt: TakesAt, [stays = 0]: Bits, last: number): Glob['matches'] {
  return (bytes, start, end) => {
    let live = 1;
    for (let index = start; index < end && live !== 0;) {
      const length = characterLength(bytes, index, end);
      const takes = takesAt(bytes, index, length)[0] ?? 0;
      live = ((live & takes) << 1) | (live & stays);
      index += length;
    }
    return (live & (1 << last)) !== 0;
  };
}

/** The character of so many bytes; a byte that is none stands for itself as it does in the text of a name. */
function pointAt(bytes: Uint8Array, index: number, length: number): number {
  const first = bytes[index] ?? 0;
  if (length === 1) return first < 0x80 ? first : 0xdc00 | first;
  let point = first & (0xff >> (length + 1));
  for (let next = index + 1; next < index + length; next += 1)
    point = (point << 6) | ((bytes[next] ?? 0) & 0x3f);
  return point;
}
