import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { seededRandom } from '../src/domain/demo/random.ts';
import { idGenerator } from '../src/domain/id.ts';
import type { Promised } from './support/remembering-client.ts';
import { askOnce, writeUntilGone } from './support/remembering-client.ts';
import { addressOf, makeDataFolder, runProgram, startServer } from './support/running-server.ts';

const KILLS = 50;
const CLIENTS = 4;
const SAVED_BEFORE_A_KILL = 40;
/** Run again with the same one: KILL_SEED=… */
const seed = Number(process.env['KILL_SEED'] ?? randomBytes(4).readUInt32LE());

test(`Killed ${KILLS} times while it writes, Rebound loses nothing it said it had saved (seed ${seed})`, async () => {
  const random = seededRandom(seed).next;
  const newId = idGenerator(Date.now, () => randomBytes(10));
  await using folder = await makeDataFolder();
  const promised: Promised[] = [];
  let killedWhileStarting = 0;

  for (let round = 0; round < KILLS; round++) {
    const program = runProgram('main.ts', folder.path);
    const kill = async () => {
      program.process.kill('SIGKILL');
      await program.ended;
    };
    // One in five dies somewhere on its way to the first request, the others amid writing.
    if (random() < 0.2) {
      await wait(random() * 500);
      await kill();
      killedWhileStarting++;
      continue;
    }
    const address = await addressOf(program);
    const sinceLast = promised.length;
    const clients = Array.from({ length: CLIENTS }, (_, client) =>
      writeUntilGone(address, { name: `${round}-${client}`, newId, random, promised }),
    );
    // After so much was saved, not after so long: a slow machine gets as far as a fast one.
    const enough = sinceLast + Math.floor(random() * SAVED_BEFORE_A_KILL);
    while (promised.length < enough) await wait(1);
    await wait(random() * 20);
    await kill();
    await Promise.all(clients);
    // Now and then at once, so that a loss is seen close to the kill it came from; all of it in the end.
    if (round % 10 === 0) {
      await using server = await startServer(folder.path);
      await expectKept(server.address, promised.slice(sinceLast));
    }
  }

  await using server = await startServer(folder.path);
  await expectKept(server.address, promised);
  server.process.kill('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0 });
  expectWhole(join(folder.path, 'rebound.sqlite'));

  const kinds = new Set(promised.map(({ what }) => what));
  expect([...kinds].sort()).toEqual([
    'application',
    'debrief',
    'event',
    'finding',
    'interview',
    'no',
    'review of a card',
    'story',
    'story version',
  ]);
  expect(promised.length).toBeGreaterThan(KILLS * 5);
  expect(killedWhileStarting).toBeGreaterThan(0);
}, 240_000);

async function expectKept(address: string, promised: readonly Promised[]): Promise<void> {
  const lost: string[] = [];
  const ask = askOnce(address);
  const check = async ({ what, values, read }: Promised) => {
    const found = await read(ask);
    const isThere = values.some((value) => (Array.isArray(found) ? found.includes(value) : found === value));
    if (!isThere) lost.push(`${what}: ${JSON.stringify(values)} became ${JSON.stringify(found)}`);
  };
  // A few at a time: as many as clients.
  const rest = [...promised];
  const worker = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) await check(next);
  };
  await Promise.all(Array.from({ length: CLIENTS }, worker));
  expect(lost).toEqual([]);
}

/** No page of the file is damaged, and nothing was saved by half. */
function expectWhole(file: string): void {
  const sqlite = new DatabaseSync(file, { readOnly: true });
  const rows = (query: string) => sqlite.prepare(query).all();
  expect(rows('pragma integrity_check')).toMatchObject([{ integrity_check: 'ok' }]);
  const halves = [
    'select id from applications where id not in (select application_id from application_events)',
    'select id from applications where id not in (select application_id from application_texts)',
    'select id from interviews where event_id not in (select id from application_events)',
    'select id from stories where (id, latest) not in (select story_id, max(number) from story_versions group by story_id)',
    'select rebound_id from rebound_nos where event_id not in (select id from application_events)',
    'select id from rebounds where id not in (select rebound_id from rebound_log)',
  ];
  for (const query of halves) expect(rows(query), query).toEqual([]);
  sqlite.close();
}
