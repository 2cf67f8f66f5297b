import { createHash } from 'node:crypto';
import { foldedText } from '../../domain/mail/fold-text.ts';
import type { ParsedMail } from '../../domain/mail/mail.ts';

/**
 * One key for one mail, however it came: as an .eml, inside an .mbox or from a mailbox, with any line ends.
 * The text counts when there is no Message-ID, since nothing else tells two such mails apart. Where there is one, another
 * text under the same key is told apart when it comes (commands/store-messages.ts): on its way a text may change a little.
 */
export function messageKey(mail: ParsedMail): string {
  const parts = [
    mail.messageId,
    mail.sentAt,
    mail.from?.address.toLowerCase() ?? null,
    mail.subject,
    mail.messageId === null ? mail.text.replace(/\s+/g, ' ').trim() : null,
  ];
  // JSON keeps the border between two fields, so that no field can run into the next.
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The key of a mail with other words than the one that has this key already. */
export function otherWordsKey(key: string, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([key, foldedText(text)]))
    .digest('hex');
}

/** The key of a mail that could not be read: its source, without regard to line ends and to blank ends. */
export function sourceKey(raw: Uint8Array): string {
  const source = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1');
  return createHash('sha256').update(source.replace(/\r\n?/g, '\n').trimEnd(), 'latin1').digest('hex');
}
