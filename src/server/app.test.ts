import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listMailboxes } from '../contract/mailbox.ts';
import { buildApp } from './app.ts';
import { DatabaseAway } from './db/database-away.ts';

test('An address typed by hand opens the page, whatever stands in it; a part that is gone does not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  const actorOf = async () => {
    throw new Error('Nobody asks for data');
  };
  const app = await buildApp({ version: '0', actorOf, routes: [], webFolder: folder, logError: () => {} });
  const opening = async (url: string, accept = 'text/html,*/*') => {
    const { statusCode, headers } = await app.inject({ url, headers: { host: 'localhost', accept } });
    return [statusCode, headers.location ?? headers['content-type']];
  };
  const page = [200, 'text/html; charset=utf-8'];
  const problem = [404, 'application/json; charset=utf-8'];
  expect(await opening('/search?find=Node.js')).toEqual(page);
  expect(await opening('/search?find=Node.js', '*/*')).toEqual(page);
  expect(await opening('/stories/a.b')).toEqual(page);
  expect(await opening('/stories/%zz')).toEqual([302, '/not-here']);
  expect(await opening('/assets/gone.js', '*/*')).toEqual(problem);
  expect(await opening('/api/stories/%zz')).toEqual(problem);
  expect(await opening('/api/gone')).toEqual(problem);
  await app.close();
  rmSync(folder, { recursive: true });
});

test('A browser asks for the page anew each time, and keeps its parts, wherever the project lies', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const webFolder = join(folder, 'assets', 'web');
  mkdirSync(join(webFolder, 'assets'), { recursive: true });
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html>');
  writeFileSync(join(webFolder, 'assets', 'main-1a2b.js'), '');
  const actorOf = async () => {
    throw new Error('Nobody asks for data');
  };
  const app = await buildApp({ version: '0', actorOf, routes: [], webFolder, logError: () => {} });
  const cachingOf = async (url: string) => {
    const { headers } = await app.inject({ url, headers: { host: 'localhost' } });
    return headers['cache-control'];
  };
  expect(await cachingOf('/index.html')).toBe('no-cache');
  expect(await cachingOf('/applications')).toBe('no-cache');
  expect(await cachingOf('/assets/main-1a2b.js')).toBe('public, max-age=31536000, immutable');
  await app.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['the system', { code: 'ENOSPC' }],
  ['SQLite', { code: 'ERR_SQLITE_ERROR', errcode: 13 }],
])('A full disk is told as that, as %s says it', async (_, facts) => {
  const full = Object.assign(new Error('full'), facts);
  const app = await buildApp({
    version: '0',
    actorOf: async () => {
      throw full;
    },
    routes: [(serve) => serve(listMailboxes, async () => ({ items: [] }))],
    webFolder: null,
    logError: () => {},
  });
  const reply = await app.inject({ url: listMailboxes.path, headers: { host: 'localhost' } });
  expect(reply.statusCode).toBe(507);
  expect(reply.json()).toMatchObject({ code: 'disk_full' });
  await app.close();
});

test('A database that does not answer is told as that, and to those who look after the server', async () => {
  const errors: unknown[] = [];
  const away = new DatabaseAway(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
  const app = await buildApp({
    version: '0',
    actorOf: async () => {
      throw away;
    },
    routes: [(serve) => serve(listMailboxes, async () => ({ items: [] }))],
    webFolder: null,
    logError: (error) => errors.push(error),
  });
  const reply = await app.inject({ url: listMailboxes.path, headers: { host: 'localhost' } });
  expect(reply.statusCode).toBe(503);
  expect(reply.json()).toEqual({
    code: 'database_away',
    message:
      'The PostgreSQL server that DATABASE_URL names does not answer at the moment. Once it runs, try again; what was saved before is safe.',
  });
  expect(errors).toEqual([away]);
  await app.close();
});
