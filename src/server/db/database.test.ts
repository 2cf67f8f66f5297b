import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { openCuttingProxy } from '../../../tests/support/cutting-proxy.ts';
import { createEmptyPostgres } from '../../../tests/support/databases.ts';
import { isDiskFull } from '../error-code.ts';
import { openPostgres, openSqlite } from './database.ts';
import { DatabaseAway } from './database-away.ts';

test('When the disk is full a transaction says so, and the next one works once there is room', async () => {
  await using db = openSqlite(':memory:');
  await sql`create table notes (text text)`.execute(db);
  const write = () =>
    db.transaction().execute((tx) => sql`insert into notes values (${'x'.repeat(100_000)})`.execute(tx));
  // As many pages as there are now is as full as a disk can be.
  await sql`pragma max_page_count=1`.execute(db);
  await expect(write()).rejects.toSatisfy(isDiskFull);
  await sql`pragma max_page_count=100000`.execute(db);
  await write();
  expect((await sql`select 1 from notes`.execute(db)).rows).toHaveLength(1);
});

test('Long lists of long texts, in ever other lengths, do not stay in memory', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  await using db = openSqlite(':memory:');
  const before = process.memoryUsage().rss;
  for (let length = 50; length < 150; length++) {
    const text = 'x'.repeat(4_000_000 / length);
    const texts = Array.from({ length }, () => sql`${text}`);
    await sql`select 1 where '' in (${sql.join(texts)})`.execute(db);
    if (length % 10 === 0) collectGarbage();
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
});

test('When PostgreSQL ends a connection in use, that request alone fails, and the next one works', async () => {
  await using empty = await createEmptyPostgres(inject('postgresUrl'));
  await using db = openPostgres(empty.url);
  await using administrator = openPostgres(inject('postgresUrl'), { connections: 1 });
  // An error nobody listens for ends the program; here it would end the test run.
  const cutOff = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    const waiting = sql`select pg_sleep(60)`.execute(tx);
    // It may end before it is waited for.
    waiting.catch(() => {});
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(administrator);
    await waiting;
  });
  // The end may come before the question is on its way.
  await expect(cutOff).rejects.toThrow(/terminat|connection error/);
  const betweenQuestions = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(administrator);
    await sql`select 1`.execute(tx);
  });
  await expect(betweenQuestions).rejects.toThrow();
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
});

test('When PostgreSQL says nothing any more, who waits is told, and the next question finds it once it is back', async () => {
  await using empty = await createEmptyPostgres(inject('postgresUrl'));
  await using proxy = await openCuttingProxy(Number(new URL(empty.url).port));
  await using db = openPostgres(proxy.wayTo(empty.url), { answerMs: 300 });
  const ask = (by = db) => sql`select 1 as one`.execute(by);
  const change = () => db.transaction().execute((tx) => ask(tx));
  await Promise.all([ask(), change()]);
  proxy.silence();
  await expect(ask()).rejects.toBeInstanceOf(DatabaseAway);
  await expect(change()).rejects.toBeInstanceOf(DatabaseAway);
  expect((await ask()).rows).toEqual([{ one: 1 }]);
  expect((await change()).rows).toEqual([{ one: 1 }]);
});
