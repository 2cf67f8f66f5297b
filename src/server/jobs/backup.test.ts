import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Instant } from '../../domain/time.ts';
import { checkBackup } from '../db/backup-file.ts';
import { openSqlite } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { isDue, startBackupJob } from './backup.ts';

const at = (text: string) => text as Instant;
const SOON = { firstLookMs: 0, lookEveryMs: 100 };

test('A backup is due when there is none, when the last is a day old, and when it comes from the future', () => {
  const now = at('2026-04-17T09:00:00.000Z');
  expect(isDue(null, now)).toBe(true);
  expect(isDue(at('2026-04-16T09:00:01.000Z'), now)).toBe(false);
  expect(isDue(at('2026-04-16T09:00:00.000Z'), now)).toBe(true);
  expect(isDue(at('2027-01-01T00:00:00.000Z'), now)).toBe(true);
});

test('While the program runs it makes one a day, each of them whole', async () => {
  await using folder = openFolder();
  await using db = openSqlite(folder.database);
  await migrate(db, 'sqlite');
  let now = at('2026-04-17T09:00:00.000Z');
  const errors: unknown[] = [];
  await using _ = startBackupJob(
    {
      source: { engine: 'sqlite', file: folder.database },
      folder: folder.backups,
      clock: () => now,
      version: '1.2.3',
      logError: (error) => errors.push(error),
    },
    SOON,
  );
  const names = () => folder.list().filter((name) => name.endsWith('.sqlite'));
  await expect.poll(names, { timeout: 15_000 }).toEqual(['rebound-2026-04-17T09-00-00Z.sqlite']);
  now = at('2026-04-18T09:00:00.000Z');
  await expect.poll(names, { timeout: 15_000 }).toHaveLength(2);
  for (const name of names()) await checkBackup(join(folder.backups, name));
  expect(errors).toEqual([]);
});

test('A backup that cannot be made is told to the log, tried again, and stops nothing', async () => {
  await using folder = openFolder();
  writeFileSync(folder.database, 'not a database, '.repeat(500));
  const errors: unknown[] = [];
  await using _ = startBackupJob(
    {
      source: { engine: 'sqlite', file: folder.database },
      folder: folder.backups,
      clock: () => at('2026-04-17T09:00:00.000Z'),
      version: '1.2.3',
      logError: (error) => errors.push(error),
    },
    SOON,
  );
  await expect.poll(() => errors.length, { timeout: 15_000 }).toBeGreaterThan(1);
  expect(String(errors[0])).toContain('not a database');
  expect(folder.list()).toEqual([]);
});

function openFolder() {
  const path = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const backups = join(path, 'backups');
  return {
    database: join(path, 'rebound.sqlite'),
    backups,
    list: () => {
      try {
        return readdirSync(backups).sort();
      } catch {
        return [];
      }
    },
    async [Symbol.asyncDispose]() {
      rmSync(path, { recursive: true });
    },
  };
}
