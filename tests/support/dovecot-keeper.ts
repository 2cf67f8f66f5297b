/**
 * Runs one Dovecot for as long as its standard input stays open, then stops it and removes its mails.
 * A process of its own, because only that outlives a test run that is killed or crashes.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findDovecot } from '../../scripts/dovecot.js';
import { KNOWN_HOSTS } from '../../src/domain/mailbox/known-hosts.ts';

/** Everybody's password here. */
const [PASSWORD = ''] = process.argv.slice(2);
const UNIX_NOBODY = 'nobody';

const folder = mkdtempSync(join(tmpdir(), 'rebound-dovecot-'));
let server: ChildProcess | null = null;
let isStopping = false;

process.stdin.resume().on('end', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

try {
  await start();
} catch (error) {
  if (!isStopping) process.stderr.write(`Dovecot did not start: ${String(error)}\n${log()}`);
  await stop();
}

async function start(): Promise<void> {
  const user = unprivileged();
  const places = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  makeCertificate(places);
  const ports = { tls: await freePort(), starttls: await freePort() };
  const config = join(folder, 'dovecot.conf');
  writeFileSync(config, configuration(user.name, ports, places));
  for (const name of ['run', 'state', 'homes']) mkdirSync(join(folder, name));
  if (user.uid !== undefined && user.gid !== undefined) {
    chmodSync(folder, 0o755);
    for (const name of ['', 'run', 'state', 'homes', 'key.pem', 'certificate.pem', 'dovecot.conf']) {
      chownSync(join(folder, name), user.uid, user.gid);
    }
  }
  const { uid, gid } = user;
  const identity = { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) };
  server = spawn(findDovecot() ?? 'dovecot', ['-F', '-c', config], {
    ...identity,
    cwd: folder,
    stdio: 'ignore',
  });
  server.on('exit', () => void stop());
  for (const port of Object.values(ports)) await untilAnswering(port);
  const homes = join(folder, 'homes');
  process.stdout.write(`${JSON.stringify({ ports, homes, certificate: places.certificate, uid, gid })}\n`);
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  if (server && server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    const patience = setTimeout(() => server?.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(patience);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}

/** One user for everything, who owns nothing else: all that Dovecot needs privileges for is switched off. */
function configuration(
  user: string,
  ports: { tls: number; starttls: number },
  places: { certificate: string; key: string },
): string {
  return `
    protocols = imap
    listen = 127.0.0.1
    base_dir = ${folder}/run
    state_dir = ${folder}/state
    log_path = ${folder}/log
    default_internal_user = ${user}
    default_internal_group = ${groupOf(user)}
    default_login_user = ${user}
    ssl = yes
    ssl_cert = <${places.certificate}
    ssl_key = <${places.key}
    disable_plaintext_auth = no
    auth_failure_delay = 0
    mail_max_userip_connections = 50
    mail_location = maildir:~/Maildir
    mail_fsync = never
    rawlog_dir = ${folder}/homes/%u/rawlog
    first_valid_uid = 1
    passdb {
      driver = static
      args = password=${PASSWORD}
    }
    userdb {
      driver = static
      args = uid=${user} gid=${groupOf(user)} home=${folder}/homes/%u
    }
    namespace inbox {
      inbox = yes
      separator = /
    }
    namespace files {
      prefix = Files/
      separator = /
      location = mbox:~/files
    }
    service imap-login {
      chroot =
      inet_listener imap {
        port = ${ports.starttls}
      }
      inet_listener imaps {
        port = ${ports.tls}
        ssl = yes
      }
    }
    service anvil {
      chroot =
      unix_listener anvil-auth-penalty {
        mode = 0
      }
    }
    service stats {
      chroot =
    }
  `;
}

function makeCertificate({ certificate, key }: { certificate: string; key: string }): void {
  // Tests answer in the names of two providers.
  const names = ['localhost', KNOWN_HOSTS.gmail, KNOWN_HOSTS.outlook].map((name) => `DNS:${name}`);
  const subject = ['-subj', '/CN=localhost', '-addext', `subjectAltName=${names.join()}`];
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30'];
  execFileSync('openssl', ['req', '-x509', ...made, ...subject, '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
}

function unprivileged(): { name: string; uid?: number; gid?: number } {
  const id = (flag: string, name: string) =>
    execFileSync('id', [flag, name].filter(Boolean), { encoding: 'utf8' }).trim();
  if (process.getuid?.() !== 0) return { name: id('-un', '') };
  return { name: UNIX_NOBODY, uid: Number(id('-u', UNIX_NOBODY)), gid: Number(id('-g', UNIX_NOBODY)) };
}

function groupOf(user: string): string {
  return execFileSync('id', ['-gn', user], { encoding: 'utf8' }).trim();
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

async function untilAnswering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (isStopping) throw new Error('it ended');
    const socket = connect(port, '127.0.0.1');
    const isThere = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(
        () => false,
        () => false,
      ),
    ]).catch(() => false);
    socket.destroy();
    if (isThere) return;
    await wait(50);
  }
  throw new Error('it does not answer');
}

function log(): string {
  try {
    return readFileSync(join(folder, 'log'), 'utf8');
  } catch {
    return '';
  }
}
