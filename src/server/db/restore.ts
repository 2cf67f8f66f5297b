import { copyFile, rm } from 'node:fs/promises';
import { sql } from 'kysely';
import { checkBackup } from './backup-file.ts';
import { copyTable, findTables, sumTable } from './copy-rows.ts';
import type { Db, Engine, Tx } from './database.ts';
import { openSqlite } from './database.ts';
import type { Migrations } from './migrate.ts';
import { MIGRATIONS, migrate } from './migrate.ts';

type RestoringParts = { db: Db; engine: Engine; workFile: string; migrations?: Migrations };

/**
 * Puts what a backup holds in the place of everything there is, in one transaction: either all of it or nothing.
 * A backup of an older Rebound is brought up to date in a copy first. Keep what is there now before calling this.
 */
export async function restoreBackup(
  file: string,
  { db, engine, workFile, migrations = MIGRATIONS }: RestoringParts,
): Promise<void> {
  await checkBackup(file);
  try {
    // What a restore that was killed left beside its copy, SQLite would take for a part of this one.
    await removeWork(workFile);
    await copyFile(file, workFile);
    await using backup = openSqlite(workFile);
    await migrate(backup, 'sqlite', { migrations });
    await db.transaction().execute((tx) => replaceRows(backup, tx, engine));
  } finally {
    await removeWork(workFile);
  }
}

async function removeWork(workFile: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm']) await rm(workFile + ending, { force: true });
}

async function replaceRows(backup: Db, tx: Tx, engine: Engine): Promise<void> {
  const tables = await findTables(backup);
  for (const table of tables) await sql`delete from ${sql.table(table.name)}`.execute(tx);
  for (const table of tables) {
    const given = await copyTable({ db: backup, engine: 'sqlite' }, tx, table);
    const arrived = await sumTable(tx, engine, table);
    if (arrived.sha256 !== given.sha256)
      throw new Error(`The rows of ${table.name} did not arrive as they were.`);
  }
  // Rows came with their numbers; the next one made must follow them.
  if (engine === 'postgres') {
    await sql`select setval(pg_get_serial_sequence('application_texts', 'number'),
      (select coalesce(max(number), 0) + 1 from application_texts), false)`.execute(tx);
  }
}
