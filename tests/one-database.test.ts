import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, test, vi } from 'vitest';
import { lockPostgres } from '../src/server/db/postgres-lock.ts';
import { openCuttingProxy } from './support/cutting-proxy.ts';
import { createEmptyPostgres } from './support/databases.ts';
import { makeDataFolder, outcomesOf, runProgram, startServer } from './support/running-server.ts';

/** Each starts the real program, some of them several times, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const IN_USE =
  /Rebound is already using the PostgreSQL database “rebound_test_\w+”, with another data folder/;

async function openHouse() {
  await using opened = new AsyncDisposableStack();
  const { url } = opened.use(await createEmptyPostgres(inject('postgresUrl')));
  const [one, other] = [opened.use(await makeDataFolder()), opened.use(await makeDataFolder())];
  const client = new pg.Client(url);
  await client.connect();
  opened.defer(() => client.end());
  const whileOpen = opened.move();
  return {
    url,
    env: { DATABASE_URL: url },
    folders: { one: one.path, other: other.path },
    client,
    rows: async (question: string) => (await client.query(question)).rows,
    [Symbol.asyncDispose]: () => whileOpen.disposeAsync(),
  };
}

const HOLDERS = `select pid, objid, classid from pg_locks where locktype = 'advisory' and granted and objsubid = 1
  and database = (select oid from pg_database where datname = current_database())`;

test('A second Rebound on one PostgreSQL database is refused, whatever its data folder, and so is a restore', async () => {
  await using house = await openHouse();
  const { env, folders, rows } = house;
  const backup = join(folders.one, 'mine.sqlite');
  await using server = await startServer(folders.one, env);
  const run = (folder: string, args: string[]) => runProgram('cli.ts', folder, { env, args }).ended;
  expect(await run(folders.other, ['backup', backup])).toMatchObject({ code: 0 });
  const before = await rows('select id from owners');

  const second = await runProgram('main.ts', folders.other, { env }).ended;
  expect(second).toMatchObject({ code: 1, said: expect.stringMatching(IN_USE) });
  const restored = await run(folders.other, ['restore', backup]);
  expect(restored).toMatchObject({ code: 1, said: expect.stringMatching(IN_USE) });
  expect(await rows('select id from owners')).toEqual(before);

  expect(await run(folders.other, ['insights'])).toMatchObject({
    code: 1,
    said: expect.stringMatching(IN_USE),
  });
  expect(await run(folders.one, ['insights'])).toMatchObject({ code: 0 });

  server.process.kill('SIGKILL');
  await server.ended;
  await using _ = await startServer(folders.other, env);
});

test('Of several that start at the same moment on an empty database one runs, and there is one owner', async () => {
  await using house = await openHouse();
  await using third = await makeDataFolder();
  const programs = [...Object.values(house.folders), third.path].map((folder) =>
    runProgram('main.ts', folder, { env: house.env }),
  );
  expect(await outcomesOf(programs)).toEqual(['refused', 'refused', 'runs']);
  expect(await house.rows('select id from owners')).toHaveLength(1);
});

test('A running Rebound whose connections the database ended takes hold of it again', async () => {
  await using house = await openHouse();
  await using server = await startServer(house.folders.one, house.env);
  const [held] = await house.rows(HOLDERS);
  await house.client.query('select pg_terminate_backend($1, 5000)', [held.pid]);
  await expect.poll(() => house.rows(HOLDERS), { timeout: 10_000 }).toHaveLength(1);
  expect((await fetch(`${server.address}/api/status`)).status).toBe(200);
  const second = await runProgram('main.ts', house.folders.other, { env: house.env }).ended;
  expect(second).toMatchObject({ code: 1, said: expect.stringMatching(IN_USE) });
});

test('A running Rebound ends, and says why, when another took the database while it was away', async () => {
  await using house = await openHouse();
  await using server = await startServer(house.folders.one, house.env);
  const [held] = await house.rows(HOLDERS);
  const other = new pg.Client(house.url);
  await other.connect();
  // It waits for its turn, and has it as soon as the first is gone.
  const taken = other.query('select pg_advisory_lock(($1::bigint << 32) | $2::bigint)', [
    held.classid,
    held.objid,
  ]);
  await house.client.query('select pg_terminate_backend($1, 5000)', [held.pid]);
  await taken;
  const { code, said } = await server.ended;
  expect(code).toBe(1);
  expect(said).toMatch(IN_USE);
  await other.end();
});

test('A connection that went dead without a goodbye is replaced, though the server still believes in it', async () => {
  await using house = await openHouse();
  await using proxy = await openCuttingProxy(Number(new URL(house.url).port));
  const lock = await lockPostgres(proxy.wayTo(house.url), { lookEveryMs: 20, answerMs: 500 });
  const [before] = await house.rows(HOLDERS);
  proxy.silence();
  const pids = async () => (await house.rows(HOLDERS)).map(({ pid }) => pid);
  await expect.poll(pids, { timeout: 10_000 }).not.toEqual([before.pid]);
  await expect.poll(pids, { timeout: 10_000 }).toEqual([expect.any(Number)]);
  await expect(lockPostgres(house.url)).rejects.toThrow(IN_USE);
  await lock.release();
  await expect.poll(pids).toEqual([]);
});
