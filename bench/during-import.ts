import { request } from 'node:http';
import type { Readable } from 'node:stream';
import { load } from './load.ts';
import { startFilledServer } from './server-under-test.ts';

export type DuringImport = {
  /** Without an import, just before. */
  atRestMs: number[];
  ms: number[];
  seconds: number;
  readBytes: number;
  peakMb: number;
  peakBeforeMb: number;
};

const APPLICATIONS = 500;
const CLIENTS = 2;
const ROUND = 20;
const WARM_UP = 100;
const AT_REST_ROUNDS = 20;
const PAUSE_MS = 20;
const ADDRESSES = ['/api/today'];

/** How long a page's data takes while a mailbox is sent to the same server and read there. */
export async function measureDuringImport(open: () => Readable, bytes: number): Promise<DuringImport> {
  await using server = await startFilledServer(APPLICATIONS, null);
  const { origin } = server;
  await load(origin, ADDRESSES, { clients: CLIENTS, requests: WARM_UP });
  const atRestMs: number[] = [];
  for (let round = 0; round < AT_REST_ROUNDS; round++) atRestMs.push(...(await askARound(origin)));
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ names: ['made.mbox'], bytesTotal: bytes });
  const started = await fetch(`${origin}/api/mail-imports`, { method: 'POST', headers: json, body });
  const { id } = (await started.json()) as { id: string };
  const began = performance.now();
  let isDone = false;
  const sending = send(`${origin}/api/mail-imports/${id}/files/0`, open(), bytes).finally(() => {
    isDone = true;
  });
  const peakBeforeMb = server.peakMb();
  const ms: number[] = [];
  while (!isDone) ms.push(...(await askARound(origin)));
  await sending;
  const seconds = (performance.now() - began) / 1000;
  await fetch(`${origin}/api/mail-imports/${id}/finish`, { method: 'POST' });
  const done = (await (await fetch(`${origin}/api/mail-imports/${id}`)).json()) as { bytesRead: number };
  return { atRestMs, ms, seconds, readBytes: done.bytesRead, peakMb: server.peakMb(), peakBeforeMb };
}

/** A page asks now and then; it does not hammer. */
async function askARound(origin: string): Promise<number[]> {
  const times = await load(origin, ADDRESSES, { clients: CLIENTS, requests: ROUND });
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return times;
}

function send(address: string, source: Readable, bytes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/octet-stream', 'content-length': bytes };
    const sent = request(address, { method: 'PUT', headers }, (response) => {
      response.resume().on('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`The import was answered with ${response.statusCode}`));
      });
    });
    sent.on('error', reject);
    source.on('error', reject).pipe(sent);
  });
}
