import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { createBeginningsReader, type Beginnings } from './beginnings.ts';

/** A thread that reads files while this one plans which. */
export interface SecondReader {
  /** Puts a batch at the end of its queue. Batches are counted from 0. */
  offer(paths: readonly string[]): void;
  /** Takes a batch from it; false once it has begun with that, and so with all before. */
  takeBack(batch: number): boolean;
  /** Hands over what it has read by now. */
  collect(give: Give): void;
  /** Hands over the rest. Batches that it never gives, as when it cannot run, are returned. */
  finish(give: Give): Promise<number[]>;
}

type Give = (batch: number, read: Beginnings) => void;

interface Work {
  readonly batch: number;
  /** With NULs between them. */
  readonly paths: string;
}

interface Done {
  readonly batch: number;
  readonly read: Beginnings;
}

/** More batches than any repository fills. */
const mostBatches = 65_536;

export function startSecondReader(root: string, limit: number): SecondReader {
  const begun = new Int32Array(new SharedArrayBuffer(4 * mostBatches));
  const { port1: port, port2: theirs } = new MessageChannel();
  const worker = new Worker(program, {
    eval: true,
    execArgv: [],
    workerData: { root, limit, begun, port: theirs },
    transferList: [theirs],
  });
  const ended = new Promise<void>((resolve) => worker.on('error', () => resolve()).on('exit', resolve));
  worker.unref();
  /** Offered, and not here yet. */
  const awaited = new Set<number>();
  /** What only bytes can name does not travel as text. */
  const kept = new Set<number>();
  let offered = 0;

  function hand({ batch, read }: Done, give: Give): void {
    awaited.delete(batch);
    give(batch, read);
  }

  return {
    offer(paths) {
      const work: Work = { batch: offered, paths: paths.join('\0') };
      const travels = offered < mostBatches && work.paths.isWellFormed();
      (travels ? awaited : kept).add(offered);
      if (travels) port.postMessage(work);
      offered += 1;
    },
    takeBack(batch) {
      if (kept.delete(batch)) return true;
      if (!awaited.has(batch) || Atomics.exchange(begun, batch, 1) !== 0) return false;
      return awaited.delete(batch);
    },
    collect(give) {
      for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port))
        hand(got.message, give);
    },
    async finish(give) {
      const all = new Promise<void>((resolve) => {
        if (awaited.size === 0) resolve();
        port.on('message', (done: Done) => {
          hand(done, give);
          if (awaited.size === 0) resolve();
        });
      });
      await Promise.race([all, ended]);
      port.close();
      return [...awaited, ...kept];
    },
  };
}

/** What the thread runs. It is text, and so needs no file of its own beside a bundle. */
const program = `(${serve.toString()})(${createBeginningsReader.toString()})`;

function serve(createReader: typeof createBeginningsReader): void {
  const fs = process.getBuiltinModule('node:fs');
  const { root, limit, begun, port } = process.getBuiltinModule('node:worker_threads').workerData;
  const read = createReader(fs, limit);
  port.on('message', ({ batch, paths }: Work) => {
    if (Atomics.exchange(begun, batch, 1) !== 0) return;
    const { bytes: lent, ends, sizes } = read(paths.split('\0').map((path) => `${root}/${path}`));
    const bytes = lent.slice();
    const done: Done = { batch, read: { bytes, ends, sizes } };
    port.postMessage(done, [bytes.buffer, ends.buffer, sizes.buffer]);
  });
}
