import { createEmptyPostgres } from '../tests/support/databases.ts';
import { startPostgres } from '../tests/support/postgres.ts';
import { load } from './load.ts';
import { measurePage, type PageFigures } from './page.ts';
import { ms, percentile } from './percentiles.ts';
import { type ServerUnderTest, startFilledServer } from './server-under-test.ts';

/**
 * Speed of every GET that Today, the list, the board and an application's page use, with 16 clients at once, and of
 * the page itself, at 500, 5,000 and 50,000 applications of about eight events each. `--quick` leaves 50,000 out.
 *
 * On SQLite a reply is kept until something is written, so each GET is measured twice: as it is used, where the same
 * is asked for again, and worked out anew every time (each address differs by a number the server does not read).
 */
const SIZES = process.argv.includes('--quick') ? [500, 5_000] : [500, 5_000, 50_000];
const MEASURED = 5_000;
const CLIENTS = 16;
/** Fewer at 50,000, where they show how things grow and are held to no limit. */
const REQUESTS = { usual: 1_600, many: 320 };
const WARM_UP = 200;
const P95_LIMIT_MS = 20;
const LIMITS = { paintMs: 1_000, keystrokeMs: 50, scriptKb: 200 };

type Times = { p50: number; p95: number; p99: number };
type Row = { name: string; asUsed: Times; anew: Times };
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
  report(await measure('SQLite', size, server, await measurePage(server.origin)));
  await using database = await createEmptyPostgres(postgres.url);
  await using hosted = await startFilledServer(size, database.url);
  report(await measure('PostgreSQL', size, hosted, null));
}
printPage(runs);
printGrowth(runs);

function report(run: Run): void {
  runs.push(run);
  printRun(run);
}

async function measure(
  engine: string,
  size: number,
  server: ServerUnderTest,
  page: PageFigures | null,
): Promise<Run> {
  const rows: Row[] = [];
  const requests = size > MEASURED ? REQUESTS.many : REQUESTS.usual;
  for (const [name, addresses] of Object.entries(addressesOf(server))) {
    const distinct = Array.from({ length: requests + WARM_UP }, (_, n) => {
      const address = addresses[n % addresses.length] ?? '/';
      return `${address}${address.includes('?') ? '&' : '?'}anew=${n}`;
    });
    rows.push({
      name,
      anew: await timesOf(server, distinct.slice(WARM_UP), distinct.slice(0, WARM_UP), requests),
      asUsed: await timesOf(server, addresses, addresses, requests),
    });
  }
  return { engine, size, rows, startMs: server.startMs, peakMb: server.peakMb(), page };
}

async function timesOf(
  { origin }: ServerUnderTest,
  addresses: readonly string[],
  warmUp: readonly string[],
  requests: number,
): Promise<Times> {
  await load(origin, warmUp, { clients: CLIENTS, requests: WARM_UP });
  const times = await load(origin, addresses, { clients: CLIENTS, requests });
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) };
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
  console.log(
    `\n${engine}, ${size} applications, ${CLIENTS} clients at once, ${size > MEASURED ? REQUESTS.many : REQUESTS.usual} requests each`,
  );
  console.log(`start ${Math.round(startMs)} ms, peak memory ${Math.round(peakMb)} MB`);
  console.table(
    Object.fromEntries(
      rows.map(({ name, asUsed, anew }) => [
        name,
        {
          'as used: p50': ms(asUsed.p50),
          p95: ms(asUsed.p95),
          p99: ms(asUsed.p99),
          'p95 / limit': (asUsed.p95 / P95_LIMIT_MS).toFixed(2),
          'anew: p50': ms(anew.p50),
          'p95 ': ms(anew.p95),
          'p99 ': ms(anew.p99),
          'p95 / limit ': (anew.p95 / P95_LIMIT_MS).toFixed(2),
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
    for (const { name, asUsed, anew } of rows) {
      put(`${name}, as used`, ms(asUsed.p95));
      put(`${name}, anew`, ms(anew.p95));
    }
    if (page) {
      put('keystroke to painted result', ms(percentile(page.keystrokeMs, 0.95)));
      put('first contentful paint (median)', ms(page.firstPaintMs));
    }
    put('start', ms(startMs));
    put('peak memory, MB', String(Math.round(peakMb)));
  }
  console.table(table);
}
