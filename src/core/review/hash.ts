/**
 * 64 bits that a text always gives, in hexadecimal: two rounds of FNV-1a, mixed. Tells plans apart and settles ties; it
 * keeps no secret and withstands nobody who looks for two texts of one hash.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashOf(text: string): string {
  return hex(hash32(text, 0x811c9dc5)) + hex(hash32(text, 0x9747b28c));
}

/** 32 bits of the same, as a whole number. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // FNV alone leaves the last characters in the low bits: logins differ in just those.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0');
}
