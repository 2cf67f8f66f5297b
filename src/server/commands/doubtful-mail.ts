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
export function isWorthWaiting({ type, mail }: DoubtfulMail): boolean {
  return type === 'meeting' || (isAnswer(mail) && !isListMail(mail));
}

/** Mails that wait; of each sort as many as fit. */
export type WaitingMails = {
  /** False where there is no room: then it is looked at in its turn. */
  take(mail: DoubtfulMail): boolean;
  /** All of them, who then wait no more. */
  leave(): DoubtfulMail[];
};

export function openWaitingMails(): WaitingMails {
  const waiting = { meeting: [] as DoubtfulMail[], untold: [] as DoubtfulMail[] };
  const chars = { meeting: 0, untold: 0 };
  return {
    take(doubtful) {
      const { type, mail } = doubtful;
      chars[type] += mail.text.length + (mail.html?.length ?? 0);
      const hasRoom = waiting[type].length < MAX_WAITING && chars[type] < MAX_CHARS;
      if (hasRoom) waiting[type].push(doubtful);
      return hasRoom;
    },
    leave: () => [...waiting.meeting.splice(0), ...waiting.untold.splice(0)],
  };
}
