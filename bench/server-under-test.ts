import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { idGenerator } from '../src/domain/id.ts';
import { systemClock, systemTimeZone } from '../src/domain/time.ts';
import { authorize } from '../src/server/actor.ts';
import { seedMany } from '../src/server/commands/seed-many.ts';
import { openDataFolder } from '../src/server/data-folder.ts';
import { openData } from '../src/server/open-data.ts';
import { startServer } from '../tests/support/running-server.ts';

export type ServerUnderTest = AsyncDisposable & {
  origin: string;
  pid: number;
  applicationIds: string[];
  /** From the command to the first answer, in ms. */
  startMs: number;
  /** Peak resident memory of the server so far, in MB. */
  peakMb: () => number;
};

/** Fills a fresh database with so many applications, then starts the real server on it as its own process. */
export async function startFilledServer(count: number, databaseUrl: string | null): Promise<ServerUnderTest> {
  const path = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const applicationIds = await fill(path, count, databaseUrl);
  const began = performance.now();
  const server = await startServer(path, databaseUrl ? { DATABASE_URL: databaseUrl } : {});
  return {
    origin: server.address,
    pid: server.pid,
    applicationIds,
    startMs: performance.now() - began,
    peakMb: () =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      rmSync(path, { recursive: true, force: true });
    },
  };
}

async function fill(path: string, count: number, databaseUrl: string | null): Promise<string[]> {
  const newId = idGenerator(Date.now, () => randomBytes(10));
  const folder = openDataFolder(path);
  const source = databaseUrl
    ? ({ engine: 'postgres', url: databaseUrl } as const)
    : ({ engine: 'sqlite', file: folder.database } as const);
  const opened = await openData({
    folder,
    source,
    clock: systemClock,
    newId,
    version: 'bench',
    say: () => {},
  });
  await using db = opened.db;
  const space = {
    db,
    engine: source.engine,
    clock: systemClock,
    newId,
    homeTimeZone: systemTimeZone(),
    isDemo: false,
  };
  await seedMany(authorize(space, opened.ownerId), { seed: 7, count });
  // A server that ran for a minute has done this by itself; without it PostgreSQL plans for an empty table.
  if (databaseUrl) await sql`analyze`.execute(db);
  const rows = await db.selectFrom('applications').select('id').orderBy('id').limit(500).execute();
  return rows.map(({ id }) => id);
}
