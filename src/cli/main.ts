#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import picocolors from 'picocolors';
import { run } from './run.ts';
import { version } from './version.ts';

/** Standard output may be a pipe whose reader is slow, or gone. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

async function readInput(): Promise<Buffer> {
  return Buffer.concat(await process.stdin.toArray());
}

const started = Date.now();
let shown = false;

/** Wipes the progress line before anything else is written. */
function clearProgress(): void {
  if (shown) writeAll(2, '\r\u001b[K');
  shown = false;
}

process.exitCode = await run(
  process.argv.slice(2),
  {
    cwd: process.cwd(),
    environment: process.env,
    now: new Date(started),
    colors: picocolors.isColorSupported && isatty(1),
    readInput,
    write(text) {
      clearProgress();
      writeAll(1, text);
    },
    complain(text) {
      clearProgress();
      writeAll(2, text);
    },
    progress(text) {
      if (!isatty(2) || Date.now() - started < 500) return;
      writeAll(2, `\r\u001b[K${text}…`);
      shown = true;
    },
  },
  version,
);
clearProgress();
