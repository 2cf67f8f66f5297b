import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { watchWork } from './watch-work.ts';

/** What is looked at, and how often it was. */
function watched(worker: Worker, limitMs: number, isLookedAt: (looks: number) => void = () => {}) {
  const { promise: stuck, resolve } = Promise.withResolvers<string>();
  let looks = 0;
  const place = () => {
    isLookedAt(++looks);
    return 'at a mail';
  };
  return { stuck, stop: watchWork(worker, limitMs, place, () => resolve('stuck')) };
}

async function workerThat(does: string): Promise<AsyncDisposable & { thread: Worker }> {
  const source = `require('node:worker_threads').parentPort.postMessage('begun');\n${does}`;
  const thread = new Worker(source, { eval: true });
  await once(thread, 'message');
  return { thread, [Symbol.asyncDispose]: async () => void (await thread.terminate()) };
}

const WORKS_WITHOUT_END = 'for (;;);';
const WAITS = 'setInterval(() => {}, 1_000);';
const CANNOT_SAY = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';

test('who works at one mail for longer than it may take is stuck', async () => {
  await using worker = await workerThat(WORKS_WITHOUT_END);
  const { stuck, stop } = watched(worker.thread, 100);
  expect(await stuck).toBe('stuck');
  stop();
});

test('who waits for its turn is not, though the time is long over', async () => {
  await using worker = await workerThat(WAITS);
  const { promise: longOver, resolve } = Promise.withResolvers<string>();
  const { stuck, stop } = watched(worker.thread, 20, (looks) => looks > 60 && resolve('long over'));
  expect(await Promise.race([stuck, longOver])).toBe('long over');
  stop();
});

test('who does not even say how long it worked is given up in the end', async () => {
  await using worker = await workerThat(CANNOT_SAY);
  const { stuck, stop } = watched(worker.thread, 20);
  expect(await stuck).toBe('stuck');
  stop();
});
