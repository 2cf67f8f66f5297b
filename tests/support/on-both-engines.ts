import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, inject } from 'vitest';
import type { Db, Engine } from '../../src/server/db/database.ts';
import { openPostgres, openSqlite } from '../../src/server/db/database.ts';
import { migrate } from '../../src/server/db/migrate.ts';
import { createEmptyPostgres } from './databases.ts';

export type TestDatabase = AsyncDisposable & { db: Db; engine: Engine };
/** Opens an empty database with today's schema: a file, or a database of its own on a real server. */
export type OpenDatabase = () => Promise<TestDatabase>;

/** The same tests on SQLite and on PostgreSQL: what a person sees must not depend on the engine. */
export function onBothEngines(title: string, tests: (open: OpenDatabase) => void): void {
  describe.each([
    { engine: 'SQLite', open: openTestSqlite },
    { engine: 'PostgreSQL', open: openTestPostgres },
  ])(`${title} on $engine`, ({ open }) => tests(open));
}

async function openTestSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-test-'));
  const db = openSqlite(join(folder, 'rebound.db'));
  await migrate(db, 'sqlite');
  return {
    db,
    engine: 'sqlite',
    async [Symbol.asyncDispose]() {
      await db.destroy();
      await rm(folder, { recursive: true });
    },
  };
}

async function openTestPostgres(): Promise<TestDatabase> {
  const empty = await createEmptyPostgres(inject('postgresUrl'));
  const db = openPostgres(empty.url, 4);
  await migrate(db, 'postgres');
  return {
    db,
    engine: 'postgres',
    async [Symbol.asyncDispose]() {
      await db.destroy();
      await empty.drop();
    },
  };
}
