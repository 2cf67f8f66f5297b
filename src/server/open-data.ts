import type { NewId, OwnerId } from '../domain/id.ts';
import type { Clock } from '../domain/time.ts';
import { addBackup } from './backups-folder.ts';
import { CannotGoOn } from './cannot-go-on.ts';
import type { DataFolder } from './data-folder.ts';
import { explainDataProblem } from './data-problems.ts';
import type { DataSource } from './db/backup.ts';
import type { Db } from './db/database.ts';
import { findPostgresEncoding, openPostgres, openSqlite } from './db/database.ts';
import type { Migrations } from './db/migrate.ts';
import { findSchemaState, MIGRATIONS, migrate } from './db/migrate.ts';
import type { PoolOptions } from './db/postgres-pool.ts';
import { LONG_ANSWER_MS } from './db/postgres-pool.ts';
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

/**
 * Opens the person's own data, with a backup before its form changes. Call it with the lock held. Throws CannotGoOn,
 * with nothing changed, when the data cannot be read, or comes from a newer Rebound.
 */
export async function openData(parts: OpeningParts): Promise<OwnData> {
  const { source, newId, clock } = parts;
  let db: Db | null = null;
  try {
    const isNew = await bringUpToDate(parts);
    db = openSource(source);
    const ownerId = await findOrMakeOwner(db, () => ({ id: newId<'owner'>(), created_at: clock() }));
    return { db, ownerId, isNew };
  } catch (error) {
    await db?.destroy();
    throw await explainDataProblem(error, source, parts.folder);
  }
}

export function openSource(source: DataSource, answer: Pick<PoolOptions, 'answerMs'> = {}): Db {
  return source.engine === 'postgres' ? openPostgres(source.url, answer) : openSqlite(source.file);
}

/** True when there was nothing before. */
async function bringUpToDate(parts: OpeningParts): Promise<boolean> {
  const { source, folder, clock, version, say, migrations = MIGRATIONS } = parts;
  await using db = openSource(source, { answerMs: LONG_ANSWER_MS });
  if (source.engine === 'postgres') await refuseOtherThanUtf8(db);
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

/** A database of another encoding would take some words and refuse, or cut through, others. */
async function refuseOtherThanUtf8(db: Db): Promise<void> {
  const encoding = await findPostgresEncoding(db);
  if (encoding === 'UTF8') return;
  throw new CannotGoOn(
    `The database that DATABASE_URL names keeps text as ${encoding}, and Rebound needs UTF8, which holds every letter. Make one with ENCODING 'UTF8' (createdb --encoding=UTF8 --template=template0 NAME) and name that instead. What is in this one moves there with backup and restore; nothing was changed.`,
  );
}
