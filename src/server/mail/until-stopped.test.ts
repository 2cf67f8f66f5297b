import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { untilStopped } from './until-stopped.ts';

const uncaught: unknown[] = [];
const noteUncaught = (error: unknown) => uncaught.push(error);
beforeEach(() => {
  uncaught.length = 0;
  process.on('uncaughtException', noteUncaught);
});
afterEach(() => {
  process.off('uncaughtException', noteUncaught);
});

async function read(source: PassThrough, signal: AbortSignal): Promise<string> {
  let text = '';
  for await (const chunk of untilStopped(source, signal)) text += Buffer.from(chunk).toString();
  return text;
}

test('a source that is stopped before it is read gives nothing, and may break off later', async () => {
  const source = new PassThrough();
  source.write('Dear Jane');
  await expect(read(source, AbortSignal.abort())).rejects.toThrow();
  source.destroy(new Error('The connection is gone'));
  await nextTurn();
  await nextTurn();
  expect(uncaught).toEqual([]);
});

test('a source that is stopped while it is read may break off later', async () => {
  const source = new PassThrough();
  const stopping = new AbortController();
  const reading = read(source, stopping.signal);
  source.write('Dear Jane');
  await nextTurn();
  stopping.abort();
  await expect(reading).rejects.toThrow('Reading was stopped');
  source.destroy(new Error('The connection is gone'));
  await nextTurn();
  await nextTurn();
  expect(uncaught).toEqual([]);
});

test('a source is read to its end, and one that breaks off says why', async () => {
  const { signal } = new AbortController();
  const source = new PassThrough();
  source.end('Dear Jane');
  expect(await read(source, signal)).toBe('Dear Jane');
  const broken = new PassThrough();
  const reading = read(broken, signal);
  broken.destroy(new Error('The connection is gone'));
  await expect(reading).rejects.toThrow('The connection is gone');
});
