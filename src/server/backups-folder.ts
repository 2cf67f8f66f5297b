import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../domain/time.ts';
import { instantOfMs, msOf } from '../domain/time.ts';
import type { DataSource } from './db/backup.ts';
import { makeBackup } from './db/backup.ts';

const KEPT = 10;
const NAME = /^rebound-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.sqlite$/;
const UNFINISHED = /^rebound-[-\dTZ]+\.sqlite\.part(-wal|-shm)?$/;

type Kept = { file: string; madeAt: Instant };

/** Newest first; when a backup was made is in its name, whatever copying did to the file's own dates. */
export async function listBackups(folder: string): Promise<Kept[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .map((name) => ({
      file: join(folder, name),
      madeAt: name.replace(NAME, '$1T$2:$3:$4.000Z') as Instant,
    }));
}

export async function lastBackupAt(folder: string): Promise<Instant | null> {
  return (await listBackups(folder))[0]?.madeAt ?? null;
}

/**
 * Adds a backup to the folder and keeps the newest ten; `spare` is one more to leave alone, such as the one being
 * restored.
 */
export async function addBackup(
  source: DataSource,
  folder: string,
  facts: { madeAt: Instant; version: string; spare?: string },
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await clearUnfinished(folder);
  const file = await freeName(folder, facts.madeAt);
  await makeBackup(source, file, facts);
  const older = (await listBackups(folder)).filter((kept) => kept.file !== file && kept.file !== facts.spare);
  for (const kept of older.slice(KEPT - 1)) await rm(kept.file);
  return file;
}

/** What a process left that ended in the middle of a backup. */
async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (UNFINISHED.test(name)) await rm(join(folder, name));
}

async function freeName(folder: string, madeAt: Instant): Promise<string> {
  const taken = new Set(await readdir(folder));
  for (let ms = msOf(madeAt); ; ms += 1000) {
    const name = `rebound-${instantOfMs(ms).slice(0, 19).replaceAll(':', '-')}Z.sqlite`;
    if (!taken.has(name)) return join(folder, name);
  }
}
