import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Db, Engine } from '../../src/server/db/database.ts';
import { openPostgres, openSqlite } from '../../src/server/db/database.ts';
import { migrate } from '../../src/server/db/migrate.ts';
import { createEmptyPostgres } from './databases.ts';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server that tests make databases of their own on; see databases.ts. */
    postgresUrl: string;
    /** A database on it with today's schema and nothing in it, to be copied: faster than making each anew. */
    postgresTemplate: string;
    /** The same as a file of SQLite. */
    sqliteTemplate: string;
  }
}

/** One PostgreSQL for the whole run: ours, or the one that TEST_DATABASE_URL names. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await using ready = new AsyncDisposableStack();
  const postgresUrl = process.env['TEST_DATABASE_URL'] ?? ready.use(await startPostgres()).url;
  const template = ready.use(await createEmptyPostgres(postgresUrl));
  await makeSchema(openPostgres(template.url, { connections: 1 }), 'postgres');
  const folder = await mkdtemp(join(tmpdir(), 'rebound-test-'));
  ready.defer(() => rm(folder, { recursive: true }));
  const sqliteTemplate = join(folder, 'rebound.db');
  await makeSchema(openSqlite(sqliteTemplate), 'sqlite');

  project.provide('postgresUrl', postgresUrl);
  project.provide('postgresTemplate', template.name);
  project.provide('sqliteTemplate', sqliteTemplate);
  const whole = ready.move();
  return () => whole.disposeAsync();
}

async function makeSchema(db: Db, engine: Engine): Promise<void> {
  await migrate(db, engine);
  await db.destroy();
}
