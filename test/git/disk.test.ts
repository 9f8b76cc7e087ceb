import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsOnDisk } from '../../src/git/disk.ts';
import type { ListedFile } from '../../src/git/listing.ts';
import { encodeName } from '../../src/git/names.ts';
import { startSecondReader } from '../../src/git/second-reader.ts';

const limit = 16;
const root = mkdtempSync(join(tmpdir(), 'rolecall-disk-'));
/** More than one thread reads. */
const many = 9_000;
const texts = new Map<string, string>();
const files: ListedFile[] = [];

function place(path: string, text: string): void {
  texts.set(path, text);
  files.push({ path, mode: 'file' });
  writeFileSync(encodeName(join(root, path)), text);
}

beforeAll(() => {
  mkdirSync(join(root, 'a'));
  for (let index = 0; index < many; index += 1) place(`a/${index}.py`, 'x'.repeat(index % (2 * limit)));
  place('a/é.py', 'import é');
  place('a/\uDCFF.py', 'no UTF-8');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What is read, as `path: size, text`. */
async function read(wanted: Iterable<ListedFile>): Promise<string[]> {
  const found: string[] = [];
  await contentsOnDisk(root)(wanted, limit, (path, { size, head }) => {
    found.push(`${path}: ${size}, ${head.toString()}`);
  });
  return found.toSorted();
}

function expected(wanted: readonly ListedFile[]): string[] {
  return wanted
    .map(({ path }) => {
      const bytes = Buffer.from(texts.get(path) ?? '');
      return `${path}: ${bytes.length}, ${bytes.subarray(0, limit).toString()}`;
    })
    .toSorted();
}

describe('files on disk', () => {
  it('are read each once, however many they are', async () => {
    const few = files.slice(-10);
    expect(await read(few)).toEqual(expected(few));
    expect(await read(files)).toEqual(expected(files));
  });

  it('are left out where they are no regular file or cannot be read, among many others too', async () => {
    symlinkSync('/etc/passwd', join(root, 'link'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const odd = ['link', 'pipe', 'a', 'missing'].map((path): ListedFile => ({ path, mode: 'file' }));
    expect(await read(odd)).toEqual([]);
    expect(await read([...odd, ...files])).toEqual(expected(files));
    expect(await read([...files, ...odd])).toEqual(expected(files));
  });

  it('are read where only bytes name them, though the second thread is long past them', async () => {
    const odd = files.slice(-1);
    function* slowly(): Generator<ListedFile> {
      yield* odd;
      yield* files.slice(0, -1);
      // Nothing wakes it: the other thread has time to begin with all that travels.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
    expect(await read(slowly())).toEqual(expected(files));
  });

  it('are asked for one by one while others are read', async () => {
    let asked = 0;
    function* slowly(): Generator<ListedFile> {
      for (const file of files) {
        asked += 1;
        yield file;
      }
    }
    expect(await read(slowly())).toHaveLength(files.length);
    expect(asked).toBe(files.length);
  });
});

describe('a second reader', () => {
  it('names what it never gives', async () => {
    // No buffer has such a length: the thread ends before it has read anything.
    const dead = startSecondReader(root, -1);
    dead.offer(['a/1.py']);
    dead.offer(['a/2.py']);
    expect(await dead.finish(() => expect.fail('it gave something'))).toEqual([0, 1]);
  });

  it('gives back what it has not begun with', async () => {
    const second = startSecondReader(root, limit);
    const given: number[] = [];
    for (const { path } of files.slice(0, 100)) second.offer([path]);
    const taken = Array.from({ length: 100 }, (_, batch) => batch).filter((batch) => second.takeBack(batch));
    expect(await second.finish((batch) => given.push(batch))).toEqual([]);
    expect([...given, ...taken].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, batch) => batch),
    );
  });
});
