import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../src/server/db/migrate.ts';
import type { TestDatabase } from './support/on-both-engines.ts';
import { onBothEngines } from './support/on-both-engines.ts';

onBothEngines('The schema', (open) => {
  test('is what the migrations have always made of an empty database', async () => {
    await using database = await open();
    expect(await describeSchema(database)).toMatchSnapshot();
  });

  test('gives every table its owner', async () => {
    await using database = await open();
    const tables = await database.db.introspection.getTables();
    const ownerless = tables
      .filter(({ columns }) => !columns.some(({ name }) => name === 'owner_id'))
      .map(({ name }) => name)
      // Search tables of SQLite mirror application_texts, which has its owner.
      .filter((name) => !name.startsWith('application_words'));
    expect(ownerless).toEqual(['owners']);
  });

  test('is left alone when it is migrated again', async () => {
    await using database = await open();
    const before = await describeSchema(database);
    await migrate(database.db, database.engine);
    expect(await describeSchema(database)).toEqual(before);
  });

  test('refuses a second text for an application, a second proposal for a mail, a second review of a no', async () => {
    await using database = await open();
    const { db } = database;
    const row = `insert into application_texts (application_id, owner_id, tokens) values ('a', 'o', 'x')`;
    await sql.raw(row).execute(db);
    await expect(sql.raw(row).execute(db)).rejects.toThrow(/unique/i);
  });
});

/** Every table, column and index, in an order that stays. */
async function describeSchema({ db, engine }: TestDatabase): Promise<string[]> {
  const tables = await db.introspection.getTables();
  const columns = tables.flatMap(({ name, columns }) =>
    columns.map(
      (column) => `${name}.${column.name} ${column.dataType}${column.isNullable ? '' : ' not null'}`,
    ),
  );
  const { rows } =
    engine === 'sqlite'
      ? await sql<{ sql: string }>`select sql from sqlite_master
          where type in ('index', 'trigger') and sql is not null`.execute(db)
      : await sql<{ sql: string }>`select indexdef as sql from pg_indexes
          where schemaname = 'public'`.execute(db);
  return [...columns, ...rows.map((row) => row.sql.replaceAll(/\s+/g, ' '))].sort();
}
