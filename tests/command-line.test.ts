import { readFileSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeDataFolder, runProgram, startServer } from './support/running-server.ts';

/** Each starts the real program, some of them several times, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const cli = (folder: string, ...args: string[]) => runProgram('cli.ts', folder, { args }).ended;
const add = (address: string, line: string) =>
  fetch(`${address}/api/applications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ line }),
  });
const companies = async (address: string) => {
  const list = (await (await fetch(`${address}/api/applications`)).json()) as {
    items: { company: string }[];
  };
  return list.items.map(({ company }) => company).sort();
};

test('saves while Rebound runs, restores when it does not, and keeps what was there before', async () => {
  await using folder = await makeDataFolder();
  const file = join(folder.path, 'saved.sqlite');
  writeFileSync(`${file}.part`, 'mine');
  {
    await using server = await startServer(folder.path);
    await add(server.address, 'Northwind');
    expect(await cli(folder.path, 'backup', file)).toMatchObject({ code: 0 });
    expect(readFileSync(`${file}.part`, 'utf8')).toBe('mine');
    await add(server.address, 'Contoso');
    const refused = await cli(folder.path, 'restore', file);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(`Open it at ${server.address}, or stop it first.`);
    expect(await companies(server.address)).toEqual(['Contoso', 'Northwind']);
  }
  const restored = await cli(folder.path, 'restore', file);
  expect(restored).toMatchObject({ code: 0 });
  const kept = /kept in (.+\.sqlite)\.$/m.exec(restored.said)?.[1] ?? '';
  {
    await using server = await startServer(folder.path);
    expect(await companies(server.address)).toEqual(['Northwind']);
  }
  expect(await cli(folder.path, 'restore', kept)).toMatchObject({ code: 0 });
  await using server = await startServer(folder.path);
  expect(await companies(server.address)).toEqual(['Contoso', 'Northwind']);
});

test('brings a backup back over a file that can no longer be read, and keeps that file', async () => {
  await using folder = await makeDataFolder();
  const file = join(folder.path, 'saved.sqlite');
  {
    await using server = await startServer(folder.path);
    await add(server.address, 'Northwind');
    await cli(folder.path, 'backup', file);
  }
  const broken = 'broken '.repeat(3000);
  for (const ending of ['', '-wal', '-shm'])
    writeFileSync(join(folder.path, `rebound.sqlite${ending}`), broken);
  const restored = await cli(folder.path, 'restore', file);
  expect(restored).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder.path, 'rebound-unreadable-1.sqlite'), 'utf8')).toBe(broken);
  await using server = await startServer(folder.path);
  expect(await companies(server.address)).toEqual(['Northwind']);
});

test('tells what the search says about itself, here or by the server that runs', async () => {
  await using folder = await makeDataFolder();
  const told = async () => {
    const { code, said } = await cli(folder.path, 'insights', '--json');
    expect(code).toBe(0);
    return JSON.parse(said) as { counts: { applications: number }; outlook: { type: string } };
  };
  {
    await using server = await startServer(folder.path);
    await fetch(`${server.address}/api/applications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ line: 'Northwind', kind: 'applied' }),
    });
    expect(await told()).toMatchObject({ counts: { applications: 1 }, outlook: { type: 'outlook' } });
  }
  expect(await told()).toMatchObject({ counts: { applications: 1 }, outlook: { type: 'outlook' } });
  const { said } = await cli(folder.path, 'insights');
  expect(said).toContain('0 of 0 applications that ended came to an interview: too early to tell.');
});

test('refuses what it does not know, says what that is, and how it is used', async () => {
  await using folder = await makeDataFolder();
  expect(await cli(folder.path, 'help')).toMatchObject({ code: 0 });
  for (const [wrong, ...args] of [
    ['There is no command “frobnicate”.', 'frobnicate'],
    ['There is no command “constructor”.', 'constructor'],
    ['“backup” needs a file.', 'backup'],
    ['“backup” does not take “two”.', 'backup', 'one', 'two'],
    ['“help” does not take “me”.', 'help', 'me'],
    ['“read” needs a file or a folder.', 'read', '--json'],
    ['One of the files given to “read” has an empty name.', 'read', 'one.eml', ''],
    ["Unknown option '--bogus'.", 'read', '--bogus', 'one.eml'],
    ["Option '--json' does not take an argument.", 'read', '--json=true', 'one.eml'],
    ["Option '--layout <value>' argument missing.", 'work-search', '--layout'],
  ]) {
    const { code, said } = await cli(folder.path, ...args);
    expect(said).toMatch(`${wrong}\n\nUsage:`);
    expect(code).toBe(2);
  }
  expect(await cli(folder.path, 'backup', join(folder.path, 'new.sqlite'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('nothing to back up'),
  });
  await copyFile(import.meta.filename, join(folder.path, 'notes.txt'));
  expect(await cli(folder.path, 'restore', join(folder.path, 'notes.txt'))).toMatchObject({ code: 1 });
});
