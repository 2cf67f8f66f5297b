import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without settings: the usual port and twenty more to try, one file, the user’s own data folder', () => {
  const config = readConfig({});
  expect(config.port).toEqual({ from: 4747, to: 4767 });
  expect(config.database).toEqual({ engine: 'sqlite' });
  expect(config.dataFolder).toMatch(/Rebound/);
});

test('a port that was asked for is that one port, and 0 lets the system choose', () => {
  expect(readConfig({ PORT: '8080' }).port).toEqual({ asked: 8080 });
  expect(readConfig({ PORT: '0' }).port).toEqual({ asked: 0 });
});

test.each(['http', '-1', '65536', '80.5', ' 80', '1e3', '0x50'])(
  'PORT=%s is refused in a sentence',
  (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(`PORT is "${PORT}". Use a whole number up to 65535`);
  },
);

test('a data folder may be named relative to where one stands', () => {
  expect(readConfig({ REBOUND_DATA: 'my data' }).dataFolder).toBe(resolve('my data'));
});

test.each(['postgres://me:secret@localhost/rebound', 'postgresql://localhost:5433/rebound'])(
  '%s is a PostgreSQL database',
  (url) => {
    expect(readConfig({ DATABASE_URL: url }).database).toEqual({ engine: 'postgres', url });
  },
);

test.each([
  ['mysql://me:secret@localhost/rebound', 'begins with mysql:'],
  ['rebound.sqlite', 'is not an address'],
  ['postgres://me:secret@localhost', 'names no database'],
])('DATABASE_URL=%s is refused without repeating the password', (url, reason) => {
  const read = () => readConfig({ DATABASE_URL: url });
  expect(read).toThrow(reason);
  expect(read).not.toThrow('secret');
});

test('settings that are there but empty count as left out', () => {
  const empty = readConfig({ PORT: '', REBOUND_DATA: '', DATABASE_URL: '', REBOUND_OPEN: '', INIT_CWD: '' });
  expect(empty).toEqual(readConfig({}));
});

test('the browser opens where there is one: not on a server, not in CI, not when it should not', () => {
  expect(readConfig({}, 'darwin').opensBrowser).toBe(true);
  expect(readConfig({}, 'win32').opensBrowser).toBe(true);
  expect(readConfig({}, 'linux').opensBrowser).toBe(false);
  expect(readConfig({ DISPLAY: ':0' }, 'linux').opensBrowser).toBe(true);
  expect(readConfig({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux').opensBrowser).toBe(true);
  expect(readConfig({ CI: 'true' }, 'darwin').opensBrowser).toBe(false);
  expect(readConfig({ REBOUND_OPEN: 'no' }, 'darwin').opensBrowser).toBe(false);
  expect(() => readConfig({ REBOUND_OPEN: 'false' })).toThrow('Use yes or no');
});

test('a mailbox is on the internet, its server has a usual certificate, and the key is kept in a file', () => {
  const usual = { key: null, allowsPrivateHosts: false, certificates: null };
  expect(readConfig({}).mailboxes).toEqual(usual);
  expect(readConfig({ REBOUND_ALLOW_PRIVATE_HOSTS: 'no' }).mailboxes).toEqual(usual);
  expect(readConfig({ REBOUND_ALLOW_PRIVATE_HOSTS: 'yes' }).mailboxes.allowsPrivateHosts).toBe(true);
  expect(() => readConfig({ REBOUND_ALLOW_PRIVATE_HOSTS: '1' })).toThrow('Use yes or no');
});

test('a key for passwords is 32 bytes, as base64 or hex, and a wrong one is refused without repeating it', () => {
  const key = Buffer.alloc(32, 7);
  for (const encoding of ['base64', 'base64url', 'hex'] as const) {
    expect(readConfig({ REBOUND_KEY: key.toString(encoding) }).mailboxes.key).toEqual(key);
  }
  for (const wrong of ['opensesame', Buffer.alloc(16).toString('hex'), Buffer.alloc(33).toString('base64')]) {
    expect(() => readConfig({ REBOUND_KEY: wrong })).toThrow('REBOUND_KEY is not a key of 32 bytes');
    expect(() => readConfig({ REBOUND_KEY: wrong })).not.toThrow(wrong);
  }
});

test('a file of certificates that is none stops the start in a sentence', () => {
  expect(() => readConfig({ REBOUND_MAIL_CA: 'no-such.pem' })).toThrow('REBOUND_MAIL_CA names no-such.pem');
  expect(() => readConfig({ REBOUND_MAIL_CA: import.meta.filename })).toThrow('no file of certificates');
});
