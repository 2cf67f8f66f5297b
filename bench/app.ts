import { createEmptyPostgres } from '../tests/support/databases.ts';
import { startPostgres } from '../tests/support/postgres.ts';
import { load } from './load.ts';
import { measurePage, type PageFigures } from './page.ts';
import { ms, percentile } from './percentiles.ts';
import { type ServerUnderTest, startFilledServer } from './server-under-test.ts';

/**
 * Speed of every GET that Today, the list, the board and an application's page use, with 16 clients at once, and of
 * the page itself, at 500, 5,000 and 50,000 applications of about eight events each. `--quick` leaves 50,000 out.
 */
const SIZES = process.argv.includes('--quick') ? [500, 5_000] : [500, 5_000, 50_000];
const MEASURED = 5_000;
const CLIENTS = 16;
const REQUESTS = 1_600;
const P95_LIMIT_MS = 20;
const LIMITS = { paintMs: 1_000, keystrokeMs: 50, scriptKb: 200 };

type Row = { name: string; p50: number; p95: number; p99: number };
type Run = {
  engine: string;
  size: number;
  rows: Row[];
  startMs: number;
  peakMb: number;
  page: PageFigures | null;
};

await using postgres = await startPostgres({ isDurable: true });
const runs: Run[] = [];
for (const size of SIZES) {
  await using server = await startFilledServer(size, null);
  runs.push(await measure('SQLite', size, server, await measurePage(server.origin)));
  await using database = await createEmptyPostgres(postgres.url);
  await using hosted = await startFilledServer(size, database.url);
  runs.push(await measure('PostgreSQL', size, hosted, null));
}
for (const run of runs.filter(({ size }) => size === MEASURED)) printRun(run);
printPage(runs);
printGrowth(runs);

async function measure(
  engine: string,
  size: number,
  server: ServerUnderTest,
  page: PageFigures | null,
): Promise<Run> {
  const rows: Row[] = [];
  for (const [name, addresses] of Object.entries(addressesOf(server))) {
    await load(server.origin, addresses, { clients: CLIENTS, requests: 200 });
    const times = await load(server.origin, addresses, { clients: CLIENTS, requests: REQUESTS });
    rows.push({
      name,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      p99: percentile(times, 0.99),
    });
  }
  return { engine, size, rows, startMs: server.startMs, peakMb: server.peakMb(), page };
}

function addressesOf({ applicationIds }: ServerUnderTest): Record<string, string[]> {
  return {
    'GET /api/today': ['/api/today'],
    'GET /api/status': ['/api/status'],
    'GET /api/applications (list)': ['/api/applications?limit=60'],
    'GET /api/applications?find= (list)': ['nor', 'analyst', 'd', 'product man'].map(
      (find) => `/api/applications?limit=60&find=${encodeURIComponent(find)}`,
    ),
    'GET /api/board': ['/api/board'],
    'GET /api/applications/:id': applicationIds.map((id) => `/api/applications/${id}`),
  };
}

function printRun({ engine, size, rows, startMs, peakMb }: Run): void {
  console.log(`\n${engine}, ${size} applications, ${CLIENTS} clients at once, ${REQUESTS} requests each`);
  console.log(`start ${Math.round(startMs)} ms, peak memory ${Math.round(peakMb)} MB`);
  console.table(
    Object.fromEntries(
      rows.map(({ name, p50, p95, p99 }) => [
        name,
        {
          'p50 ms': ms(p50),
          'p95 ms': ms(p95),
          'p99 ms': ms(p99),
          'p95 / 20 ms': (p95 / P95_LIMIT_MS).toFixed(2),
        },
      ]),
    ),
  );
}

function printPage(all: readonly Run[]): void {
  const page = all.find(({ size, page }) => size === MEASURED && page)?.page;
  if (!page) return;
  const keystroke = percentile(page.keystrokeMs, 0.95);
  console.log(`\nThe page, headless Chromium, ${MEASURED} applications on SQLite`);
  console.table({
    'first contentful paint, median of 5, ms': {
      figure: ms(page.firstPaintMs),
      'of limit': (page.firstPaintMs / LIMITS.paintMs).toFixed(2),
    },
    [`keystroke in find to painted result, p95 of ${page.keystrokeMs.length}, ms`]: {
      figure: ms(keystroke),
      'of limit': (keystroke / LIMITS.keystrokeMs).toFixed(2),
    },
    'initial JavaScript, gzipped, kB': {
      figure: ms(page.scriptKb),
      'of limit': (page.scriptKb / LIMITS.scriptKb).toFixed(2),
    },
  });
}

function printGrowth(all: readonly Run[]): void {
  console.log('\nGrowth: p95 in ms by number of applications');
  const table: Record<string, Record<string, string>> = {};
  for (const { engine, size, rows, startMs, peakMb, page } of all) {
    const put = (name: string, value: string) => {
      table[`${engine} ${name}`] = { ...table[`${engine} ${name}`], [String(size)]: value };
    };
    for (const { name, p95 } of rows) put(name, ms(p95));
    if (page) {
      put('keystroke to painted result', ms(percentile(page.keystrokeMs, 0.95)));
      put('first contentful paint (median)', ms(page.firstPaintMs));
    }
    put('start', ms(startMs));
    put('peak memory, MB', String(Math.round(peakMb)));
  }
  console.table(table);
}
