/**
 * The bytes that name a file. A half of a surrogate pair from U+DC80 to U+DCFF stands for a byte that is no UTF-8, as
 * the readers of names make them, and is that byte again; any other half takes the three bytes of its number.
 */
export interface PathBytes {
  readonly bytes: Uint8Array;
  readonly length: number;
}

/** Makes an encoder that uses the same bytes for every path: they are good until the next. */
export function createPathEncoder(): (path: string, from?: number) => PathBytes {
  let bytes = new Uint8Array(1024);
  return (path, from = 0) => {
    if (bytes.length < 3 * path.length) bytes = new Uint8Array(6 * path.length);
    return { bytes, length: encodeInto(bytes, 0, path, from) };
  };
}

/** The bytes of a name, for keeping. */
export function encodePath(path: string): Uint8Array {
  const bytes = new Uint8Array(3 * path.length);
  return bytes.slice(0, encodeInto(bytes, 0, path));
}

/** Writes the bytes of a path, without its first `from` code units, and returns where they end. */
export function encodeInto(bytes: Uint8Array, start: number, path: string, from = 0): number {
  let to = start;
  for (let at = from; at < path.length; at += 1) {
    const unit = path.charCodeAt(at);
    if (unit < 0x80) bytes[to++] = unit;
    else if (unit >= 0xdc80 && unit <= 0xdcff) bytes[to++] = unit & 0xff;
    else {
      const point = path.codePointAt(at) ?? unit;
      if (point > 0xffff) at += 1;
      to = encodePoint(bytes, to, point);
    }
  }
  return to;
}

function encodePoint(bytes: Uint8Array, at: number, point: number): number {
  let to = at;
  if (point < 0x800) bytes[to++] = 0xc0 | (point >> 6);
  else {
    if (point < 0x10000) bytes[to++] = 0xe0 | (point >> 12);
    else {
      bytes[to++] = 0xf0 | (point >> 18);
      bytes[to++] = 0x80 | ((point >> 12) & 0x3f);
    }
    bytes[to++] = 0x80 | ((point >> 6) & 0x3f);
  }
  bytes[to++] = 0x80 | (point & 0x3f);
  return to;
}

/**
 * How many bytes the character takes that begins at `at`: 1 for a byte that begins none. Overlong forms and halves of
 * surrogate pairs are no characters.
 */
export function characterLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0xc2 || first > 0xf4) return 1;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (at + length > end) return 1;
  for (let next = at + 1; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  const isOdd =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second >= 0xa0) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second >= 0x90);
  return isOdd ? 1 : length;
}
