import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, inject } from 'vitest';
import type { Db, Engine } from '../../src/server/db/database.ts';
import { openPostgres, openSqlite } from '../../src/server/db/database.ts';
import { copyPostgres } from './databases.ts';

export type TestDatabase = AsyncDisposable & {
  db: Db;
  engine: Engine;
  /** Closes it and opens it again, as a restart does. */
  reopen(): Promise<Db>;
};
/** Opens an empty database with today's schema: a file, or a database of its own on a real server. */
export type OpenDatabase = () => Promise<TestDatabase>;

/** The same tests on SQLite and on PostgreSQL: what a person sees must not depend on the engine. */
export function onBothEngines(title: string, tests: (open: OpenDatabase) => void): void {
  describe.each([
    { engine: 'SQLite', open: openTestSqlite },
    { engine: 'PostgreSQL', open: () => openTestPostgres() },
  ])(`${title} on $engine`, ({ open }) => tests(open));
}

export async function openTestSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-test-'));
  const file = join(folder, 'rebound.db');
  await copyFile(inject('sqliteTemplate'), file);
  return openTestDatabase(
    'sqlite',
    () => openSqlite(file),
    () => rm(folder, { recursive: true }),
  );
}

/** `wayTo` is how its address is reached, where that is not straight. */
export async function openTestPostgres(wayTo = (url: string) => url): Promise<TestDatabase> {
  const { url, drop } = await copyPostgres(inject('postgresUrl'), inject('postgresTemplate'));
  return openTestDatabase('postgres', () => openPostgres(wayTo(url), { connections: 4 }), drop);
}

function openTestDatabase(engine: Engine, open: () => Db, drop: () => Promise<void>): TestDatabase {
  let db = open();
  return {
    db,
    engine,
    async reopen() {
      await db.destroy();
      db = open();
      return db;
    },
    async [Symbol.asyncDispose]() {
      await db.destroy();
      await drop();
    },
  };
}
