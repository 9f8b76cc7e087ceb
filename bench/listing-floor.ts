import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { pathsToOpen } from '../src/core/evaluate.ts';
import { nothingToRead, readNothing } from '../src/core/reading-plan.ts';
import { OPENING_BYTES } from '../src/core/snapshot.ts';
import { loadSnapshot } from '../src/git/load.ts';

/** The files of a working tree of which Rolecall reads the opening. */
export async function openedIn(root: string): Promise<readonly string[]> {
  let opened: readonly string[] = [];
  const request = { directory: root, cwd: root, now: new Date(), environment: process.env };
  await loadSnapshot(request, {
    ...readNothing,
    openings: (snapshot) => {
      opened = [...pathsToOpen(snapshot).after];
      return nothingToRead();
    },
  });
  return opened;
}

/** What nobody can do without: git lists the tracked files, and the openings are read, one after the other. */
export function listAndOpen(root: string, paths: readonly string[]): void {
  execFileSync('git', ['-C', root, 'ls-files', '-z'], { maxBuffer: 2 ** 30 });
  const buffer = Buffer.alloc(OPENING_BYTES);
  for (const path of paths) {
    const descriptor = openSync(join(root, path), 'r');
    readSync(descriptor, buffer, 0, OPENING_BYTES, 0);
    closeSync(descriptor);
  }
}

/** In milliseconds. */
export function time(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
