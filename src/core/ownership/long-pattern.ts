import { addBit, addBits, advance, hasBit, type Bits } from './bits.ts';
import { readPart, type Glob } from './glob.ts';
import { createNames, hashByte, NO_BYTES } from './names.ts';
import { anyDepth, type Meaning } from './pattern.ts';

const slash = 0x2f;

/**
 * Matches one pattern as glob.ts does a part of one, names in place of characters: bit n says that n parts have taken
 * the names so far. So a path costs at most its names for every 32 parts, and most have too few names to match at all.
 */
export function compileLongPattern({ parts, below }: Meaning): Glob['matches'] {
  const named = parts.filter((part) => part !== anyDepth);
  const last = named.length;
  const words = (last >> 5) + 1;
  const stays = new Uint32Array(words);
  const anyName = new Uint32Array(words);
  const names = createNames();
  const byName: Bits[] = [];
  const globs = new Map<string, { readonly glob: Glob; readonly at: Bits }>();
  let bit = 0;
  for (const part of parts) {
    if (part === anyDepth) addBit(stays, bit);
    else addBit(placesOf(part), bit++);
  }

  function placesOf(part: string): Bits {
    if (part === '*') return anyName;
    const known = globs.get(part);
    if (known) return known.at;
    const read = readPart(part);
    if (typeof read === 'string') return (byName[names.add(read)] ??= new Uint32Array(words));
    const at = new Uint32Array(words);
    globs.set(part, { glob: read, at });
    return at;
  }

  const takes = new Uint32Array(words);
  function findTakes(bytes: Uint8Array, start: number, end: number, hash: number): void {
    takes.set(anyName);
    const own = byName[names.find(bytes, start, end, hash)];
    if (own) addBits(takes, own);
    for (const { glob, at } of globs.values()) if (glob.matches(bytes, start, end)) addBits(takes, at);
  }

  const live = new Uint32Array(words);
  return (bytes, start, end) => {
    let left = 1;
    for (let at = start; at < end; at += 1) if (bytes[at] === slash) left += 1;
    if (left < last) return false;
    live.fill(0);
    addBit(live, 0);
    let from = start;
    let before = -1;
    let hash = NO_BYTES;
    for (let at = start; at <= end; at += 1) {
      if (at < end && bytes[at] !== slash) {
        hash = hashByte(hash, bytes[at] ?? 0);
        continue;
      }
      // A path that is made to be slow says the same name again and again.
      if (!isSame(bytes, before, from, at)) findTakes(bytes, from, at, hash);
      before = from;
      if (!advance(live, takes, stays)) return false;
      if (hasBit(live, last) && below !== (at === end ? 'only' : 'none')) return true;
      from = at + 1;
      hash = NO_BYTES;
    }
    return false;
  };
}

/** True when the name up to `end` stands, with its slash, at `before` too, where the one before it began. */
function isSame(bytes: Uint8Array, before: number, start: number, end: number): boolean {
  if (before < 0 || start - before - 1 !== end - start) return false;
  for (let at = start; at < end; at += 1) if (bytes[before + at - start] !== bytes[at]) return false;
  return true;
}
