import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe } from 'vitest';
import type { Db, Engine } from '../../src/server/db/database.ts';
import { openPostgres, openSqlite } from '../../src/server/db/database.ts';
import { migrate } from '../../src/server/db/migrate.ts';

export type TestDatabase = AsyncDisposable & { db: Db; engine: Engine };
/** Opens an empty database with today's schema: a file, or a database of its own on a real server. */
export type OpenDatabase = () => Promise<TestDatabase>;

/** The same tests on SQLite and on PostgreSQL: what a person sees must not depend on the engine. */
export function onBothEngines(title: string, tests: (open: OpenDatabase) => void): void {
  describe.each([
    { engine: 'SQLite', open: openTestSqlite },
    { engine: 'PostgreSQL', open: openTestPostgres },
  ])(`${title} on $engine`, ({ engine, open }) => {
    if (engine === 'PostgreSQL' && !process.env.TEST_DATABASE_URL) return;
    tests(open);
  });
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
  const server = process.env.TEST_DATABASE_URL ?? '';
  const name = `rebound_test_${randomBytes(6).toString('hex')}`;
  await ask(server, `create database ${name} template template0 lc_collate 'C' encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = name;
  const db = openPostgres(url.href, 4);
  await migrate(db, 'postgres');
  return {
    db,
    engine: 'postgres',
    async [Symbol.asyncDispose]() {
      await db.destroy();
      await ask(server, `drop database ${name} with (force)`);
    },
  };
}

async function ask(url: string, question: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(question);
  await client.end();
}
