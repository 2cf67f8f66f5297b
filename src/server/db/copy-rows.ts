import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Engine } from './database.ts';

/** Names of a table's columns, and those of its key; `isText` because text sorts by locale unless told otherwise. */
export type TableShape = { name: string; columns: string[]; key: { name: string; isText: boolean }[] };
/** How many rows, and a SHA-256 over them in the order of their key: the same on both engines for the same rows. */
export type TableSum = { rows: number; sha256: string };

type Row = Record<string, null | string | number>;
/** Postings and mails may be long: few enough rows to hold at once. */
const BATCH = 100;

/** Every table that holds what a person has, read from a SQLite database: the search index follows its table. */
export async function findTables(sqlite: Db): Promise<TableShape[]> {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_list
    where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\'
    and name not like 'kysely\\_%' escape '\\' and name not like 'rebound\\_manifest' escape '\\' order by name`.execute(
    sqlite,
  );
  return Promise.all(rows.map(({ name }) => findShape(sqlite, name)));
}

async function findShape(sqlite: Db, name: string): Promise<TableShape> {
  const { rows } = await sql<{ name: string; type: string; pk: number }>`
    select name, type, pk from pragma_table_info(${name}) order by cid`.execute(sqlite);
  const key = rows.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
  return {
    name,
    columns: rows.map((column) => column.name),
    key: key.map((column) => ({ name: column.name, isText: column.type.toLowerCase() === 'text' })),
  };
}

/** Adds all rows of one database's table to another's. Both in a transaction of the caller's. */
export async function copyTable(
  from: { db: Db; engine: Engine },
  to: Db,
  table: TableShape,
): Promise<TableSum> {
  return sumOf(readRows(from.db, from.engine, table), table, async (rows) => {
    const values = rows.map((row) => sql`(${sql.join(table.columns.map((column) => row[column]))})`);
    await sql`insert into ${sql.table(table.name)} (${columnsOf(table)}) values ${sql.join(values)}`.execute(
      to,
    );
  });
}

export async function sumTable(db: Db, engine: Engine, table: TableShape): Promise<TableSum> {
  return sumOf(readRows(db, engine, table), table);
}

async function sumOf(
  batches: AsyncIterable<Row[]>,
  { columns }: TableShape,
  each?: (rows: Row[]) => Promise<void>,
): Promise<TableSum> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const rows of batches) {
    for (const row of rows) hash.update(`${JSON.stringify(columns.map((column) => row[column]))}\n`);
    count += rows.length;
    await each?.(rows);
  }
  return { rows: count, sha256: hash.digest('hex') };
}

function readRows(db: Db, engine: Engine, table: TableShape): AsyncGenerator<Row[]> {
  return engine === 'sqlite' ? readSqliteRows(db, table) : readPostgresRows(db, table);
}

async function* readSqliteRows(db: Db, table: TableShape): AsyncGenerator<Row[]> {
  const key = sql.join(table.key.map(({ name }) => sql.ref(name)));
  let after = sql``;
  for (;;) {
    const { rows } = await sql<Row>`select ${columnsOf(table)} from ${sql.table(table.name)} ${after}
      order by ${key} limit ${BATCH}`.execute(db);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = sql`where (${key}) > (${sql.join(table.key.map(({ name }) => last[name]))})`;
  }
}

/** By a cursor: a database whose texts sort by locale has no index in the order that both engines share. */
async function* readPostgresRows(db: Db, table: TableShape): AsyncGenerator<Row[]> {
  const order = table.key.map(({ name, isText }) =>
    isText ? sql`${sql.ref(name)} collate "C"` : sql.ref(name),
  );
  await sql`declare rebound_rows no scroll cursor for
    select ${columnsOf(table)} from ${sql.table(table.name)} order by ${sql.join(order)}`.execute(db);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(BATCH)} from rebound_rows`.execute(db);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close rebound_rows`.execute(db);
}

function columnsOf({ columns }: TableShape) {
  return sql.join(columns.map((column) => sql.ref(column)));
}
