import { test as base, expect } from '@playwright/test';
import { makeDataFolder, startServer } from '../../support/running-server.ts';

export type ReboundServer = {
  origin: string;
  /** Ends the server without warning and starts it again on the same data and port. */
  restart: () => Promise<void>;
};

/** A journey has a server of its own, on data of its own, and fails when the page asks anything of another host. */
export const test = base.extend<{ rebound: ReboundServer }>({
  rebound: async ({ page }, use) => {
    await using folder = await makeDataFolder();
    let server = await startServer(folder.path);
    const origin = server.address;
    const foreign: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => {
      if (isForeign(request.url(), origin)) foreign.push(request.url());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) problems.push(message.text());
    });
    await use({
      origin,
      restart: async () => {
        await server[Symbol.asyncDispose]();
        server = await startServer(folder.path, { PORT: new URL(origin).port });
      },
    });
    await server[Symbol.asyncDispose]();
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(problems, 'errors on the page').toEqual([]);
  },
  baseURL: async ({ rebound }, use) => use(rebound.origin),
});

export { expect };

function isForeign(url: string, origin: string): boolean {
  return /^(https?|wss?):/.test(url) && new URL(url).origin !== origin;
}
