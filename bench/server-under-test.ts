import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { idGenerator } from '../src/domain/id.ts';
import { systemClock, systemTimeZone } from '../src/domain/time.ts';
import { authorize } from '../src/server/actor.ts';
import { seedMany } from '../src/server/commands/seed-many.ts';
import { openDataFolder } from '../src/server/data-folder.ts';
import { openData } from '../src/server/open-data.ts';

export type ServerUnderTest = AsyncDisposable & {
  origin: string;
  applicationIds: string[];
  /** From the command to the first answer, in ms. */
  startMs: number;
  /** Peak resident memory of the server so far, in MB. */
  peakMb: () => number;
};

/** Fills a fresh database with so many applications, then starts the real server on it as its own process. */
export async function startServer(count: number, databaseUrl: string | null): Promise<ServerUnderTest> {
  const path = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const applicationIds = await fill(path, count, databaseUrl);
  const began = performance.now();
  const server = spawn(process.execPath, [join(import.meta.dirname, '../src/server/main.ts')], {
    env: {
      ...process.env,
      REBOUND_DATA: path,
      REBOUND_OPEN: 'no',
      PORT: '0',
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await addressOf(server.stdout);
  return {
    origin,
    applicationIds,
    startMs: performance.now() - began,
    peakMb: () =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024,
    async [Symbol.asyncDispose]() {
      server.kill('SIGTERM');
      await once(server, 'exit');
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
  const rows = await db.selectFrom('applications').select('id').orderBy('id').limit(500).execute();
  return rows.map(({ id }) => id);
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/[\w.:]+/.exec(line)?.[0];
    if (address) {
      output.resume();
      return address;
    }
  }
  throw new Error('The server ended before it printed its address.');
}
