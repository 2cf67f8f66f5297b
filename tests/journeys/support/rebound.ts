import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, expect } from '@playwright/test';

export type ReboundServer = {
  origin: string;
  /** Ends the server without warning and starts it again on the same data and port. */
  restart: () => Promise<void>;
};

const MAIN = join(import.meta.dirname, '../../../src/server/main.ts');

/** A journey has a server of its own, on data of its own, and fails when the page asks anything of another host. */
export const test = base.extend<{ rebound: ReboundServer }>({
  rebound: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rebound-journey-'));
    let server = await start(folder, 0);
    const foreign: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => {
      if (isForeign(request.url(), server.origin)) foreign.push(request.url());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) problems.push(message.text());
    });
    await use({
      origin: server.origin,
      restart: async () => {
        await kill(server.process, 'SIGKILL');
        server = await start(folder, Number(new URL(server.origin).port));
      },
    });
    await kill(server.process, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(problems, 'errors on the page').toEqual([]);
  },
  baseURL: async ({ rebound }, use) => use(rebound.origin),
});

export { expect };

async function start(folder: string, port: number): Promise<{ process: ChildProcess; origin: string }> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, REBOUND_DATA: folder, REBOUND_OPEN: 'no', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /http:\/\/[\w.:]+/.exec(line)?.[0];
    if (origin) {
      child.stdout.resume();
      return { process: child, origin };
    }
  }
  throw new Error('The server ended before it printed its address.');
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

function isForeign(url: string, origin: string): boolean {
  return /^(https?|wss?):/.test(url) && new URL(url).origin !== origin;
}
