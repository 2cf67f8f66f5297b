import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, inject, test, vi } from 'vitest';
import type { Status } from '../src/contract/settings.ts';
import { openPostgres } from '../src/server/db/database.ts';
import { migrate } from '../src/server/db/migrate.ts';
import { createEmptyPostgres } from './support/databases.ts';
import { makeDataFolder, outcomesOf, runProgram, startServer } from './support/running-server.ts';

/** Each starts the real program, some of them several times, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

async function statusOf(address: string): Promise<Status> {
  return (await fetch(`${address}/api/status`)).json() as Promise<Status>;
}

async function add(address: string, line: string): Promise<Response> {
  return fetch(`${address}/api/applications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ line }),
  });
}

const refusal = async (folder: string, env: Record<string, string> = {}) =>
  runProgram('main.ts', folder, { env }).ended;

describe('Starting', () => {
  test('says where it is and where the data is, which is nobody else’s to read', async () => {
    await using folder = await makeDataFolder();
    await using server = await startServer(folder.path);
    await expect.poll(() => server.said()).toContain(folder.path);
    expect((await add(server.address, 'Northwind')).status).toBe(200);
    expect(await statusOf(server.address)).toMatchObject({
      isDemo: false,
      database: 'sqlite',
      dataFolder: folder.path,
      counts: { applications: 1 },
    });
    if (process.platform === 'win32') return;
    expect(statSync(folder.path).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder.path)) {
      const mode = name === 'backups' ? 0o700 : 0o600;
      expect([name, statSync(join(folder.path, name)).mode & 0o777]).toEqual([name, mode]);
    }
  });

  test('leaves a shared folder open, and closes its own files in it', async () => {
    if (process.platform === 'win32') return;
    await using folder = await makeDataFolder();
    writeFileSync(join(folder.path, 'somebody-elses.txt'), '');
    chmodSync(folder.path, 0o755);
    await using _ = await startServer(folder.path);
    expect(statSync(folder.path).mode & 0o777).toBe(0o755);
    expect(statSync(join(folder.path, 'rebound.sqlite')).mode & 0o777).toBe(0o600);
  });

  test('works on PostgreSQL just the same, and makes its backups in the data folder', async () => {
    await using folder = await makeDataFolder();
    await using database = await createEmptyPostgres(inject('postgresUrl'));
    const env = { DATABASE_URL: database.url };
    {
      await using server = await startServer(folder.path, env);
      expect((await add(server.address, 'Northwind')).status).toBe(200);
    }
    await using again = await startServer(folder.path, env);
    expect(await statusOf(again.address)).toMatchObject({
      database: 'postgres',
      counts: { applications: 1 },
    });
    await expect
      .poll(async () => (await statusOf(again.address)).lastBackupAt, { timeout: 15_000 })
      .not.toBeNull();
    expect(existsSync(join(folder.path, 'rebound.sqlite'))).toBe(false);
  });

  test('takes the next port when the usual one is taken, and says so; a port that was asked for is refused', async () => {
    await using folder = await makeDataFolder();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, said } = await refusal(folder.path, { PORT: String(port) });
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is taken by another program. Choose another one, for example PORT=`);
    other.close();

    const usual = createServer().listen(4747, '127.0.0.1');
    // Where it is taken already, by a Rebound that runs here, it need not be taken.
    await once(usual, 'listening').catch(() => {});
    await using server = await startServer(folder.path, { PORT: '' });
    await expect.poll(() => server.said()).toContain('Port 4747 is taken by another program; trying 4748.');
    expect(Number(new URL(server.address).port)).toBeGreaterThan(4747);
    usual.close();
  });

  test('finishes a request that is under way when it is told to stop, and takes no new one', async () => {
    await using folder = await makeDataFolder();
    await using server = await startServer(folder.path);
    const body = JSON.stringify({ line: 'Northwind, analyst' });
    const slow = request(`${server.address}/api/applications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    slow.write(body.slice(0, 5));
    // The server has the head of this request once it has answered one that came after it.
    await statusOf(server.address);
    server.process.kill('SIGTERM');
    await expect.poll(() => statusOf(server.address).catch(() => 'nobody answers')).toBe('nobody answers');
    slow.end(body.slice(5));
    const [reply] = await once(slow, 'response');
    expect(reply.statusCode).toBe(200);
    reply.resume();
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(existsSync(join(folder.path, 'running.json'))).toBe(false);

    await using again = await startServer(folder.path);
    expect(await statusOf(again.address)).toMatchObject({ counts: { applications: 1 } });
  });

  test('ends in good order when one Ctrl+C arrives twice, as it does through npm', async () => {
    await using folder = await makeDataFolder();
    await using server = await startServer(folder.path);
    server.process.kill('SIGINT');
    server.process.kill('SIGINT');
    expect(await server.ended).toMatchObject({ code: 0 });
  });
});

describe('Two at once', () => {
  test('the second is told where the first is, on whatever engine', async () => {
    await using folder = await makeDataFolder();
    await using first = await startServer(folder.path);
    const { code, said } = await refusal(folder.path);
    expect(code).toBe(1);
    expect(said).toContain(`as process ${first.pid}. Open it at ${first.address}, or stop it first.`);
    const other = await refusal(folder.path, { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' });
    expect(other).toMatchObject({ code: 1, said });
  });

  test('of several started at the same moment one runs', async () => {
    await using folder = await makeDataFolder();
    const programs = [1, 2, 3].map(() => runProgram('main.ts', folder.path));
    expect(await outcomesOf(programs)).toEqual(['refused', 'refused', 'runs']);
  });

  test('a killed one leaves nothing that stops the next', async () => {
    await using folder = await makeDataFolder();
    const first = await startServer(folder.path);
    first.process.kill('SIGKILL');
    await first.ended;
    await using second = await startServer(folder.path);
    expect(await statusOf(second.address)).toMatchObject({ counts: { applications: 0 } });
  });
});

describe('What cannot be started is said in a sentence, and left as it is', () => {
  const cases: { title: string; prepare: (folder: string) => void; sentence: RegExp }[] = [
    {
      title: 'a data file that is no database',
      prepare: (folder) => writeFileSync(join(folder, 'rebound.sqlite'), 'not a database, '.repeat(500)),
      sentence: /can no longer be read as a database\. Nothing was changed\./,
    },
    {
      title: 'data from a newer Rebound',
      prepare: (folder) => {
        const sqlite = new DatabaseSync(join(folder, 'rebound.sqlite'));
        sqlite.exec(`create table kysely_migration (name text primary key, timestamp text);
          insert into kysely_migration values ('0001-ground', ''), ('9999-future', '')`);
        sqlite.close();
      },
      sentence: /last used by a newer Rebound\. Start that version again/,
    },
  ];
  test.each(cases)('$title', async ({ prepare, sentence }) => {
    await using folder = await makeDataFolder();
    prepare(folder.path);
    const content = () => readFileSync(join(folder.path, 'rebound.sqlite'));
    const before = content();
    const { code, said } = await refusal(folder.path);
    expect(said).toMatch(sentence);
    expect(code).toBe(1);
    // SQLite may note in its header how the file is to be written; every page of content is the same.
    expect(content().subarray(100)).toEqual(before.subarray(100));
    expect(readdirSync(join(folder.path, 'backups'))).toEqual([]);
  });

  test('a data folder that is a file, or inside one', async () => {
    await using folder = await makeDataFolder();
    const file = join(folder.path, 'file');
    writeFileSync(file, 'mine');
    for (const path of [file, join(file, 'deeper')]) {
      const { code, said } = await refusal(path);
      expect(said).toContain(`Rebound cannot write to its data folder ${path}`);
      expect(code).toBe(1);
    }
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test.skipIf(process.platform === 'win32')('a folder without permission to write', async () => {
    await using folder = await makeDataFolder();
    const closed = join(folder.path, 'closed');
    await mkdir(closed, { mode: 0o500 });
    // The superuser may write anywhere but here.
    const path = process.getuid?.() === 0 ? '/sys/rebound' : join(closed, 'rebound');
    const { code, said } = await refusal(path);
    expect(said).toContain(`Rebound cannot write to its data folder ${path} (no permission).`);
    expect(code).toBe(1);
  });

  test('a PostgreSQL server that does not answer, and one without that database', async () => {
    await using folder = await makeDataFolder();
    const silent = await refusal(folder.path, { DATABASE_URL: 'postgres://me:secret@127.0.0.1:9/rebound' });
    expect(silent.said).toContain('does not answer (ECONNREFUSED)');
    const missing = new URL(inject('postgresUrl'));
    missing.pathname = '/no_such_database';
    const without = await refusal(folder.path, { DATABASE_URL: missing.href });
    expect(without.said).toContain('does not exist yet');
    expect([silent.code, without.code]).toEqual([1, 1]);
    expect(silent.said).not.toContain('secret');
  });

  test.each(['LATIN1', 'SQL_ASCII'])(
    'a PostgreSQL database whose text is %s; what is in it can be taken along',
    async (encoding) => {
      await using folder = await makeDataFolder();
      await using database = await createEmptyPostgres(inject('postgresUrl'), encoding);
      const env = { DATABASE_URL: database.url };
      await using db = openPostgres(database.url);
      await migrate(db, 'postgres');
      const { code, said } = await refusal(folder.path, env);
      expect(said).toContain(`keeps text as ${encoding}, and Rebound needs UTF8,`);
      expect(said).toContain("Make one with ENCODING 'UTF8'");
      expect(code).toBe(1);
      const args = ['backup', join(folder.path, 'mine.sqlite')];
      expect(await runProgram('cli.ts', folder.path, { env, args }).ended).toMatchObject({ code: 0 });
    },
  );

  test('a setting that makes no sense', async () => {
    await using folder = await makeDataFolder();
    expect(await refusal(folder.path, { PORT: 'http' })).toMatchObject({ code: 1 });
    expect(readdirSync(folder.path)).toEqual([]);
  });
});
