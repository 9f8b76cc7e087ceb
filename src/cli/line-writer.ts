import type { Console } from './console.ts';

/** Lines of bytes, written many at once. */
export interface LineWriter {
  /** A piece of a line that others hold. */
  add(bytes: Uint8Array, start: number, end: number): void;
  addText(text: string): void;
  /** Writes what is there; call it once more at the end. */
  flush(): void;
  /** To be called between lines: writes when there is enough. */
  endLine(): void;
}

const enough = 256 * 1024;

export function createLineWriter({ write }: Pick<Console, 'write'>): LineWriter {
  let room = new Uint8Array(2 * enough);
  let length = 0;

  function makeRoom(more: number): void {
    if (length + more <= room.length) return;
    const larger = new Uint8Array(2 * (length + more));
    larger.set(room.subarray(0, length));
    room = larger;
  }

  function flush(): void {
    if (length > 0) write(room.subarray(0, length));
    length = 0;
  }

  return {
    add(bytes, start, end) {
      makeRoom(end - start);
      for (let at = start; at < end; at += 1) room[length++] = bytes[at] ?? 0;
    },
    addText(text) {
      const bytes = Buffer.from(text);
      makeRoom(bytes.length);
      room.set(bytes, length);
      length += bytes.length;
    },
    flush,
    endLine() {
      if (length >= enough) flush();
    },
  };
}
