import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { addBackup } from '../backups-folder.ts';
import type { Config } from '../config.ts';
import { openDataFolder } from '../data-folder.ts';
import { isDamaged } from '../data-problems.ts';
import { checkBackup } from '../db/backup-file.ts';
import { LONG_ANSWER_MS } from '../db/postgres-pool.ts';
import { restoreBackup } from '../db/restore.ts';
import { openSource } from '../open-data.ts';
import type { OwnSpace } from '../own-space.ts';
import { openOwnSpace } from '../own-space.ts';

/**
 * Puts a backup in the place of a person's data, and keeps what was there: the file's name is returned, or null when
 * there was nothing. Throws CannotGoOn, with nothing changed, when the backup is not whole or Rebound is running.
 */
export async function restoreData(
  file: string,
  config: Config,
  say: (sentence: string) => void,
): Promise<string | null> {
  await checkBackup(file);
  const { own, kept } = await openKeepingAll(file, config, say);
  await using _ = own;
  const { engine } = own.source;
  await using db = openSource(own.source, { answerMs: LONG_ANSWER_MS });
  await restoreBackup(file, { db, engine, workFile: join(own.folder.path, 'restoring.sqlite') });
  return kept;
}

async function openKeepingAll(
  file: string,
  config: Config,
  say: (sentence: string) => void,
): Promise<{ own: OwnSpace; kept: string | null }> {
  let own: OwnSpace | null = null;
  try {
    own = await openOwnSpace(config, say);
    return { own, kept: own.isNew ? null : await backUp(own, file) };
  } catch (error) {
    await own?.[Symbol.asyncDispose]();
    if (!isDamaged(error)) throw error;
    // What cannot be read cannot be backed up: the file itself is kept, under another name.
    const kept = await setAside(openDataFolder(config.dataFolder).database);
    return { own: await openOwnSpace(config, say), kept };
  }
}

function backUp({ source, folder, actor, version }: OwnSpace, spare: string): Promise<string> {
  return addBackup(source, folder.backups, { madeAt: actor.clock(), version, spare });
}

async function setAside(database: string): Promise<string> {
  const free = (number: number): string => {
    const name = database.replace(/\.sqlite$/, `-unreadable-${number}.sqlite`);
    return existsSync(name) ? free(number + 1) : name;
  };
  const aside = free(1);
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(database + ending)) await rename(database + ending, aside + ending);
  }
  return aside;
}
