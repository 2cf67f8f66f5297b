import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillWithMany } from '../tests/support/fill-with-many.ts';
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

/** Fills a fresh database with applications, then starts the real server on it as its own process. */
export async function startFilledServer(count: number, databaseUrl: string | null): Promise<ServerUnderTest> {
  const path = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const applicationIds = await fillWithMany(path, count, databaseUrl);
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
