import type { Git } from './command.ts';
import type { ListedFile } from './listing.ts';

/** The beginning of a file and its whole size, in bytes. */
export interface Content {
  readonly size: number;
  readonly head: Buffer;
}

/**
 * Reads the first `limit` bytes of files and hands them over one after the other; the bytes are only lent for the call.
 * Files that are no regular file or cannot be read are left out.
 */
export type ReadContents = (
  files: Iterable<ListedFile>,
  limit: number,
  take: (path: string, content: Content) => void,
) => Promise<void>;

/** A blob this large is not worth streaming for its first bytes. */
const largestBlob = 32 * 1024 * 1024;

/** Reads objects of the repository. One that is not here, as in a partial clone, is left out, not fetched. */
export function contentsOfObjects(git: Git): ReadContents {
  return async (files, limit, take) => {
    const readable = [...files].filter(({ mode, oid }) => mode === 'file' && oid !== undefined);
    const oids = [...new Set(readable.map(({ oid }) => oid ?? ''))];
    if (oids.length === 0) return;
    const sizes = await sizesOf(git, oids);
    const contents = await readObjects(
      git,
      oids.filter((oid) => (sizes.get(oid) ?? Infinity) <= largestBlob),
      limit,
    );
    for (const { path, oid = '' } of readable) {
      const size = sizes.get(oid);
      const head = contents.get(oid);
      if (size !== undefined) take(path, { size, head: head ?? Buffer.alloc(0) });
    }
  };
}

async function sizesOf(git: Git, oids: readonly string[]): Promise<Map<string, number>> {
  const answer = await git.run(['cat-file', '--batch-check', '--buffer'], `${oids.join('\n')}\n`);
  const sizes = new Map<string, number>();
  for (const line of answer.toString('utf8').split('\n')) {
    const [oid = '', type, size] = line.split(' ');
    if (type === 'blob') sizes.set(oid, Number(size));
  }
  return sizes;
}

/** Keeps the first bytes of each object while the rest streams by. */
async function readObjects(git: Git, oids: readonly string[], limit: number): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  let header = '';
  let current: { oid: string; left: number; kept: Buffer[]; room: number } | undefined;
  const take = (chunk: Buffer): void => {
    let at = 0;
    while (at < chunk.length) {
      if (!current) {
        const end = chunk.indexOf(10, at);
        header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0) return;
        at = end + 1;
        const [oid = '', type, size] = header.split(' ');
        header = '';
        // One more byte than the size: git ends each object with a newline.
        if (type !== 'missing')
          current = { oid, left: Number(size) + 1, kept: [], room: Math.min(limit, Number(size)) };
        continue;
      }
      const part = chunk.subarray(at, at + current.left);
      if (current.room > 0) current.kept.push(Buffer.from(part.subarray(0, current.room)));
      current.room -= Math.min(current.room, part.length);
      current.left -= part.length;
      at += part.length;
      if (current.left === 0) {
        contents.set(current.oid, Buffer.concat(current.kept));
        current = undefined;
      }
    }
  };
  if (oids.length > 0) await git.stream(['cat-file', '--batch', '--buffer'], `${oids.join('\n')}\n`, take);
  return contents;
}
