#!/usr/bin/env node
import { readSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import picocolors from 'picocolors';
import { run } from './run.ts';
import { version } from '../core/version.ts';

/** Standard output may be a pipe whose reader is slow, or gone. */
function writeAll(descriptor: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      waitABit();
    }
  }
}

/** Standard input may be a pipe whose writer is slow. */
function* readInput(): Generator<Uint8Array> {
  const room = new Uint8Array(256 * 1024);
  for (;;) {
    let length = 0;
    try {
      length = readSync(0, room);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EOF') return;
      if (code !== 'EAGAIN') throw error;
      waitABit();
      continue;
    }
    if (length === 0) return;
    yield room.subarray(0, length);
  }
}

function waitABit(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
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
    input: readInput,
    write(piece) {
      clearProgress();
      writeAll(1, piece);
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
