import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Reading } from '../../domain/mail/reading.ts';
import type { TimeZone } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import type { Finding, FoundFile } from '../mail/found-file.ts';
import { formatOf } from '../mail/found-file.ts';
import type { IdleMailParser } from '../mail/idle-mail-parser.ts';
import type { MailAnswer } from '../mail/mail-answer.ts';
import { mailBlocks } from '../mail/mail-blocks.ts';
import {
  beginsAsMail,
  emptyFileSentence,
  HEAD_BYTES,
  notMailSentence,
  otherFileSentence,
  tooLargeSentence,
} from '../mail/no-mail-file.ts';
import type { MailWithPage } from '../mail/parse-mail.ts';
import type { ReadMail } from '../mail/read-mails.ts';
import { readMails } from '../mail/read-mails.ts';
import type { UnreadableMail } from '../mail/unreadable-mail.ts';
import { readAsTaught } from './learn-from-mail.ts';
import type { MailToKeep } from './store-mails.ts';
import { isProposed, storeMails } from './store-mails.ts';

export type MailCounts = {
  mailsRead: number;
  proposals: number;
  known: number;
  aside: number;
  unreadable: number;
};

export type MailFile = {
  name: string;
  chunks: AsyncIterable<Uint8Array>;
  timeZone: TimeZone;
  parser: IdleMailParser;
  /** Picked by hand, one mail a file: whatever it says, the person wants to see it. */
  isPicked: boolean;
  /** More is not read. */
  maxBytes: number;
  /** Stops it at once. */
  signal: AbortSignal;
  onBytes: (bytes: number) => void;
  /** Told after each commit what was added to the counts. */
  onCounted: (counts: MailCounts) => Promise<void>;
};

/** The parser was closed before the end of the file. */
export class ParserStopped extends Error {}

/** One commit holds so many mails, or so much of their text, or so much time of reading. */
const BATCH_MAILS = 100;
const BATCH_CHARS = 4_000_000;
const BATCH_MS = 250;
/** So many wait for the end; of a file with more, the rest is looked at in its turn. */
const MAX_MEETINGS = 500;

/**
 * Reads a file of mail while it comes, and keeps what it reads as it goes. Returns a sentence about the file when there
 * is something to say: it is no mail, empty, or too large. Throws when the chunks break off; what was read is kept.
 */
export async function readMailFile(actor: Actor, file: MailFile): Promise<string | null> {
  await using source = await withHead(file.chunks);
  return otherFileSentence(file.name, source.head) ?? (await readMailsOf(actor, file, source));
}

async function readMailsOf(actor: Actor, file: MailFile, { chunks }: OpenedFile): Promise<string | null> {
  const { name, parser, timeZone, signal } = file;
  const batch = openBatch(actor, file);
  const format = formatOf(name);
  const isKept = file.isPicked && format === 'eml' ? () => true : isProposed;
  const limited = upTo(file.maxBytes, chunks, file.onBytes);
  const blocks = mailBlocks(fileOf({ source: name, format, chunks: () => limited.chunks }), () => {});
  const isThorough = file.isPicked && format === 'eml';
  const taught = await readAsTaught(actor);
  let mails = 0;
  let isEmpty = false;
  let doubtful: MailToKeep | null = null;
  try {
    for await (const read of readMails(blocks, parser, { timeZone, isThorough, signal })) {
      for (const mail of read) {
        if (doubtful) await batch.add(doubtful);
        doubtful = null;
        const { answer } = mail;
        if (isStopped(answer)) throw new ParserStopped();
        mails++;
        if ('aside' in answer) {
          await batch.addAside();
          continue;
        }
        const { result } = answer;
        const reading = result.ok && answer.reading ? taught(result.value, answer.reading) : null;
        if (!result.ok && result.error.type === 'empty' && mails === 1) isEmpty = true;
        else if (!result.ok && mails === 1 && isNoMail(mail, result.error))
          doubtful = unreadableOf(mail, result.error);
        else if (!result.ok) await batch.add(unreadableOf(mail, result.error));
        else if (reading && isKept(reading)) await batch.add({ type: 'read', mail: result.value, reading });
        else if (reading && result.value.invitation) batch.addMeeting(result.value, reading);
        else await batch.addAside();
      }
    }
  } finally {
    await batch.end();
  }
  const { brokenOff } = limited;
  if (brokenOff instanceof TooLarge) return tooLargeSentence(name);
  if (brokenOff) throw brokenOff;
  if (doubtful) return notMailSentence(name);
  return mails === 0 || isEmpty ? emptyFileSentence(name) : null;
}

async function* fileOf(file: FoundFile): AsyncGenerator<Finding, void, void> {
  yield { type: 'file', file };
}

function isStopped(answer: MailAnswer): boolean {
  return 'result' in answer && !answer.result.ok && answer.result.error.type === 'stopped';
}

/** A file whose one part does not look like a mail is not an unreadable mail, but no mail. */
function isNoMail({ isInMbox, raw }: ReadMail, { type }: UnreadableMail): boolean {
  return !isInMbox && (type === 'no-headers' || !beginsAsMail(raw()));
}

function unreadableOf({ raw }: ReadMail, problem: UnreadableMail): MailToKeep {
  return { type: 'unreadable', raw: raw(), problem };
}

type Batch = {
  add(mail: MailToKeep): Promise<void>;
  addAside(): Promise<void>;
  /** A meeting that may be about anything waits for the end of the file: what it belongs to may come after it. */
  addMeeting(mail: MailWithPage, reading: Reading): void;
  flush(): Promise<void>;
  end(): Promise<void>;
};

function openBatch(actor: Actor, { onCounted }: MailFile): Batch {
  let mails: MailToKeep[] = [];
  const meetings: MailToKeep[] = [];
  let aside = 0;
  let chars = 0;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const kept = mails;
    const counts = { mailsRead: kept.length + aside };
    const setAside = aside;
    mails = [];
    aside = 0;
    chars = 0;
    if (counts.mailsRead === 0) return;
    const stored =
      kept.length > 0 ? await actor.db.transaction().execute((tx) => storeMails(tx, actor, kept)) : NOTHING;
    await onCounted({ ...counts, ...stored, aside: setAside + stored.aside });
    // Others get their turn: to SQLite's own driver, waiting is no waiting.
    await nextTurn();
  }

  function flush(): Promise<void> {
    writing = writing.then(write);
    return writing;
  }

  async function flushWhenDue(): Promise<void> {
    if (mails.length >= BATCH_MAILS || chars >= BATCH_CHARS) return flush();
    // By the clock as well, since the next mail may take its time; what goes wrong then is met at the next flush.
    timer ??= setTimeout(() => flush().catch(() => {}), BATCH_MS);
  }

  return {
    flush,
    add(mail) {
      mails.push(mail);
      chars += mail.type === 'unreadable' ? mail.raw.length : mail.mail.text.length;
      return flushWhenDue();
    },
    addMeeting(mail, reading) {
      if (meetings.length < MAX_MEETINGS) meetings.push({ type: 'meeting', mail, reading });
      else mails.push({ type: 'meeting', mail, reading });
    },
    async end() {
      await flush();
      mails.push(...meetings.splice(0));
      await flush();
    },
    addAside() {
      aside++;
      return flushWhenDue();
    },
  };
}

const NOTHING = { proposals: 0, known: 0, unreadable: 0, aside: 0 };

/** The beginning of a file, and all of its chunks, the beginning included. */
type OpenedFile = AsyncDisposable & { head: Buffer; chunks: AsyncIterable<Uint8Array> };

async function withHead(chunks: AsyncIterable<Uint8Array>): Promise<OpenedFile> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let isEnd = false;
  while (length < HEAD_BYTES && !isEnd) {
    const { value, done } = await iterator.next();
    if (value) first.push(value);
    length += value?.length ?? 0;
    isEnd = done ?? false;
  }
  async function* all(): AsyncGenerator<Uint8Array, void, void> {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return {
    head: Buffer.concat(first).subarray(0, HEAD_BYTES),
    chunks: all(),
    // Also when nobody read on: a source that waits to be read would wait for ever.
    async [Symbol.asyncDispose]() {
      await iterator.return?.();
    },
  };
}

type Limited = { chunks: AsyncIterable<Uint8Array>; brokenOff: Error | null };

/**
 * The chunks up to a number of bytes, counted as they pass; then, or when they break off, why. A mail that goes on
 * beyond that is not read in half.
 */
function upTo(
  maxBytes: number,
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): Limited {
  async function* counted(): AsyncGenerator<Uint8Array, void, void> {
    let left = maxBytes;
    for await (const chunk of chunks) {
      const bytes = Math.min(chunk.length, left);
      left -= bytes;
      onBytes(bytes);
      yield chunk.subarray(0, bytes);
      if (bytes < chunk.length) throw new TooLarge();
    }
  }
  const limited: Limited = { chunks: watched(), brokenOff: null };
  async function* watched(): AsyncGenerator<Uint8Array, void, void> {
    try {
      yield* counted();
    } catch (error) {
      limited.brokenOff = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
  return limited;
}

class TooLarge extends Error {}
