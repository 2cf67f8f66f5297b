import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TimeZone } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import type { Remarks } from '../mail/found-file.ts';
import { formatOf } from '../mail/found-file.ts';
import type { IdleMailParser } from '../mail/idle-mail-parser.ts';
import type { AsideAnswer, MailAnswer, ParseAnswer } from '../mail/mail-answer.ts';
import { mailBlocks } from '../mail/mail-blocks.ts';
import { emptyFileSentence, otherFilesSentence, tooLargeSentence } from '../mail/no-mail-file.ts';
import { withoutControls } from '../mail/plain-text.ts';
import type { ReadMail } from '../mail/read-block.ts';
import { readMails } from '../mail/read-mails.ts';
import { unpack } from '../mail/unpack.ts';
import type { UnreadableMail } from '../mail/unreadable-mail.ts';
import type { DoubtfulMail } from './doubtful-mail.ts';
import { doubtfulMail, isWorthWaiting, openWaitingMails } from './doubtful-mail.ts';
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
  /** It comes with so much mail that what cannot be about a job search is put aside at a glance. */
  isMuch: boolean;
  /** Where an archive may lie while it is read. */
  spoolFolder: string;
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
/**
 * Reads a file of mail, or an archive of such files, while it comes, and keeps what it reads as it goes. Returns what
 * there is to say about it: what is no mail, empty, or too large. Throws when the chunks break off; what was read is kept.
 */
export async function readMailFile(actor: Actor, file: MailFile): Promise<string[]> {
  const { name, parser, timeZone, signal, spoolFolder } = file;
  const sentences: string[] = [];
  const batch = openBatch(actor, file);
  const isOneMail = file.isPicked && formatOf(name) === 'eml';
  const isKept = isOneMail ? () => true : isProposed;
  const limited = upTo(file.maxBytes, file.chunks, file.onBytes);
  const remark: Remarks = ({ sentence }) => sentences.push(withoutControls(sentence));
  let otherFiles = 0;
  const onOtherFile = () => {
    otherFiles++;
  };
  const packed = { source: name, path: null, isNamed: true, chunks: () => limited.chunks };
  const blocks = mailBlocks(unpack(packed, { spoolFolder, remark, onOtherFile }), remark);
  const taught = await readAsTaught(actor);
  let mails = 0;
  try {
    for await (const read of readMails(blocks, parser, {
      timeZone,
      isThorough: isOneMail,
      glances: file.isMuch,
      signal,
    })) {
      for (const mail of read) {
        const { source } = mail;
        if (isStopped(mail.answer)) throw new ParserStopped();
        mails++;
        if (mail.raw === null) {
          await batch.addAside(mail.answer.aside);
          continue;
        }
        const { answer } = mail;
        const { result } = answer;
        const reading = result.ok && answer.reading ? taught(result.value, answer.reading) : null;
        if (!result.ok && result.error.type === 'empty') sentences.push(emptyFileSentence(source));
        else if (!result.ok) await batch.add(unreadableOf(mail, result.error));
        else if (reading && isKept(reading)) await batch.add({ type: 'read', mail: result.value, reading });
        else {
          const doubtful = reading && doubtfulMail(result.value, reading);
          if (!doubtful) await batch.addAside('other');
          else await batch.addDoubtful(doubtful);
        }
      }
    }
  } catch (error) {
    if (!(limited.brokenOff instanceof TooLarge)) throw limited.brokenOff ?? error;
  } finally {
    await batch.end();
  }
  const { brokenOff } = limited;
  if (brokenOff instanceof TooLarge) return [tooLargeSentence(name)];
  if (brokenOff) throw brokenOff;
  if (otherFiles > 0) sentences.push(otherFilesSentence(otherFiles, name));
  if (mails === 0 && sentences.length === 0) sentences.push(emptyFileSentence(name));
  return [...sentences, ...batch.leftOut()];
}

function isStopped(answer: MailAnswer): boolean {
  return 'result' in answer && !answer.result.ok && answer.result.error.type === 'stopped';
}

type MailWithSource = Extract<ReadMail, { answer: ParseAnswer }>;

function unreadableOf({ raw }: MailWithSource, problem: UnreadableMail): MailToKeep {
  return { type: 'unreadable', raw: raw(), problem };
}

type Batch = {
  add(mail: MailToKeep): Promise<void>;
  addAside(because: AsideAnswer['aside']): Promise<void>;
  /** What there is to say about mail that was left out by its labels. */
  leftOut(): string[];
  /** A mail that may be about anything waits for the end of the file where what it belongs to may come after it. */
  addDoubtful(mail: DoubtfulMail): Promise<void>;
  flush(): Promise<void>;
  end(): Promise<void>;
};

function openBatch(actor: Actor, { onCounted }: MailFile): Batch {
  let mails: MailToKeep[] = [];
  const waiting = openWaitingMails();
  const labelled = { other: 0, spam: 0, sent: 0 };
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
    async addDoubtful(mail) {
      if (!isWorthWaiting(mail) || !waiting.take(mail)) await this.add(mail);
    },
    async end() {
      await flush();
      mails.push(...waiting.all());
      waiting.clear();
      await flush();
    },
    leftOut() {
      const sentences: [number, string][] = [
        [labelled.spam, 'labelled as spam or trash'],
        [labelled.sent, 'that you sent'],
      ];
      return sentences
        .filter(([count]) => count > 0)
        .map(
          ([count, what]) =>
            `${count.toLocaleString('en')} ${count === 1 ? 'mail' : 'mails'} ${what} left out.`,
        );
    },
    addAside(because) {
      labelled[because]++;
      aside++;
      return flushWhenDue();
    },
  };
}

const NOTHING = { proposals: 0, known: 0, unreadable: 0, aside: 0 };

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
