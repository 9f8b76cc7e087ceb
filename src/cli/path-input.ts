import { decodeName } from '../git/names.ts';

/** Takes a path as its bytes, which are only lent for the call; `plain` when nothing in it need be escaped anywhere. */
type TakePath = (bytes: Uint8Array, start: number, end: number, plain: boolean) => void;

/** So much of a list shows whether its paths end with NUL. */
const enoughToTell = 64 * 1024;

const newline = 0x0a;
const carriageReturn = 0x0d;

/** Of each byte: 1 where a path that holds it must be looked at before it is shown. */
const odd = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x20 || byte >= 0x7f || byte === 0x3a || byte === 0x5b ? 1 : 0,
);

/**
 * Hands over the paths of a list that end with NUL where there is one in its beginning, else with newlines. The list is
 * never held as a whole.
 */
export function eachPath(input: Iterable<Uint8Array>, take: TakePath): void {
  let held = new Uint8Array(4 * enoughToTell);
  let length = 0;
  let terminator = -1;

  /** Hands over what is terminated, and keeps the rest. */
  function handOver(): void {
    let start = 0;
    let seen = 0;
    for (let at = 0; at < length; at += 1) {
      const byte = held[at] ?? 0;
      if (byte !== terminator) seen |= odd[byte] ?? 0;
      else {
        give(start, at, seen === 0);
        start = at + 1;
        seen = 0;
      }
    }
    held.copyWithin(0, start, length);
    length -= start;
  }

  function give(start: number, end: number, plain: boolean): void {
    const isCut = terminator === newline && held[end - 1] === carriageReturn;
    const last = isCut ? end - 1 : end;
    if (last > start) take(held, start, last, plain);
  }

  for (const chunk of input) {
    if (length + chunk.length > held.length) {
      const larger = new Uint8Array(2 * (length + chunk.length));
      larger.set(held.subarray(0, length));
      held = larger;
    }
    held.set(chunk, length);
    length += chunk.length;
    if (terminator < 0 && length >= enoughToTell) terminator = terminatorOf(held.subarray(0, length));
    if (terminator >= 0) handOver();
  }
  if (terminator < 0) terminator = terminatorOf(held.subarray(0, length));
  handOver();
  if (length > 0) take(held, 0, length, false);
}

function terminatorOf(beginning: Uint8Array): number {
  return beginning.includes(0) ? 0 : newline;
}

/** The paths of such a list as text. */
export function pathsIn(input: Iterable<Uint8Array>): string[] {
  const paths: string[] = [];
  eachPath(input, (bytes, start, end) => {
    paths.push(decodeName(Buffer.from(bytes.subarray(start, end))));
  });
  return paths;
}
