import { type BrowserContext, test as base, expect } from '@playwright/test';
import { makeDataFolder, startServer } from '../../support/running-server.ts';

export type ReboundServer = {
  origin: string;
  /** Where its data is. */
  folder: string;
  /** Ends the server without warning and starts it again on the same data and port. */
  restart: () => Promise<void>;
  /** Ends the server without warning, does `act`, and starts it again on the same data and port. */
  whileAway: (act: () => Promise<void>) => Promise<void>;
};

/** A journey has a server of its own, on data of its own, and fails when a page asks anything of another host. */
export const test = base.extend<{
  rebound: ReboundServer;
  expectedProblems: RegExp | null;
  serverEnv: Record<string, string>;
}>({
  /** What else its server is told. */
  serverEnv: {},
  /** What the page's policy reports in a journey that brings hostile pages along. */
  expectedProblems: [null, { option: true }],
  rebound: async ({ timezoneId, serverEnv }, use) => {
    await using folder = await makeDataFolder();
    // The server and the browser are one computer, so they share its time zone.
    const env = { TZ: timezoneId ?? 'UTC', ...serverEnv };
    let server = await startServer(folder.path, env);
    const origin = server.address;
    const whileAway = async (act: () => Promise<void>) => {
      await server[Symbol.asyncDispose]();
      await act();
      server = await startServer(folder.path, { ...env, PORT: new URL(origin).port });
    };
    await use({ origin, folder: folder.path, whileAway, restart: () => whileAway(async () => {}) });
    await server[Symbol.asyncDispose]();
  },
  baseURL: async ({ rebound }, use) => use(rebound.origin),
  context: async ({ context, rebound, expectedProblems }, use) => {
    const { foreign, problems } = watch(context, rebound.origin);
    await use(context);
    expect(foreign, 'requests to other hosts').toEqual([]);
    const unexpected = problems.filter((problem) => !expectedProblems?.test(problem));
    expect(unexpected, 'errors on the page').toEqual([]);
  },
});

export { expect };

function watch(context: BrowserContext, origin: string): { foreign: string[]; problems: string[] } {
  const foreign: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => {
    if (isForeign(request.url(), origin)) foreign.push(request.url());
  });
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) problems.push(message.text());
  });
  return { foreign, problems };
}

function isForeign(url: string, origin: string): boolean {
  return /^(https?|wss?):/.test(url) && new URL(url).origin !== origin;
}
