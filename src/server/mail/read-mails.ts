import type { TimeZone } from '../../domain/time.ts';
import type { MailParserPool } from './mail-parser.ts';
import { noAnswer } from './mail-parser.ts';
import type { ParseAnswer } from './mail-parser-worker.ts';
import type { RawMail } from './split-mail-stream.ts';

export type ReadMail<Mail extends RawMail = RawMail> = Mail & ParseAnswer;

/** So many mails are read ahead of the one the caller is at: enough that neither waits for the other. */
const AHEAD = 4;

/**
 * Each mail with what it says, in the order of the file; a few are read ahead, never the whole file. When the file breaks
 * off, the mails before that come first, and then the error.
 */
export async function* readMails<Mail extends RawMail>(
  mails: AsyncIterable<Mail>,
  parser: Pick<MailParserPool, 'read'>,
  timeZone: TimeZone,
): AsyncGenerator<ReadMail<Mail>, void, void> {
  const pending: Promise<ReadMail<Mail>>[] = [];
  let brokenOff: { error: unknown } | null = null;
  try {
    for await (const mail of mails) {
      pending.push(readOne(mail, parser, timeZone));
      if (pending.length <= AHEAD) continue;
      const first = pending.shift();
      if (first) yield await first;
    }
  } catch (error) {
    brokenOff = { error };
  }
  for (const mail of pending) yield await mail;
  if (brokenOff) throw brokenOff.error;
}

async function readOne<Mail extends RawMail>(
  mail: Mail,
  parser: Pick<MailParserPool, 'read'>,
  timeZone: TimeZone,
): Promise<ReadMail<Mail>> {
  const answer = mail.truncated ? noAnswer('too-large') : await parser.read(mail.raw, timeZone);
  return { ...mail, ...answer };
}
