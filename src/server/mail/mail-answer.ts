import type { Reading } from '../../domain/mail/reading.ts';
import { err } from '../../domain/result.ts';
import type { Instant } from '../../domain/time.ts';
import type { LeftOut } from './mail-labels.ts';
import type { MailResult } from './parse-mail.ts';
import { type UnreadableReason, unreadable } from './unreadable-mail.ts';

/** `reading`: what the mail seems to say; null when it cannot be read. */
export type ParseAnswer = { result: MailResult; reading: Reading | null };
/** A mail that is about something else, or was thrown away or sent by the person. */
export type AsideAnswer = {
  aside: 'other' | LeftOut;
  messageId: string | null;
  sentAt: Instant | null;
};
export type MailAnswer = ParseAnswer | AsideAnswer;
/** What a glance says of a mail: `closer` means that it is to be read in full. */
export type GlanceAnswer = MailAnswer | 'closer';

export function noAnswer(reason: UnreadableReason): ParseAnswer {
  return { result: err(unreadable(reason)), reading: null };
}

export function isAside(answer: GlanceAnswer): answer is AsideAnswer {
  return typeof answer === 'object' && 'aside' in answer;
}

/** Reading was stopped before its turn. */
export function isStopped(answer: GlanceAnswer): boolean {
  if (typeof answer === 'string' || isAside(answer)) return false;
  return !answer.result.ok && answer.result.error.type === 'stopped';
}
