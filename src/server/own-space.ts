import { randomBytes } from 'node:crypto';
import { idGenerator } from '../domain/id.ts';
import { systemClock, systemTimeZone } from '../domain/time.ts';
import type { Actor } from './actor.ts';
import { authorize } from './actor.ts';
import type { Config, DatabaseChoice } from './config.ts';
import type { DataFolder } from './data-folder.ts';
import { openDataFolder } from './data-folder.ts';
import type { DataLock } from './data-lock.ts';
import { lockData } from './data-lock.ts';
import { explainDataProblem } from './data-problems.ts';
import { findLastEventId } from './db/application-events.ts';
import type { DataSource } from './db/backup.ts';
import { lockPostgres } from './db/postgres-lock.ts';
import { openData } from './open-data.ts';
import { readVersion } from './version.ts';

/** A person's own data, held for this process alone until it is disposed of. */
export type OwnSpace = AsyncDisposable & {
  actor: Actor;
  /** Nothing was there before. */
  isNew: boolean;
  folder: DataFolder;
  source: DataSource;
  lock: DataLock;
  version: string;
};

/** Throws CannotGoOn when another process holds the data, or when it cannot be opened. */
export async function openOwnSpace(config: Config, say: (sentence: string) => void): Promise<OwnSpace> {
  await using opened = new AsyncDisposableStack();
  const folder = openDataFolder(config.dataFolder);
  const source = sourceOf(config.database, folder);
  const lock = await lockOrExplain(opened, folder, source);

  const version = readVersion();
  const clock = systemClock;
  const random = () => randomBytes(10);
  const opening = { folder, source, clock, newId: idGenerator(Date.now, random), version, say };
  const { db, ownerId, isNew } = await openData(opening);
  opened.use(db);
  // A correction made after the clock was set back comes after those made before.
  const newId = idGenerator(Date.now, random, await findLastEventId(db));

  const { engine } = source;
  const space = { db, engine, clock, newId, homeTimeZone: systemTimeZone(), isDemo: false };
  const whileOpen = opened.move();
  return {
    actor: authorize(space, ownerId),
    isNew,
    folder,
    source,
    lock,
    version,
    [Symbol.asyncDispose]: () => whileOpen.disposeAsync(),
  };
}

/** The folder first: whoever holds that says where it answers. A database of its own is no part of the folder. */
async function lockOrExplain(
  opened: AsyncDisposableStack,
  folder: DataFolder,
  source: DataSource,
): Promise<DataLock> {
  try {
    const lock = opened.adopt(lockData(folder), (held) => held.release());
    if (source.engine === 'postgres') {
      opened.adopt(await lockPostgres(source.url), (held) => held.release());
    }
    return lock;
  } catch (error) {
    throw await explainDataProblem(error, source, folder);
  }
}

export function sourceOf(database: DatabaseChoice, folder: DataFolder): DataSource {
  return database.engine === 'postgres' ? database : { engine: 'sqlite', file: folder.database };
}
