import { readMail } from '../../domain/mail/read-mail.ts';
import type { Instant, TimeZone } from '../../domain/time.ts';
import type { MailAnswer } from './mail-answer.ts';
import { noAnswer } from './mail-answer.ts';
import type { LeftOut, Marks } from './mail-labels.ts';
import { parseMail } from './parse-mail.ts';
import { unlessStalled } from './unless-stalled.ts';

export type CloseReading = {
  now: Instant;
  /** Where the person lives. */
  timeZone: TimeZone;
  /** Whether a mail with these marks is left out, and as what. */
  leftOutFor(marks: Marks): LeftOut | null;
};

/** Parses one mail and reads what it says. What this file imports takes a thread half a second and 25 MB to load. */
export async function readClosely(
  raw: Buffer,
  { now, timeZone, leftOutFor }: CloseReading,
): Promise<MailAnswer> {
  const result = await unlessStalled(parseMail(raw, now));
  if (!result) return noAnswer('malformed');
  if (!result.ok) return { result, reading: null };
  const { headers, messageId, sentAt } = result.value;
  const leftOut = leftOutFor({
    labels: headers['x-gmail-labels'] ?? '',
    status: headers['x-mozilla-status'] ?? '',
  });
  return leftOut
    ? { aside: leftOut, messageId, sentAt }
    : { result, reading: readMail(result.value, timeZone) };
}
