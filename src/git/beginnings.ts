import type * as Fs from 'node:fs';

/** The beginnings of files, one behind the other. */
export interface Beginnings {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where in `bytes` each ends; -1 for a file that is left out. */
  readonly ends: Int32Array<ArrayBuffer>;
  /** How large each file is as a whole, in bytes. */
  readonly sizes: Float64Array<ArrayBuffer>;
}

/** Reads the beginnings of files with these names; the bytes are only lent until the next call. */
export type ReadBeginnings = (names: readonly (string | Buffer)[]) => Beginnings;

/**
 * Makes a reader of the first `limit` bytes of files. What is no regular file or cannot be read is left out.
 * Its text is the program of a thread too, so it uses nothing but what it is given.
 */
export function createBeginningsReader(
  { closeSync, constants, fstatSync, openSync, readSync }: typeof Fs,
  limit: number,
): ReadBeginnings {
  // A link may lead out of the repository, and a pipe would wait for a writer for ever.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  let room = new Uint8Array(4 * limit);

  function readInto(at: number, name: string | Buffer): { length: number; size: number } | undefined {
    let descriptor: number | undefined;
    try {
      descriptor = openSync(name, flags);
      const length = readSync(descriptor, room, at, limit, 0);
      if (length > 0 && length < limit) return { length, size: length };
      // Larger than the limit, empty, or something that is no file and gives nothing.
      const status = fstatSync(descriptor);
      return status.isFile() ? { length, size: status.size } : undefined;
    } catch {
      return undefined;
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  }

  return (names) => {
    const ends = new Int32Array(names.length).fill(-1);
    const sizes = new Float64Array(names.length);
    let at = 0;
    for (const [index, name] of names.entries()) {
      if (room.length - at < limit) {
        const larger = new Uint8Array(2 * room.length);
        larger.set(room.subarray(0, at));
        room = larger;
      }
      const read = readInto(at, name);
      if (!read) continue;
      at += read.length;
      ends[index] = at;
      sizes[index] = read.size;
    }
    return { bytes: room.subarray(0, at), ends, sizes };
  };
}
