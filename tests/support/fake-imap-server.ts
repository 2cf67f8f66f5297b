import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { createServer } from 'node:tls';
import { inject } from 'vitest';

/**
 * What a server says to a command before it says that it is done; `NO …`, `BAD …` or `OK …` for how it ends, `DRIP` for
 * an answer that comes byte by byte and never ends, `SILENCE` for none, null for what is usual. The command is '' where the name and the password come.
 */
export type Answers = (command: string, line: string) => string | null;

/** What EXAMINE tells of a folder with three mails. */
export const THREE_MAILS = '* 3 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n* OK [UIDNEXT 4] ok\r\n';
const HONEST: Record<string, string> = {
  CAPABILITY: '* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n',
  LIST: '* LIST (\\HasNoChildren) "/" INBOX\r\n',
  EXAMINE: THREE_MAILS,
  SEARCH: '* SEARCH 1 2 3\r\n',
};

/** How folders are told apart, which a client asks for first. */
const ROOT = '* LIST (\\Noselect) "/" ""\r\n';

/** A mail server that behaves up to where a test makes it say something else. */
export async function openImapServer(answers: Answers) {
  const certificate = inject('dovecot').certificate;
  const files = { cert: certificate, key: join(dirname(certificate), 'key.pem') };
  const server = createServer({ cert: readFileSync(files.cert), key: readFileSync(files.key) }, (socket) => {
    socket.on('error', () => {});
    socket.write('* OK ready\r\n');
    let left = '';
    let lastTag = '';
    socket.setEncoding('latin1').on('data', (text) => {
      const lines = (left + text).split('\r\n');
      left = lines.pop() ?? '';
      for (const line of lines) {
        const [tag = '', ...words] = line.split(' ');
        const command = words.filter((word) => word !== 'UID')[0]?.toUpperCase() ?? '';
        const said = /LIST "" ""$/.test(line) ? ROOT : answers(command, line);
        if (said === 'DRIP') {
          const drops = setInterval(() => socket.write('x'), 20);
          socket.on('close', () => clearInterval(drops)).write('* ');
          return;
        }
        if (said === 'SILENCE') continue;
        // The answer to AUTHENTICATE PLAIN is a line of its own.
        if (command === 'AUTHENTICATE') socket.write(`+ \r\n`);
        else if (command === '') socket.write(`${lastTag} ${said ?? 'OK signed in'}\r\n`);
        if (command === 'AUTHENTICATE' || command === '') {
          lastTag = tag;
          continue;
        }
        const isCompletion = said !== null && /^(?:OK|NO|BAD)\b/.test(said);
        if (!isCompletion) socket.write(said ?? HONEST[command] ?? '');
        socket.write(`${tag} ${isCompletion ? said : 'OK done'}\r\n`);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.close();
    },
  };
}

/** A literal as IMAP sends it. */
export function literal(text: string): string {
  return `{${text.length}}\r\n${text}`;
}

export const ENVELOPE =
  '("Wed, 15 Apr 2026 08:00:00 +0000" "Your application" NIL NIL NIL NIL NIL NIL NIL "<a1@b.example>")';
