import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idGenerator } from '../src/domain/id.ts';
import { systemClock, systemTimeZone } from '../src/domain/time.ts';
import { authorize } from '../src/server/actor.ts';
import { openDataFolder } from '../src/server/data-folder.ts';
import { openData } from '../src/server/open-data.ts';
import { createEmptyPostgres } from '../tests/support/databases.ts';
import { startPostgres } from '../tests/support/postgres.ts';
import { startServer } from '../tests/support/running-server.ts';
import { fillPractice } from './fill-practice.ts';
import { load } from './load.ts';
import { ms, percentile } from './percentiles.ts';

/**
 * How long today's plan and the practice page's next card take with 5,000 cards and 100,000 reviews, asked of the real
 * server over HTTP by one person, worked out anew each time; and how long the first plan after a start takes, when
 * nothing is warm yet.
 */
const ASKED = [
  { name: 'today’s plan', path: '/api/practice/plan', limit: 50 },
  { name: 'today’s plan, no interview', path: '/api/practice/plan?interview=none', limit: 50 },
  { name: 'the next card', path: '/api/practice/next', limit: 30 },
  { name: 'the next card, no interview', path: '/api/practice/next?interview=none', limit: 30 },
];
const REQUESTS = 150;
const WARM_UP = 20;

const table: Record<string, Record<string, string>> = {};
let isSlow = false;
let asked = 0;
await measure('SQLite', null);
await using postgres = await startPostgres({ isDurable: true });
await using database = await createEmptyPostgres(postgres.url);
await measure('PostgreSQL', database.url);
console.log('5,000 cards, 100,000 reviews; milliseconds, one person asking, worked out anew each time:');
console.table(table);
if (isSlow) process.exitCode = 1;

async function measure(engine: string, databaseUrl: string | null): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  try {
    await fill(path, databaseUrl);
    await using server = await startServer(path, databaseUrl ? { DATABASE_URL: databaseUrl } : {});
    const ask = (address: string, requests: number) =>
      load(
        server.address,
        // Each address differs by a number the server does not read: no reply is kept.
        Array.from(
          { length: requests },
          () => `${address}${address.includes('?') ? '&' : '?'}anew=${asked++}`,
        ),
        { clients: 1, requests },
      );
    const [first = Number.NaN] = await ask('/api/practice/plan', 1);
    for (const { name, path: address, limit } of ASKED) {
      await ask(address, WARM_UP);
      const times = await ask(address, REQUESTS);
      const p95 = percentile(times, 0.95);
      isSlow ||= p95 > limit;
      table[`${engine}: ${name}`] = {
        fastest: ms(Math.min(...times)),
        p50: ms(percentile(times, 0.5)),
        p95: ms(p95),
        'limit for p95': String(limit),
        'of limit': (p95 / limit).toFixed(2),
      };
    }
    table[`${engine}: the first plan after a start`] = { fastest: ms(first) };
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

async function fill(path: string, databaseUrl: string | null): Promise<void> {
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
  const homeTimeZone = systemTimeZone();
  const space = { db, engine: source.engine, clock: systemClock, newId, homeTimeZone, isDemo: false };
  await fillPractice(authorize(space, opened.ownerId));
}
