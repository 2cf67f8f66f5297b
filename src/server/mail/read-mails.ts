import { err } from '../../domain/result.ts';
import type { MailParserPool } from './mail-parser.ts';
import type { MailResult } from './parse-mail.ts';
import type { RawMail } from './split-mail-stream.ts';
import { unreadable } from './unreadable-mail.ts';

export type ReadMail = RawMail & { result: MailResult };

/** So many mails are read ahead of the one the caller is at: enough that neither waits for the other. */
const AHEAD = 4;

/**
 * Each mail with what it says, in the order of the file; a few are read ahead, never the whole file. When the file breaks
 * off, the mails before that come first, and then the error.
 */
export async function* readMails(
  mails: AsyncIterable<RawMail>,
  parser: MailParserPool,
): AsyncGenerator<ReadMail, void, void> {
  const pending: Promise<ReadMail>[] = [];
  let brokenOff: { error: unknown } | null = null;
  try {
    for await (const mail of mails) {
      pending.push(readOne(mail, parser));
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

async function readOne(mail: RawMail, parser: MailParserPool): Promise<ReadMail> {
  const result = mail.truncated ? err(unreadable('too-large')) : await parser.parse(mail.raw);
  return { ...mail, result };
}
