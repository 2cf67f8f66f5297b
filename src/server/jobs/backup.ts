import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Clock, Instant } from '../../domain/time.ts';
import { msOf } from '../../domain/time.ts';
import { lastBackupAt } from '../backups-folder.ts';
import type { DataSource } from '../db/backup.ts';

export type BackupOrder = {
  source: DataSource;
  folder: string;
  facts: { madeAt: Instant; version: string };
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** Looked at again and again rather than once a day: a laptop sleeps. */
const LOOK_EVERY_MS = 15 * 60 * 1000;
/** The first page comes first. */
const FIRST_LOOK_MS = 3_000;

type BackupJobParts = {
  source: DataSource;
  folder: string;
  clock: Clock;
  version: string;
  logError: (error: unknown) => void;
};

/** Makes a backup whenever the newest one is a day old. One that cannot be made is said in the log and on the page. */
export function startBackupJob(
  parts: BackupJobParts,
  { firstLookMs = FIRST_LOOK_MS, lookEveryMs = LOOK_EVERY_MS } = {},
): AsyncDisposable {
  let isLooking = false;
  let worker: Worker | null = null;

  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      const madeAt = parts.clock();
      if (!isDue(await lastBackupAt(parts.folder, madeAt), madeAt)) return;
      const { source, folder, version } = parts;
      const workerData: BackupOrder = { source, folder, facts: { madeAt, version } };
      worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { workerData });
      await once(worker, 'exit');
    } catch (error) {
      parts.logError(error);
    } finally {
      worker = null;
      isLooking = false;
    }
  };

  const first = setTimeout(look, firstLookMs).unref();
  const every = setInterval(look, lookEveryMs).unref();
  return {
    async [Symbol.asyncDispose]() {
      clearTimeout(first);
      clearInterval(every);
      // What it leaves is cleared before the next one is made.
      await worker?.terminate();
    },
  };
}

/** A newest backup from the future, after a clock was set back, does not count either. */
export function isDue(last: Instant | null, now: Instant): boolean {
  return last === null || Math.abs(msOf(now) - msOf(last)) >= DAY_MS;
}
