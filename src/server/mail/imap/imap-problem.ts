import { isDiskFull } from '../../error-code.ts';
import { plainLine } from '../plain-text.ts';
import { loginProblem, saysLater } from './login-problem.ts';

/** What can stand between Rebound and a mailbox: `type` for the machine, a sentence for the person. */
export type ImapProblemType = keyof typeof SENTENCES;
/** `says`: what the server itself said of it. */
export type ImapProblem = { type: ImapProblemType; says?: string | null };

const SENTENCES = {
  'refused-login':
    'The server did not accept this name and password. Many providers want an app password here, not the usual one; check both and sign in again. Some want IMAP switched on in their settings first.',
  'unclear-login':
    'The server did not let Rebound sign in. If that goes on, check the name and the password; many providers want an app password here. Some want IMAP switched on in their settings first.',
  'no-passwords':
    'This server takes no passwords from other programs, so Rebound cannot read it. Let a rule forward mail about your search to another mailbox, or drop the mails as files.',
  'no-key':
    'The saved password does not open: its key is not on this computer, as after a backup was restored, or the saved server was changed since. Check that the server named here is yours, then type the password once more.',
  'private-host':
    'This server is in a private network, and Rebound asks servers on the internet alone. If it is your own, start Rebound with REBOUND_ALLOW_PRIVATE_HOSTS=yes. Or this network answers for every name, as in a hotel.',
  'unknown-host':
    'No server of this name can be found. Check how it is written, and that this computer is online.',
  'untrusted-certificate':
    'The server’s certificate is signed by nobody that Rebound trusts, so nothing was sent, your password least of all. If the server is your own, start Rebound with REBOUND_MAIL_CA and the file of its certificate. An antivirus program that looks into mail does this too; let it leave Rebound’s connections alone.',
  'other-certificate':
    'The server’s certificate is for another name, so nothing was sent, your password least of all. Check the name of the server.',
  'old-certificate':
    'The server’s certificate is out of date, so nothing was sent, your password least of all. Check this computer’s clock; else whoever runs the server must renew it.',
  'no-tls':
    'The server offers no encrypted connection at this port, and without one no password is sent. Port 993 with TLS is the usual one; with STARTTLS it is 143.',
  'out-of-reach': 'The server does not answer at this name and port.',
  'too-slow': 'The server took too long to answer.',
  busy: 'The server asks to come back later.',
  'gives-nothing': 'The server does not give its mails at the moment. What was read is kept.',
  'cut-off': 'The connection was cut. What was read is kept.',
  'sends-too-much':
    'The server sent far more than it was asked for, so the connection was ended. What was read is kept.',
  'not-read-only':
    'The server would open this folder for more than reading, so Rebound left it. What was read is kept.',
  'not-understood': 'The server did not understand what it was asked. What was read is kept.',
  'not-imap': 'What answers at this name and port is no mail server that speaks IMAP.',
  'disk-full': 'The disk is full. Free some space; what was read before is kept.',
  'database-away': 'Rebound’s own database did not answer, so reading waits for it. What was read is kept.',
  unexpected: 'Something went wrong while this mailbox was read. What was read is kept.',
} as const;

/** Where a mailbox is connected nothing was read, and nothing is tried again by itself. */
const AT_CONNECTING: Partial<Record<ImapProblemType, string>> = {
  'unclear-login':
    'The server did not let Rebound sign in with this name and password. Many providers want an app password here, not the usual one. Some want IMAP switched on in their settings first.',
  busy: 'The server asks to come back later. Try it again in a few minutes.',
  'gives-nothing': 'The server refused what it was asked. Try it again in a few minutes.',
  'cut-off':
    'The server ended the connection before it was signed in to. Check its name and port, and try it again in a few minutes.',
  'sends-too-much': 'The server sent far more than it was asked for, so the connection was ended.',
  'not-understood': 'The server did not understand what it was asked. Check its name and port.',
  unexpected: 'Something went wrong while the server was asked. Try it again in a few minutes.',
};

/** Where trying again by itself would be wrong or useless: a wrong password must not be tried until the account is locked. */
const FINAL: readonly ImapProblemType[] = ['refused-login', 'no-passwords', 'no-key'];

export function sentenceOf({ type, says }: ImapProblem, { atConnecting = false } = {}): string {
  const sentence = (atConnecting && AT_CONNECTING[type]) || SENTENCES[type];
  return says ? `${sentence} The server says: “${says}”` : sentence;
}

export function isImapProblem(text: string): text is ImapProblemType {
  return Object.hasOwn(SENTENCES, text);
}

export function endsTrying(type: ImapProblemType): boolean {
  return FINAL.includes(type);
}

export function refusesSignIn(type: ImapProblemType): boolean {
  return type === 'refused-login' || type === 'unclear-login';
}

export function needsPassword(type: ImapProblemType): boolean {
  return refusesSignIn(type) || type === 'no-key';
}

/** What an error of the connection comes to, with what the server said. */
export function troubleOf(error: unknown): ImapProblem {
  return { type: problemOf(error), says: saidIn(error) };
}

/** The library's own words for a server that said nothing before it ended the connection. */
const SAID_NOTHING = 'Server closed connection';
const MAX_SAID_CHARS = 200;

/** A server may say anything: one line of plain text, and no more than a sentence or two. */
function saidIn(error: unknown): string | null {
  const { responseText, reason } = factsOf(error);
  const said = [responseText, reason].find((text) => typeof text === 'string' && text !== SAID_NOTHING);
  return plainLine(said ?? '', MAX_SAID_CHARS) || null;
}

/** What an error of the connection comes to. */
export function problemOf(error: unknown): ImapProblemType {
  const { name, code = '', message = '', authenticationFailed, tlsFailed } = factsOf(error);
  const { responseStatus, responseText = '', reason = '' } = factsOf(error);
  const answer = answerCodeOf(error);
  if (name === 'TimeoutError') return 'too-slow';
  if (name === 'AbortError') return 'cut-off';
  if (isDiskFull(error)) return 'disk-full';
  if (authenticationFailed && LATER_AT_SIGNING_IN.includes(answer)) return 'busy';
  if (authenticationFailed) return loginProblem({ answer, responseStatus, responseText, message });
  if (code === NOT_READ_ONLY) return 'not-read-only';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'other-certificate';
  if (/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/.test(code)) return 'old-certificate';
  if (/SELF_SIGNED|ISSUER_CERT|VERIFY_LEAF|^CERT_|CERTIFICATE/.test(code)) return 'untrusted-certificate';
  if (tlsFailed || /^(ERR_SSL_|EPROTO$)/.test(code) || code === 'UPGRADE_TIMEOUT') return 'no-tls';
  if (/^(ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/.test(code)) return 'unknown-host';
  if (/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|CONNECT_TIMEOUT|ETIMEDOUT)$/.test(code))
    return 'out-of-reach';
  if (/^(GREETING_TIMEOUT|InvalidResponse|ParserError.*|MissingTag|UnexpectedTag)$/.test(code))
    return 'not-imap';
  if (TOO_MUCH.test(code)) return 'sends-too-much';
  if (LATER.includes(answer) || code === 'ETHROTTLE' || saysLater(reason)) return 'busy';
  if (responseStatus === 'NO') return 'gives-nothing';
  // Exchange takes the password, and then nothing else while a mailbox of its own is out of its reach.
  if (responseStatus === 'BAD') return saysLater(responseText) ? 'busy' : 'not-understood';
  return CUT.test(code) ? 'cut-off' : 'unexpected';
}

/** Response codes of RFC 5530 that pass by themselves, whatever was asked for. */
const FOR_NOW = ['UNAVAILABLE', 'INUSE', 'LIMIT', 'OVERQUOTA', 'THROTTLED'];
/** With those that a server also gives for the sake of one mail or folder. */
const LATER = [...FOR_NOW, 'SERVERBUG', 'CONTACTADMIN'];
/** An account that its provider has locked does not open by itself. */
const LATER_AT_SIGNING_IN = LATER.filter((code) => code !== 'CONTACTADMIN');
/** The code of our own error for a server that answers EXAMINE as if it were SELECT. */
export const NOT_READ_ONLY = 'OpenedForMoreThanReading';
/** Beyond what is taken in at once; the connection is cut there (open-imap.ts). */
const TOO_MUCH = /^(LineTooLarge|LiteralTooLarge|ResponseTooLarge|TooManyTokens)$/;
const CUT =
  /^(NoConnection|EConnectionClosed|ClosedAfterConnect.*|StateLogout|ECONNRESET|EPIPE|ETIMEOUT|NoMailboxSelected|ERR_STREAM_.*)$/;

/** The server understood, and said no. */
export function isRefused(error: unknown): boolean {
  return factsOf(error).responseStatus === 'NO';
}

/** Refused because of how much was asked, or of how the server is doing, and not for the sake of a mail or a folder. */
export function isForNow(error: unknown): boolean {
  return FOR_NOW.includes(answerCodeOf(error));
}

/** The code in a server's answer, "LIMIT" in `NO [LIMIT] Too much`; empty where there is none. */
function answerCodeOf(error: unknown): string {
  const { serverResponseCode, response } = factsOf(error);
  const inAnswer = typeof response === 'object' ? response?.attributes?.[0]?.section?.[0]?.value : undefined;
  return (serverResponseCode ?? (typeof inAnswer === 'string' ? inAnswer : '')).toUpperCase();
}

type ErrorFacts = {
  name?: string;
  message?: string;
  code?: string;
  authenticationFailed?: boolean;
  serverResponseCode?: string;
  responseStatus?: string;
  responseText?: string;
  /** Why the server ended the connection (BYE). */
  reason?: string;
  /** As the library parsed it, or its text alone. */
  response?: string | { attributes?: { section?: { value?: unknown }[] }[] } | null;
  tlsFailed?: boolean;
};

function factsOf(error: unknown): ErrorFacts {
  return typeof error === 'object' && error !== null ? (error as ErrorFacts) : {};
}
