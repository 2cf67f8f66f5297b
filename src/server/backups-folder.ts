import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../domain/time.ts';
import { instantOfMs, msOf } from '../domain/time.ts';
import type { DataSource } from './db/backup.ts';
import { makeBackup } from './db/backup.ts';

const KEPT = 10;
/** A clock that is corrected by so much was not wrong. */
const DAY_MS = 24 * 60 * 60 * 1000;
const NAME = /^rebound-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.sqlite$/;
const UNFINISHED = /^rebound-[-\dTZ]+\.sqlite(?:\.[-\da-f]{36})?\.part(-wal|-shm)?$/;

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

/** One from the future was made by a clock that was wrong then, or is wrong now: it does not count. */
export async function lastBackupAt(folder: string, now: Instant): Promise<Instant | null> {
  return (await listBackups(folder)).find(({ madeAt }) => !isFuture(madeAt, now))?.madeAt ?? null;
}

/**
 * Adds a backup to the folder and keeps the newest ten, those from the future last; `spare` is one more to leave alone,
 * such as the one being restored.
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
  const spare = facts.spare && (await realPathOf(facts.spare));
  const kept: Kept[] = [];
  for (const one of await listBackups(folder))
    if (one.file !== file && (await realPathOf(one.file)) !== spare) kept.push(one);
  const isLater = ({ madeAt }: Kept) => Number(isFuture(madeAt, facts.madeAt));
  const older = kept.toSorted((one, other) => isLater(one) - isLater(other));
  for (const { file: old } of older.slice(KEPT - 1)) await rm(old);
  return file;
}

function isFuture(madeAt: Instant, now: Instant): boolean {
  return msOf(madeAt) - msOf(now) >= DAY_MS;
}

/** One file may be named by several paths. */
async function realPathOf(file: string): Promise<string> {
  return realpath(file).catch(() => file);
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
