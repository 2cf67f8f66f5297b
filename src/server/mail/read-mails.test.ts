import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TimeZone } from '../../domain/time.ts';
import { noAnswer } from './mail-answer.ts';
import type { MailBlock } from './mail-cutter.ts';
import type { BlockReader } from './read-block.ts';
import { readMails } from './read-mails.ts';

const timeZone = 'Europe/Berlin' as TimeZone;
const aside = { aside: 'other', messageId: null, sentAt: null } as const;

/** Blocks of one mail each, and how many were begun and are not free again. */
function countedBlocks(bytes = 1) {
  const counts = { begun: 0, inUse: 0 };
  async function* blocks(): AsyncGenerator<MailBlock> {
    for (let index = 0; index < 100; index++) {
      counts.begun++;
      counts.inUse++;
      const place = { start: 0, end: bytes, truncated: false, isInMbox: true, isQuoted: false };
      yield {
        bytes: Buffer.from(new SharedArrayBuffer(bytes)),
        mails: [{ source: `${index}`, index, offset: 0, size: bytes, ...place }],
        release: () => {
          counts.inUse--;
        },
      };
    }
  }
  return { counts, blocks: blocks() };
}

async function untilNothingMoves(counts: { begun: number }): Promise<void> {
  for (let before = -1; before !== counts.begun; await setImmediate()) {
    before = counts.begun;
    await setImmediate();
  }
}

/** A reader that reads nothing until it may. */
function waitingReader(glanceAtBlock: BlockReader['glanceAtBlock']) {
  const { promise, resolve: go } = Promise.withResolvers<void>();
  const reader: BlockReader = {
    glanceAtBlock,
    async readBlock() {
      await promise;
      return [noAnswer('malformed')];
    },
  };
  return { reader, go };
}

test('while the first mail is being read, thirty-two blocks are glanced at and given back, and hardly more', async () => {
  const { counts, blocks } = countedBlocks();
  const { reader, go } = waitingReader(async ({ mails }) =>
    mails.map(({ source }) => (source === '0' ? 'closer' : aside)),
  );
  const told: string[] = [];
  const reading = (async () => {
    for await (const mails of readMails(blocks, reader, { timeZone }))
      told.push(...mails.map(({ source }) => source));
  })();
  await untilNothingMoves(counts);
  expect(told).toEqual([]);
  expect(counts.begun).toBeGreaterThan(30);
  expect(counts.begun).toBeLessThan(36);
  expect(counts.inUse).toBeLessThanOrEqual(1);
  go();
  await reading;
  expect(told).toEqual(Array.from({ length: 100 }, (_, index) => `${index}`));
  expect(counts.inUse).toBe(0);
});

test.each([true, false])(
  'few blocks are in use at a time when workers are slow (glances: %s)',
  async (glances) => {
    const { counts, blocks } = countedBlocks();
    const go = Promise.withResolvers<void>();
    const reader: BlockReader = {
      async glanceAtBlock() {
        await go.promise;
        return [aside];
      },
      async readBlock() {
        await go.promise;
        return [noAnswer('malformed')];
      },
    };
    let told = 0;
    const reading = (async () => {
      for await (const mails of readMails(blocks, reader, { timeZone, glances })) told += mails.length;
    })();
    await untilNothingMoves(counts);
    expect(counts.inUse).toBeLessThanOrEqual(4);
    go.resolve();
    await reading;
    expect([told, counts.inUse]).toEqual([100, 0]);
  },
);

test('a block of which much wants reading stays in use until it was read and told', async () => {
  const { counts, blocks } = countedBlocks(100_000);
  const { reader, go } = waitingReader(async () => ['closer']);
  const lengths: number[] = [];
  const reading = (async () => {
    for await (const mails of readMails(blocks, reader, { timeZone }))
      lengths.push(...mails.map(({ raw }) => raw?.().length ?? 0));
  })();
  await untilNothingMoves(counts);
  expect(counts.inUse).toBeLessThanOrEqual(4);
  go();
  await reading;
  expect(new Set(lengths)).toEqual(new Set([100_000]));
  expect([lengths.length, counts.inUse]).toEqual([100, 0]);
});

test('a reader that does not start ends it, whichever block met that first', async () => {
  const { blocks } = countedBlocks();
  const reader: BlockReader = {
    glanceAtBlock: async () => ['closer'],
    readBlock: async () => Promise.reject(new Error('It does not start')),
  };
  await expect(async () => {
    for await (const _ of readMails(blocks, reader, { timeZone }));
  }).rejects.toThrow('It does not start');
});
