import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Actor } from '../actor.ts';
import type { Remark } from '../mail/found-file.ts';
import type { AsideAnswer } from '../mail/mail-answer.ts';
import { isWorthWaiting, openWaitingMails } from './doubtful-mail.ts';
import type { MailToKeep } from './store-mails.ts';
import { storeMails } from './store-mails.ts';

export type MailCounts = {
  mailsRead: number;
  proposals: number;
  known: number;
  aside: number;
  unreadable: number;
};

/** The mails of one file, kept some at a time. */
export type MailBatch = {
  /** One that may be about anything waits for the end of the file where what it belongs to may come after it. */
  add(mail: MailToKeep): Promise<void>;
  addAside(because: AsideAnswer['aside']): Promise<void>;
  end(): Promise<void>;
  /** What there is to say about mail that was left out by its labels. */
  leftOut(): Remark[];
};

/** One commit holds so many mails, or so much of their text, or so much time of reading. */
const BATCH_MAILS = 100;
const BATCH_CHARS = 4_000_000;
const BATCH_MS = 250;

/** `onCounted` is told after each commit what was added to the counts. */
export function openMailBatch(actor: Actor, onCounted: (counts: MailCounts) => Promise<void>): MailBatch {
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
    async add(mail) {
      if (isWorthWaiting(mail) && waiting.take(mail)) return;
      mails.push(mail);
      chars += mail.type === 'unreadable' ? mail.raw.length : mail.mail.text.length;
      await flushWhenDue();
    },
    addAside(because) {
      labelled[because]++;
      aside++;
      return flushWhenDue();
    },
    async end() {
      await flush();
      mails.push(...waiting.all());
      waiting.clear();
      await flush();
    },
    leftOut() {
      const sentences: [number, string][] = [
        [labelled.spam, 'in spam or trash'],
        [labelled.sent, 'that you sent or drafted'],
      ];
      return sentences
        .filter(([count]) => count > 0)
        .map(([count, what]) => ({
          type: 'left-out',
          sentence: `${count.toLocaleString('en')} ${count === 1 ? 'mail' : 'mails'} ${what} left out.`,
        }));
    },
  };
}

const NOTHING = { proposals: 0, known: 0, unreadable: 0, aside: 0 };
