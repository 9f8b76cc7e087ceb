import { distance } from 'fastest-levenshtein';

const longestShown = 80;
const mostListed = 50;
const mostNamed = 5;

/** No suggestion is sought among more words than this, nor for a longer one: a typo is short, hostile input is not. */
const mostCompared = 1000;
const longestCompared = 64;

/** Controls, format characters (which hide, or turn round the text they stand in), halves of a pair, line ends. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Foreign text in double quotes: on one line, shortened, with nothing in it that a terminal would obey. */
export function quoted(text: string): string {
  return `"${harmless(shortened(text, longestShown).replace(/["\\]/g, '\\$&'))}"`;
}

/** Text on one line with nothing in it that a terminal would obey. */
export function harmless(text: string): string {
  return text.replace(unseen, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** The first few of a list, each shortened: `a, b, c, d, e and 3 more`; `none` of an empty one. */
export function few(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (words.length === 0) return 'none';
  const shown = words.slice(0, mostNamed).map((word) => harmless(shortened(word, longestShown)));
  const more = words.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} ${conjunction} ${last}`;
}

/** The same; of a longer list first what `other` does not have, for that is what they differ in. */
export function fewApart(words: readonly string[], other: readonly string[]): string {
  if (words.length <= mostNamed) return few(words);
  const known = new Set(other);
  return few([...words.filter((word) => !known.has(word)), ...words.filter((word) => known.has(word))]);
}

/**
 * `unknown role "enginer". Did you mean "engineer"? Known roles: analyst, engineer`
 * @param shown how the word stands in the message, where not in quotes
 */
export function unknownWord(
  noun: string,
  word: string,
  known: Iterable<string>,
  shown: string = quoted(word),
): string {
  const words = [...known];
  const nearest = nearestWord(word, words);
  const guess = nearest === null ? '' : ` Did you mean ${quoted(nearest)}?`;
  return `unknown ${noun} ${shown}.${guess} Known ${noun}s: ${listed(words)}`;
}

function listed(words: readonly string[]): string {
  const more = words.length - mostListed;
  return words.slice(0, mostListed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** The word that `word` is most likely meant to be: a few slips away, or begun or lengthened; null when none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length > longestCompared) return null;
  return slippedWord(word, known) ?? partOfWord(word, known);
}

/** The least that tells a word by its beginning. */
const leastBeginning = 3;

/** The shortest word that begins like this one, or the longest that it is made of. */
function partOfWord(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase();
  if (lower.length < leastBeginning) return null;
  const byLength = known.toSorted((a, b) => a.length - b.length);
  const begun = byLength.find((one) => one.toLowerCase().startsWith(lower));
  const parts = lower.split(/[-_ ]/);
  return begun ?? byLength.findLast((one) => parts.includes(one.toLowerCase())) ?? null;
}

function slippedWord(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase();
  const furthest = Math.floor(word.length / 3);
  let nearest: string | null = null;
  let least = furthest + 1;
  for (const candidate of known.slice(0, mostCompared)) {
    if (Math.abs(candidate.length - lower.length) >= least) continue;
    const steps = distance(lower, candidate.toLowerCase());
    if (steps < least) {
      nearest = candidate;
      least = steps;
    }
  }
  return nearest;
}
