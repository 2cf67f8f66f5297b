import { accessSync, chmodSync, constants, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from './cannot-go-on.ts';
import { codeOf } from './error-code.ts';

export type DataFolder = {
  path: string;
  database: string;
  backups: string;
  lock: string;
  /** The key to the passwords of mailboxes: in no backup, so that a backup opens none. */
  key: string;
  /** Who holds the lock, for people to read. */
  holder: string;
};

/** Everything made from here on is its owner's alone: files 0600, folders 0700. */
export function keepPrivate(): void {
  process.umask(0o077);
}

/** Makes the folder where it is missing, and closes it to everybody else. Throws CannotGoOn when it cannot be used. */
export function openDataFolder(path: string): DataFolder {
  const folder = {
    path,
    database: join(path, 'rebound.sqlite'),
    backups: join(path, 'backups'),
    lock: join(path, 'lock.sqlite'),
    key: join(path, 'mailbox.key'),
    holder: join(path, 'running.json'),
  };
  try {
    const made = mkdirSync(path, { recursive: true, mode: 0o700 });
    // A folder that holds other things may be shared on purpose (/tmp): then our own files are closed, not the folder.
    const names = readdirSync(path);
    const isOurs = made !== undefined || names.every((name) => OURS.test(name));
    if (isOurs) chmodSync(path, 0o700);
    mkdirSync(folder.backups, { recursive: true, mode: 0o700 });
    for (const name of names)
      if (OURS.test(name))
        chmodSync(join(path, name), name === 'backups' || name === 'incoming' ? 0o700 : 0o600);
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new CannotGoOn(
      `Rebound cannot write to its data folder ${path} (${reasonOf(error)}). Make it writable, or name another one with REBOUND_DATA.`,
    );
  }
  return folder;
}

const OURS = /^(rebound\.sqlite(-wal|-shm)?|lock\.sqlite|running\.json|mailbox\.key|backups|incoming)$/;

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const reasons: Record<string, string> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'there is a file of that name',
  };
  return reasons[code] ?? (code || String(error));
}
