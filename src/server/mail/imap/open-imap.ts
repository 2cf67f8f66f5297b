import type { LookupFunction } from 'node:net';
import { getCACertificates } from 'node:tls';
import type { ImapFlow } from 'imapflow';
import { takesNoPasswords } from '../../../domain/mailbox/known-hosts.ts';
import type { Result } from '../../../domain/result.ts';
import { err, ok } from '../../../domain/result.ts';
import type { Address, Lookup } from './checked-addresses.ts';
import { checkedAddresses } from './checked-addresses.ts';
import type { ImapProblem } from './imap-problem.ts';
import { refusesSignIn, troubleOf } from './imap-problem.ts';

export type ImapAccount = {
  host: string;
  port: number;
  /** TLS from the first byte, or STARTTLS before anything else is said; nothing is ever sent in the open. */
  security: 'tls' | 'starttls';
  userName: string;
  password: string;
};
export type ImapOptions = {
  allowsPrivateHosts: boolean;
  /** Trusted besides the usual ones (PEM). */
  certificates: string | null;
  version: string;
  /** Tests shorten these. */
  connectMs?: number;
  answerMs?: number;
  silenceMs?: number;
  lookup?: Lookup;
};

const MB = 1024 * 1024;
const CONNECT_MS = 20_000;
const SILENCE_MS = 2 * 60_000;
const ANSWER_MS = 2 * 60_000;

/** Ends when somebody has waited long enough: a server that sends a byte now and then is never silent. */
export function patience({ answerMs = ANSWER_MS }: ImapOptions): AbortSignal {
  return AbortSignal.timeout(answerMs);
}

/** How often to say something over a connection that nothing else is said over: one that is silent is taken for dead. */
export function speakEveryMs({ silenceMs = SILENCE_MS }: ImapOptions): number {
  return silenceMs / 2;
}

/** Signs in, unless that takes too long. `signal` ends the connection, whatever it is at; what then waits for an answer throws. */
export async function openImap(
  account: ImapAccount,
  options: ImapOptions,
  signal: AbortSignal,
): Promise<Result<ImapFlow, ImapProblem>> {
  const { allowsPrivateHosts: allowPrivate, lookup, version } = options;
  const { connectMs = CONNECT_MS, silenceMs = SILENCE_MS } = options;
  const found = await checkedAddresses(account.host, { allowPrivate, lookup });
  if (!found.ok) return found;
  // Needed by those who connect a mailbox, and by nobody who starts the program.
  const { ImapFlow: Client } = await import('imapflow');
  const client = new Client({
    host: account.host.replace(/^\[(.*)\]$/, '$1'),
    port: account.port,
    ...(account.security === 'tls' ? { secure: true } : { secure: false, doSTARTTLS: true }),
    auth: { user: account.userName, pass: account.password },
    tls: tlsOptions(found.value, options),
    clientInfo: { name: 'Rebound', version, vendor: '', 'support-url': '' },
    // Its log would hold subjects and addresses.
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
    // A server may say anything. The longest honest line tells the numbers of a folder's mails; of the bytes of a mail
    // no more than 1.25 MB are ever asked for at once, and 3 MB with all its parts.
    maxLineLength: 16 * MB,
    maxLiteralSize: 2 * MB,
    maxResponseSize: 18 * MB,
  });
  const close = () => client.close();
  const tooLate = patience(options);
  // Without a listener a connection that breaks would end the program; whoever waits for an answer is told.
  client.on('error', close);
  signal.addEventListener('abort', close, { once: true });
  client.on('close', () => signal.removeEventListener('abort', close));
  tooLate.addEventListener('abort', close, { once: true });
  try {
    signal.throwIfAborted();
    await client.connect();
    return ok(client);
  } catch (error) {
    client.close();
    const ended = [signal, tooLate].find(({ aborted }) => aborted);
    return err(troubleAt(account.host, ended?.reason ?? error));
  } finally {
    tooLate.removeEventListener('abort', close);
  }
}

/** Where no password would be taken a refusal has nothing to do with the one that was sent. */
function troubleAt(host: string, error: unknown): ImapProblem {
  const trouble = troubleOf(error);
  return refusesSignIn(trouble.type) && takesNoPasswords(host)
    ? { ...trouble, type: 'no-passwords' }
    : trouble;
}

function tlsOptions(addresses: readonly Address[], { certificates }: ImapOptions) {
  return {
    lookup: answerWith(addresses),
    minVersion: 'TLSv1.2' as const,
    rejectUnauthorized: true,
    ...(certificates && { ca: [...getCACertificates('default'), certificates] }),
  };
}

/** The connection asks nobody for the name again: it gets the addresses that were checked. */
function answerWith(addresses: readonly Address[]): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
}
