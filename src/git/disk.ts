import fs from 'node:fs';
import { createBeginningsReader, type Beginnings } from './beginnings.ts';
import type { ReadContents } from './contents.ts';
import type { ListedFile } from './listing.ts';
import { encodeName } from './names.ts';
import { startSecondReader, type SecondReader } from './second-reader.ts';

/** Files that are read at a time. */
const batchFiles = 256;

/** With so many batches a second thread is worth its start, which takes as long as reading about 5,000 files. */
const worthASecond = 32;

/**
 * Reads files one after the other: small reads from a warm disk are several times faster than promises of them. Many
 * are read by two threads, the second of which begins while the files are still being named.
 */
export function contentsOnDisk(root: string): ReadContents {
  return async (files, limit, take) => {
    const batches: string[][] = [];
    const read = createBeginningsReader(fs, limit);
    let second: SecondReader | undefined;
    const give = (batch: number, beginnings: Beginnings): void => {
      handOver(batches[batch] ?? [], beginnings, take);
    };
    const readHere = (batch: number): void => {
      give(batch, read(batches[batch]?.map((path) => encodeName(`${root}/${path}`)) ?? []));
    };

    for (const batch of inBatches(files)) {
      batches.push(batch);
      if (batches.length === worthASecond) {
        second = startSecondReader(root, limit);
        for (const one of batches) second.offer(one);
      } else second?.offer(batch);
      second?.collect(give);
    }
    for (let batch = batches.length - 1; batch >= 0; batch -= 1) {
      if (second && !second.takeBack(batch)) break;
      readHere(batch);
      second?.collect(give);
    }
    for (const batch of (await second?.finish(give)) ?? []) readHere(batch);
  };
}

/** The paths of regular files, so many at a time. */
function* inBatches(files: Iterable<ListedFile>): Generator<string[]> {
  let batch: string[] = [];
  for (const { path, mode } of files) {
    if (mode !== 'file') continue;
    batch.push(path);
    if (batch.length < batchFiles) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function handOver(
  paths: readonly string[],
  { bytes, ends, sizes }: Beginnings,
  take: Parameters<ReadContents>[2],
): void {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = 0;
  for (const [index, path] of paths.entries()) {
    const end = ends[index] ?? -1;
    if (end < 0) continue;
    take(path, { size: sizes[index] ?? 0, head: all.subarray(start, end) });
    start = end;
  }
}
