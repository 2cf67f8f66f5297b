import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { CannotGoOn } from './cannot-go-on.ts';
import type { DataFolder } from './data-folder.ts';

export type DataLock = {
  /** Tells the next one that asks where this one answers. */
  announce(address: string): void;
  release(): void;
};

/** Another process holds the data; a running server also says where it answers. */
export class DataInUse extends CannotGoOn {
  readonly address: string | null;

  constructor(message: string, address: string | null) {
    super(message);
    this.address = address;
  }
}

const holder = z.object({ pid: z.int(), address: z.string().nullable() });

/**
 * One process at a time on one data folder. What is held is a lock of the operating system, through SQLite on every
 * platform, so it ends with the process however that ends. The file beside it only makes the sentence.
 */
export function lockData(folder: DataFolder): DataLock {
  // A moment of patience: of two that start together one must win, and a killed one may still be ending.
  const sqlite = new DatabaseSync(folder.lock, { timeout: 250 });
  try {
    // Nobody may open and close this file in this process by other means: on POSIX that would drop the lock.
    sqlite.exec('pragma journal_mode=off; begin exclusive');
  } catch (error) {
    sqlite.close();
    throw isBusy(error) ? alreadyRunning(folder) : error;
  }
  const announce = (address: string | null) =>
    writeFileSync(
      folder.holder,
      JSON.stringify({ pid: process.pid, address } satisfies z.infer<typeof holder>),
    );
  announce(null);
  return {
    announce,
    release() {
      rmSync(folder.holder, { force: true });
      sqlite.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}

function alreadyRunning(folder: DataFolder): DataInUse {
  const by = readHolder(folder);
  const who = by ? `, as process ${by.pid}` : '';
  const where = by?.address
    ? ` Open it at ${by.address}, or stop it first.`
    : ' Wait for it to finish, or stop it first.';
  return new DataInUse(`Rebound is already using ${folder.path}${who}.${where}`, by?.address ?? null);
}

function readHolder(folder: DataFolder): z.infer<typeof holder> | null {
  try {
    return holder.parse(JSON.parse(readFileSync(folder.holder, 'utf8')));
  } catch {
    // It is being written at this moment, or somebody deleted it: the sentence does without.
    return null;
  }
}
