import type { MailAddress } from '../../src/domain/mail/mail.ts';
import { readMail } from '../../src/domain/mail/read-mail.ts';
import type { MailKind } from '../../src/domain/mail/reading.ts';
import type { TimeZone } from '../../src/domain/time.ts';
import { mailOfWords } from './mail-of-words.ts';

/** What a mail of these words is read as. */
export function kindOf(text: string, subject = '', from: MailAddress | null = null): MailKind {
  return readMail(mailOfWords(text, subject, from), 'UTC' as TimeZone).kind;
}
