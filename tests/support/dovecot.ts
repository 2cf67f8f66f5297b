import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Everybody's password at this server. */
export const PASSWORD = 'correct-horse-battery-staple';

/** A running server: plain values, so that one process can start it for others. */
export type Dovecot = z.infer<typeof dovecot>;

const dovecot = z.object({
  /** Of TLS from the first byte, and of STARTTLS; on 127.0.0.1, with a certificate for "localhost". */
  ports: z.object({ tls: z.number(), starttls: z.number() }),
  homes: z.string(),
  /** The file of the certificate, which is signed by itself. */
  certificate: z.string(),
  uid: z.number().optional(),
  gid: z.number().optional(),
});

/** One person's mailbox, as its files and its server's log show it. */
export type MailUser = {
  name: string;
  /** Puts mails into a folder as a delivery does; each is new and unseen. */
  deliver(sources: readonly string[], folder?: string): void;
  /** A folder "Files/…" that is one file of mails, each behind its separator line: many are there at once. */
  addFile(folder: string, content: string): void;
  /** The flags of each mail, as letters: S for seen. */
  flags(folder?: string): string[];
  removeFolder(folder: string): void;
  /** Every line that clients have sent since they signed in. */
  sent(): string[];
  /** How often signing in was refused. */
  refusals(): number;
};

/** A Dovecot of our own on free loopback ports, gone when disposed of or when this process ends in any way. */
export async function startDovecot(): Promise<AsyncDisposable & { server: Dovecot }> {
  const script = fileURLToPath(new URL('dovecot-keeper.ts', import.meta.url));
  const keeper = spawn(process.execPath, [script, PASSWORD], {
    // Ctrl-C reaches the tests alone; the keeper sees its input close and tidies up.
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(keeper, 'exit');
  const line = await Promise.race([
    once(createInterface({ input: keeper.stdout }), 'line').then(([text]) => String(text)),
    ended.then(() => null),
  ]);
  if (line === null) throw new Error('Dovecot is installed, and did not start here.');
  return {
    server: dovecot.parse(JSON.parse(line)),
    async [Symbol.asyncDispose]() {
      keeper.stdin.end();
      await ended;
    },
  };
}

/** Whoever signs in under a new name has an empty mailbox. */
export function mailUser({ homes, uid, gid }: Dovecot, name: string): MailUser {
  const own = (path: string) => {
    if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
    return path;
  };
  return openUser(name, join(homes, name), own);
}

function openUser(name: string, home: string, own: (path: string) => string): MailUser {
  const make = (path: string) => {
    if (!existsSync(path)) mkdirSync(path);
    return own(path);
  };
  make(home);
  const rawlog = make(join(home, 'rawlog'));
  const maildir = make(join(home, 'Maildir'));
  const placeOf = (folder: string) => (folder === 'INBOX' ? maildir : join(maildir, `.${folder}`));
  let delivered = 0;
  return {
    name,
    deliver(sources, folder = 'INBOX') {
      const place = make(placeOf(folder));
      for (const part of ['cur', 'new', 'tmp']) make(join(place, part));
      for (const source of sources) {
        // As deliveries do it: written aside, then moved, so that nobody sees half a mail.
        const file = `${1_700_000_000 + delivered}.M${delivered++}P1.localhost,S=${Buffer.byteLength(source)}`;
        writeFileSync(join(place, 'tmp', file), source, 'latin1');
        renameSync(own(join(place, 'tmp', file)), join(place, 'new', file));
      }
    },
    addFile(folder, content) {
      const file = join(make(join(home, 'files')), folder);
      writeFileSync(file, content, 'latin1');
      own(file);
    },
    flags(folder = 'INBOX') {
      const place = placeOf(folder);
      const files = ['cur', 'new'].flatMap((part) => readdirSync(join(place, part)));
      return files.map((file) => file.split(':2,')[1] ?? '');
    },
    removeFolder(folder) {
      // Dovecot may be writing there.
      rmSync(placeOf(folder), { recursive: true, maxRetries: 10, retryDelay: 20 });
    },
    sent() {
      const logs = readdirSync(rawlog).filter((file) => file.endsWith('.in'));
      return logs.flatMap((file) =>
        readFileSync(join(rawlog, file), 'latin1')
          .split('\r\n')
          .map((line) => line.replace(/^\d+\.\d+ /, ''))
          .filter((line) => line !== ''),
      );
    },
    refusals() {
      const lines = readFileSync(join(home, '../../log'), 'utf8').split('\n');
      return lines.filter((line) => line.includes('auth failed') && line.includes(`<${name}>`)).length;
    },
  };
}
