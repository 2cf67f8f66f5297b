import { isAnswer, isListMail, isUntold } from '../../domain/mail/known-correspondence.ts';
import type { Reading } from '../../domain/mail/reading.ts';
import type { MailWithPage } from '../mail/parse-mail.ts';
import type { MailToKeep } from './store-mails.ts';

export type DoubtfulMail = Extract<MailToKeep, { type: 'meeting' | 'untold' }>;

/** So many of a sort wait until everything beside them is read; more would be somebody's whole calendar. */
const MAX_WAITING = 500;
const MAX_CHARS = 4_000_000;

/** A mail that says nothing of an application, and may belong to one all the same; null where it cannot. */
export function doubtfulMail(mail: MailWithPage, reading: Reading): DoubtfulMail | null {
  if (mail.invitation) return { type: 'meeting', mail, reading };
  return isUntold(reading) ? { type: 'untold', mail, reading } : null;
}

/** Whether what it belongs to may be read after it: a meeting may come before its invitation, an answer before its mail. */
export function isWorthWaiting(one: MailToKeep): one is DoubtfulMail {
  return one.type === 'meeting' || (one.type === 'untold' && isAnswer(one.mail) && !isListMail(one.mail));
}

/** Mails that wait; of each sort as many as fit. */
export type WaitingMails = {
  /** False where there is no room: then it is looked at in its turn. */
  take(mail: DoubtfulMail): boolean;
  all(): DoubtfulMail[];
  /** They were looked at, and wait no more. */
  clear(): void;
};

export function openWaitingMails(): WaitingMails {
  const waiting = { meeting: emptyRoom(), untold: emptyRoom() };
  return {
    take(doubtful) {
      const { type, mail } = doubtful;
      const room = waiting[type];
      const chars = mail.text.length + (mail.html?.length ?? 0);
      if (room.mails.length >= MAX_WAITING || room.chars + chars > MAX_CHARS) return false;
      room.mails.push(doubtful);
      room.chars += chars;
      return true;
    },
    all: () => [...waiting.meeting.mails, ...waiting.untold.mails],
    clear() {
      Object.assign(waiting, { meeting: emptyRoom(), untold: emptyRoom() });
    },
  };
}

function emptyRoom(): { mails: DoubtfulMail[]; chars: number } {
  return { mails: [], chars: 0 };
}
