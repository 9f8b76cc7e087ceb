import { OPENING_BYTES, type SourceText } from '../core/snapshot.ts';
import { sourceText } from '../core/source-text.ts';
import { readBlobs } from './blobs.ts';
import type { Client } from './client.ts';
import type { RepositoryName } from './repository.ts';
import type { ListedFile } from './trees.ts';

/** The contents of files, each blob read at most once. Links and submodules have none. */
export interface Contents {
  /** In bytes, as the tree tells it; 0 for what is no blob. */
  size(oid: string): number;
  readWhole(files: readonly ListedFile[]): Promise<void>;
  readOpenings(files: readonly ListedFile[]): Promise<void>;
  /** What was read: whole, or at least the opening. */
  bytes(file: ListedFile): Buffer;
  /** The same object for the same file, so that it is parsed once. */
  source(file: ListedFile, limit: number): SourceText;
}

/** A blob this large is no text whose first lines would tell what it is, and GitHub hardly gives it out. */
const largestBlob = 32 * 1024 * 1024;

export function createContents(
  client: Client,
  repository: RepositoryName,
  sizes: ReadonlyMap<string, number>,
): Contents {
  const known = new Map<string, Buffer>();
  const sources = new Map<string, SourceText>();
  const size = (oid: string): number => sizes.get(oid) ?? 0;
  const read = async (files: readonly ListedFile[], isWhole: boolean): Promise<void> => {
    const isKnown = (oid: string): boolean =>
      (known.get(oid)?.length ?? -1) >= (isWhole ? size(oid) : Math.min(size(oid), OPENING_BYTES));
    const wanted = files.filter(
      ({ mode, oid }) => mode === 'file' && !isKnown(oid) && size(oid) > 0 && size(oid) <= largestBlob,
    );
    const blobs = wanted.map(({ oid }) => ({ oid, size: size(oid), isWhole }));
    for (const [oid, bytes] of await readBlobs(client, repository, blobs)) known.set(oid, bytes);
  };
  const bytes = ({ oid }: ListedFile): Buffer => known.get(oid) ?? Buffer.alloc(0);
  return {
    size,
    bytes,
    readWhole: async (files) => await read(files, true),
    readOpenings: async (files) => await read(files, false),
    source(file, limit) {
      const key = `${file.mode} ${file.oid} ${limit} ${file.path}`;
      const found =
        sources.get(key) ??
        (file.mode === 'file'
          ? sourceText(file.path, size(file.oid), limit, bytes(file))
          : sourceText(file.path, 0, limit));
      sources.set(key, found);
      return found;
    },
  };
}
