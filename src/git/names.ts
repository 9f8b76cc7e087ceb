import { isUtf8 } from 'node:buffer';

/**
 * The text of bytes that name files. Names need not be UTF-8: a byte that is not becomes half of a surrogate pair,
 * U+DC80 to U+DCFF, which no UTF-8 holds. So two names stay two, and each leads back to its file.
 */
export function decodeName(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? decodeByteByByte(bytes) : text;
}

/** What `decodeName` read, as the file system takes it. */
export function encodeName(name: string): string | Buffer {
  if (name.isWellFormed()) return name;
  const bytes = Array.from(name, (character) =>
    /[\uDC80-\uDCFF]/u.test(character) ? Buffer.of(character.charCodeAt(0) & 0xff) : Buffer.from(character),
  );
  return Buffer.concat(bytes);
}

/** The names between NULs, as git lists them with `-z`; what follows the last is the last name, even if empty. */
export function splitNames(bytes: Buffer): string[] {
  return decodeNames(bytes).split('\0');
}

/** The text of a list of names with NULs between them: each is read by itself, whatever bytes the others hold. */
export function decodeNames(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD')) return text;
  const names: string[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
    names.push(decodeName(bytes.subarray(start, end)));
    start = end + 1;
  }
  return [...names, decodeName(bytes.subarray(start))].join('\0');
}

function decodeByteByByte(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = characterLength(bytes, at);
    text +=
      length > 0 ? bytes.toString('utf8', at, at + length) : String.fromCharCode(0xdc00 | (bytes[at] ?? 0));
    at += Math.max(1, length);
  }
  return text;
}

/** How many bytes the character that begins here has; 0 when none does. */
function characterLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}
