import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Instant } from '../../domain/time.ts';
import { CannotGoOn } from '../cannot-go-on.ts';
import type { Manifest } from './backup-file.ts';
import { checkBackup, sealBackup, writeManifest } from './backup-file.ts';
import { copyTable, findTables, sumTable } from './copy-rows.ts';
import type { Db, Engine } from './database.ts';
import { openPostgres, openSqlite } from './database.ts';
import { findSchemaState, migrate } from './migrate.ts';
import { LONG_ANSWER_MS } from './postgres-pool.ts';

/** Where the data is; plain values, so that it can be handed to another thread. */
export type DataSource = { engine: 'sqlite'; file: string } | { engine: 'postgres'; url: string };

/**
 * Writes everything there is into one SQLite file, whatever the engine, while others go on writing. The file gets its
 * name after it was opened and found whole; until then, and when anything goes wrong, there is none of that name.
 */
export async function makeBackup(
  source: DataSource,
  file: string,
  { madeAt, version }: { madeAt: Instant; version: string },
): Promise<void> {
  if (existsSync(file))
    throw new CannotGoOn(`There is a file ${file} already. Choose another name for the backup.`);
  // A name nobody else has: a file of the person's own may be called X.part.
  const part = `${file}.${randomUUID()}.part`;
  await writeFile(part, '', { flag: 'wx' }).catch((error) => {
    const sentence = `The backup cannot be written to ${file} (${error.code}). Choose another place for it.`;
    throw new CannotGoOn(sentence, { cause: error });
  });
  try {
    const copied = await (source.engine === 'sqlite'
      ? copySqlite(source.file, part)
      : copyPostgres(source.url, part));
    await describe(part, { ...copied, madeAt, version });
    await sealBackup(part);
    await checkBackup(part);
    await syncFile(part);
    await rename(part, file);
    await syncFolder(dirname(file));
  } catch (error) {
    await removePart(part);
    throw error;
  }
}

type Copied = Pick<Manifest, 'migration' | 'tables'>;

async function copySqlite(file: string, part: string): Promise<Copied> {
  await using source = openSqlite(file, { readOnly: true });
  const migration = await findMigration(source, 'sqlite');
  await sql`vacuum into ${part}`.execute(source);
  await using copy = openSqlite(part, { readOnly: true });
  const tables: Copied['tables'] = {};
  for (const table of await findTables(copy)) tables[table.name] = await sumTable(copy, 'sqlite', table);
  return { migration, tables };
}

/** In one snapshot of the source; the sums are taken on the way, so that reading the copy again proves it. */
async function copyPostgres(url: string, part: string): Promise<Copied> {
  await using source = openPostgres(url, { connections: 1, answerMs: LONG_ANSWER_MS });
  await using copy = openSqlite(part);
  const migration = await findMigration(source, 'postgres');
  await migrate(copy, 'sqlite', { upTo: migration });
  const shapes = await findTables(copy);
  const tables: Copied['tables'] = {};
  await source
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (from) => {
      await copy.transaction().execute(async (to) => {
        for (const shape of shapes) {
          tables[shape.name] = await copyTable({ db: from, engine: 'postgres' }, to, shape);
        }
      });
    });
  return { migration, tables };
}

async function findMigration(db: Db, engine: Engine): Promise<string> {
  const { migration } = await findSchemaState(db, engine);
  if (!migration) throw new CannotGoOn('There is nothing to back up yet.');
  return migration;
}

async function describe(part: string, content: Manifest): Promise<void> {
  await using copy = openSqlite(part);
  await writeManifest(copy, content);
  // One file that stands alone, whoever opens it and with whatever rights.
  await sql`pragma journal_mode=delete`.execute(copy);
}

async function removePart(part: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm']) await rm(part + ending, { force: true });
}

async function syncFile(file: string): Promise<void> {
  await using handle = await open(file, 'r+');
  await handle.sync();
}

/** Puts a rename on the disk. Windows opens no folders; there it is on the disk when it returns. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using handle = await open(folder);
  await handle.sync();
}
