import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import type { Actor } from '../src/server/actor.ts';
import { openDemoSpace } from '../src/server/demo-space.ts';
import { openSpaces } from '../src/server/spaces.ts';
import { openTestSqlite } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const FILES = { names: ['mail.mbox'], bytesTotal: 1_000 };

/** A browser that looks at the example, and how it leaves it. */
async function enterExample(house: TestHouse): Promise<{ demo: Actor; leave: () => Promise<unknown> }> {
  const spaces = openSpaces(house.actor, {
    open: () => openDemoSpace(house.actor),
    leave: house.mailImports.leave,
  });
  let cookie = '';
  const reply = {
    header(_: string, value: string) {
      cookie = value;
    },
  } as unknown as FastifyReply;
  const request = () => ({ headers: { cookie } }) as FastifyRequest;
  const demo = await spaces.enterDemo(request(), reply);
  return { demo, leave: () => spaces.leaveDemo(request(), reply) };
}

test('A file that is being read into the example ends with it, and no end is left to be stored', async () => {
  await using house = await openHouse(openTestSqlite, { mailOptions: { storeAgainMs: 20 } });
  const { demo, leave } = await enterExample(house);
  const source = new PassThrough();
  const { id } = await house.mailImports.start(demo, FILES);
  const reading = house.mailImports.read(demo, id, { index: 0, source, bytes: null });
  source.write('From - Thu Apr 16 10:00:00 2026\n');
  const { find } = house.mailImports;
  await expect.poll(async () => (await find(demo, id)).bytesRead).toBeGreaterThan(0);
  const own = await house.mailImports.start(house.actor, FILES);
  await leave();
  source.destroy(new Error('The browser went'));
  expect(await reading).toMatchObject({ status: 'stopped' });
  await wait(100);
  expect(house.errors).toEqual([]);
  expect(await find(house.actor, own.id)).toMatchObject({ status: 'running' });
});

test('An import that waits for its next file in the example ends with it too', async () => {
  await using house = await openHouse(openTestSqlite, {
    mailOptions: { storeAgainMs: 20, abandonedMs: 100 },
  });
  const { demo, leave } = await enterExample(house);
  await house.mailImports.start(demo, FILES);
  await leave();
  await wait(300);
  expect(house.errors).toEqual([]);
});
