import type { ParseAnswer } from '../mail/mail-answer.ts';
import { doubtfulMail } from './doubtful-mail.ts';
import type { readAsTaught } from './learn-from-mail.ts';
import type { MailToKeep } from './store-mails.ts';
import { isProposed } from './store-mails.ts';

/** The parser was closed before this mail was read. */
export class ReadingStopped extends Error {}

/** How a mail is read on as the person taught it. */
export type Taught = Awaited<ReturnType<typeof readAsTaught>>;

/**
 * What is kept of a mail that was read; null of one about something else. `isOneMail`: it was picked by hand, and the
 * person wants to see it whatever it says.
 */
export function mailToKeep(
  { result, reading }: ParseAnswer,
  raw: () => Buffer,
  taught: Taught,
  { isOneMail = false } = {},
): MailToKeep | null {
  if (!result.ok) {
    if (result.error.type === 'stopped') throw new ReadingStopped();
    return { type: 'unreadable', raw: raw(), problem: result.error };
  }
  const mail = result.value;
  const meant = reading && taught(mail, reading);
  if (meant && (isOneMail || isProposed(meant))) return { type: 'read', mail, reading: meant };
  return meant && doubtfulMail(mail, meant);
}
