import { existsSync } from 'node:fs';
import type { NewId, OwnerId } from '../domain/id.ts';
import type { Clock } from '../domain/time.ts';
import { addBackup, listBackups } from './backups-folder.ts';
import { CannotGoOn } from './cannot-go-on.ts';
import type { DatabaseChoice } from './config.ts';
import type { DataFolder } from './data-folder.ts';
import type { DataSource } from './db/backup.ts';
import type { Db } from './db/database.ts';
import { openPostgres, openSqlite } from './db/database.ts';
import type { Migrations } from './db/migrate.ts';
import { findSchemaState, MIGRATIONS, migrate } from './db/migrate.ts';
import { findOrMakeOwner } from './db/settings.ts';

export type OwnData = { db: Db; ownerId: OwnerId; isNew: boolean };

export type OpeningParts = {
  folder: DataFolder;
  source: DataSource;
  clock: Clock;
  newId: NewId;
  version: string;
  /** Told what takes its time. */
  say: (sentence: string) => void;
  migrations?: Migrations;
};

export function sourceOf(database: DatabaseChoice, folder: DataFolder): DataSource {
  return database.engine === 'postgres' ? database : { engine: 'sqlite', file: folder.database };
}

/**
 * Opens the person's own data, with a backup before its form changes. Call it with the lock held. Throws CannotGoOn,
 * with nothing changed, when the data cannot be read, or comes from a newer Rebound.
 */
export async function openData(parts: OpeningParts): Promise<OwnData> {
  const { source, newId, clock } = parts;
  let db: Db | null = null;
  try {
    db = openSource(source);
    const isNew = await bringUpToDate(db, parts);
    const ownerId = await findOrMakeOwner(db, () => ({ id: newId<'owner'>(), created_at: clock() }));
    return { db, ownerId, isNew };
  } catch (error) {
    await db?.destroy();
    const sentence = await sentenceFor(error, parts);
    throw sentence ? new CannotGoOn(sentence, { cause: error }) : error;
  }
}

export function openSource(source: DataSource): Db {
  return source.engine === 'postgres' ? openPostgres(source.url) : openSqlite(source.file);
}

/** True when there was nothing before. */
async function bringUpToDate(db: Db, parts: OpeningParts): Promise<boolean> {
  const { source, folder, clock, version, say, migrations = MIGRATIONS } = parts;
  const { stands } = await findSchemaState(db, source.engine, migrations);
  if (stands === 'newer') {
    throw new CannotGoOn(
      'Your data was last used by a newer Rebound. Start that version again; nothing was changed by this one.',
    );
  }
  if (stands === 'behind') {
    say('A new version: keeping a backup of your data, then bringing it up to date.');
    await addBackup(source, folder.backups, { madeAt: clock(), version });
  }
  if (stands !== 'current') await migrate(db, source.engine, { migrations });
  return stands === 'empty';
}

const SQLITE_SENTENCES: Record<number, (file: string) => string> = {
  5: (file) => `Another program is using ${file}. Close it and start again; nothing was changed.`,
  8: (file) => `${file} cannot be written. Give yourself permission to write it, then start again.`,
  13: (file) => `The disk is full, so ${file} cannot be opened for writing. Free some space and start again.`,
  14: (file) => `${file} cannot be opened. Look at its permissions, then start again.`,
};
const DAMAGED = [11, 26];

async function sentenceFor(error: unknown, { source, folder }: OpeningParts): Promise<string | null> {
  if (error instanceof CannotGoOn) return error.message;
  if (source.engine === 'postgres') return postgresSentence(error);
  const code = sqliteCode(error);
  if (DAMAGED.includes(code)) {
    const [newest] = await listBackups(folder.backups);
    const advice = newest
      ? `To go back to the newest backup: npm run --silent rebound -- restore "${newest.file}" (the file as it is now is kept).`
      : 'There is no backup of it here. Keep the file: it may still hold what a rescue tool can read.';
    return `${source.file} can no longer be read as a database. Nothing was changed. ${advice}`;
  }
  return SQLITE_SENTENCES[code]?.(source.file) ?? null;
}

/** Whether the database file is there and can no longer be read. */
export function isDamagedFile(file: string, error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return existsSync(file) && DAMAGED.includes(sqliteCode(cause));
}

function sqliteCode(error: unknown): number {
  // The low byte says what kind; the rest says where it was met.
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

function postgresSentence(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|57P03)/.test(code)) {
    return `The PostgreSQL server that DATABASE_URL names does not answer (${code}). Start it, or leave DATABASE_URL out to keep everything in one file.`;
  }
  if (/^28/.test(code))
    return 'PostgreSQL does not accept the user or password in DATABASE_URL. Correct it and start again.';
  if (code === '3D000')
    return 'The database that DATABASE_URL names does not exist yet. Make it (createdb), then start again.';
  if (code === '53100')
    return 'The disk of the PostgreSQL server is full. Free some space there and start again.';
  if (code === '42501')
    return 'The user in DATABASE_URL may not make tables there. Give it that right, then start again.';
  return null;
}
