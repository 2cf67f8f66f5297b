import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { createEmptyPostgres } from '../tests/support/databases.ts';
import { startPostgres } from '../tests/support/postgres.ts';
import { load } from './load.ts';
import { ms, percentile } from './percentiles.ts';
import type { ServerUnderTest } from './server-under-test.ts';
import { startFilledServer } from './server-under-test.ts';

const MEASURED = 5_000;
const SIZES = process.argv.includes('--quick') ? [MEASURED] : [MEASURED, 50_000];
const REQUESTS = { usual: 60, many: 20 };
const WRITES = 15;
const P95_LIMIT_MS = 100;
const MS_PER_TICK = 10;

/**
 * How long the whole data of Insights takes, one request after the other: as used (the reply kept until something is
 * written), anew each time (each address differs by a number the server does not read), and right after an application
 * was added, when the grids of silence are worked out too; and how long another request waits beside that.
 */
export async function printSpeed(): Promise<void> {
  await using postgres = await startPostgres({ isDurable: true });
  console.log(
    `\nGET /api/insights by number of applications, p95 in ms; the limit is ${P95_LIMIT_MS} at ${MEASURED}`,
  );
  for (const size of SIZES) {
    {
      await using server = await startFilledServer(size, null);
      console.table({ [`SQLite, ${size}`]: await measure(server, size) });
    }
    await using database = await createEmptyPostgres(postgres.url);
    await using server = await startFilledServer(size, database.url);
    console.table({ [`PostgreSQL, ${size}`]: await measure(server, size) });
    const waiting = loadavg()[0] ?? 0;
    console.log(
      `${waiting.toFixed(1)} processes wanted to run on ${availableParallelism()} cores meanwhile.`,
    );
  }
}

async function measure({ origin, pid }: ServerUnderTest, size: number): Promise<Record<string, string>> {
  const p95 = (times: readonly number[]) => percentile(times, 0.95);
  const requests = size === MEASURED ? REQUESTS.usual : REQUESTS.many;
  const addresses = Array.from({ length: requests }, (_, n) => `/api/insights?anew=${n}`);
  await load(origin, ['/api/insights'], { clients: 1, requests: 5 });
  const asUsed = p95(await load(origin, ['/api/insights'], { clients: 1, requests }));
  const cpuBefore = cpuMs(pid);
  const anew = p95(await load(origin, addresses, { clients: 1, requests }));
  const cpu = (cpuMs(pid) - cpuBefore) / requests;
  const outlook = p95(
    await load(
      origin,
      addresses.map((address) => address.replace('?', '/outlook?')),
      {
        clients: 1,
        requests,
      },
    ),
  );
  const afterWrite: number[] = [];
  const beside: number[] = [];
  for (let write = 0; write < WRITES; write++) {
    await add(origin, write);
    const other = waitBeside(origin);
    afterWrite.push(...(await load(origin, ['/api/insights'], { clients: 1, requests: 1 })));
    beside.push(await other.stop());
  }
  const bytes = (await (await fetch(`${origin}/api/insights`)).arrayBuffer()).byteLength;
  return {
    'as used': ms(asUsed),
    anew: ms(anew),
    'of it computing (mean)': ms(cpu),
    'after an application was added': ms(p95(afterWrite)),
    'of limit': size === MEASURED ? (Math.max(anew, p95(afterWrite)) / P95_LIMIT_MS).toFixed(2) : '',
    'longest another request waited': ms(Math.max(...beside)),
    outlook: ms(outlook),
    'reply, kB': (bytes / 1000).toFixed(0),
  };
}

/** What the server has computed so far: on a machine that is busy with other things, the rest is waiting for its turn. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}

async function add(origin: string, number: number): Promise<void> {
  const answer = await fetch(`${origin}/api/applications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ company: `Added ${number}`, kind: 'applied' }),
  });
  if (!answer.ok) throw new Error(`Adding an application was answered ${answer.status}`);
}

/** Asks for something small again and again meanwhile; the longest wait of it. */
function waitBeside(origin: string): { stop: () => Promise<number> } {
  let isOn = true;
  let longest = 0;
  const asking = (async () => {
    while (isOn)
      longest = Math.max(longest, ...(await load(origin, ['/api/status'], { clients: 1, requests: 1 })));
  })();
  return {
    async stop() {
      isOn = false;
      await asking;
      return longest;
    },
  };
}
