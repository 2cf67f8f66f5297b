import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openSqlite } from './database.ts';

test('When the disk is full a transaction says so, and the next one works once there is room', async () => {
  await using db = openSqlite(':memory:');
  await sql`create table notes (text text)`.execute(db);
  const write = () =>
    db.transaction().execute((tx) => sql`insert into notes values (${'x'.repeat(100_000)})`.execute(tx));
  // As many pages as there are now is as full as a disk can be.
  await sql`pragma max_page_count=1`.execute(db);
  await expect(write()).rejects.toThrow('database or disk is full');
  await sql`pragma max_page_count=100000`.execute(db);
  await write();
  expect((await sql`select 1 from notes`.execute(db)).rows).toHaveLength(1);
});
