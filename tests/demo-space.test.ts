import { expect, test, vi } from 'vitest';
import type { Status } from '../src/contract/settings.ts';
import { makeDataFolder, startServer } from './support/running-server.ts';

/** Each starts the real program, some of them several times, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

type Asked = { cookie?: string | null; shows?: 'own' | 'demo'; body?: unknown };

async function ask(address: string, method: string, path: string, { cookie, shows, body }: Asked = {}) {
  const reply = await fetch(address + path, {
    method,
    headers: {
      ...(cookie && { cookie }),
      ...(shows && { 'rebound-space': shows }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const setCookie = reply.headers.get('set-cookie');
  return { status: reply.status, setCookie, body: (await reply.json()) as Status & { message: string } };
}

const status = (address: string, cookie?: string | null) =>
  ask(address, 'GET', '/api/status', { ...(cookie && { cookie }) });
const add = (address: string, asked: Asked) =>
  ask(address, 'POST', '/api/applications', { ...asked, body: { line: 'Northwind' } });

async function enter(address: string): Promise<string> {
  const { setCookie, body } = await ask(address, 'POST', '/api/demo');
  expect(body.isDemo).toBe(true);
  expect(setCookie).toMatch(/^rebound_space=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
  return setCookie?.split(';')[0] ?? '';
}

test('The example is apart from one’s own data, and leaving it leaves nothing', async () => {
  await using folder = await makeDataFolder();
  await using server = await startServer(folder.path);
  const { address } = server;
  const cookie = await enter(address);
  const before = (await status(address, cookie)).body.counts.applications;
  expect((await add(address, { cookie })).status).toBe(200);
  expect((await status(address, cookie)).body.counts.applications).toBe(before + 1);
  expect((await status(address)).body).toMatchObject({ isDemo: false, counts: { applications: 0 } });

  // Another browser has an example of its own; entering again stays in the same one.
  const other = await enter(address);
  expect((await status(address, other)).body.counts.applications).toBe(before);
  expect((await ask(address, 'POST', '/api/demo', { cookie })).body.counts.applications).toBe(before + 1);

  const left = await ask(address, 'DELETE', '/api/demo', { cookie });
  expect(left.body).toMatchObject({ isDemo: false, counts: { applications: 0 } });
  expect(left.setCookie).toContain('Max-Age=0');
  expect((await status(address, cookie)).body).toMatchObject({ isDemo: false });
  expect((await status(address, 'rebound_space=guessed')).body).toMatchObject({ isDemo: false });
});

test('After a restart a page that still shows the example cannot write into one’s own data', async () => {
  await using folder = await makeDataFolder();
  let cookie: string;
  {
    await using server = await startServer(folder.path);
    cookie = await enter(server.address);
  }
  await using server = await startServer(folder.path);
  const { address } = server;
  const refused = await add(address, { cookie });
  expect(refused.status).toBe(409);
  expect(refused.body.message).toContain('Reload the page');
  expect((await add(address, { cookie: null, shows: 'demo' })).status).toBe(409);

  const told = await status(address, cookie);
  expect(told.body).toMatchObject({ isDemo: false, counts: { applications: 0 } });
  expect(told.setCookie).toMatch(/^rebound_space=; .*Max-Age=0$/);
  expect((await add(address, {})).status).toBe(200);
});

test('A tab that shows one’s own data cannot lose a change in an example opened in another tab', async () => {
  await using folder = await makeDataFolder();
  await using server = await startServer(folder.path);
  const cookie = await enter(server.address);
  expect((await add(server.address, { cookie, shows: 'own' })).status).toBe(409);
  expect((await add(server.address, { cookie, shows: 'demo' })).status).toBe(200);
  // From a page of either kind one can come back.
  expect((await ask(server.address, 'DELETE', '/api/demo', { cookie, shows: 'own' })).status).toBe(200);
});
