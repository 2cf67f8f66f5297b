import type { FetchMessageObject } from 'imapflow';
import type { MailAddress } from '../../../domain/mail/mail.ts';
import { threadIds } from '../../../domain/mail/thread-ids.ts';
import { MAIL_LIMITS } from '../mail-limits.ts';
import { messageIdOf } from '../message-id.ts';
import { plainLine } from '../plain-text.ts';

/** What is fetched of every mail: enough to tell whether it may matter. */
export type MailHead = {
  /** Its number in the folder. */
  uid: number;
  /** In bytes, as the server says. */
  size: number;
  from: MailAddress | null;
  subject: string;
  /** The person wrote it, as the server's labels say, and it did not come back to them. */
  isOwn: boolean;
  /** The conversations it belongs to, its own among them. */
  threads: string[];
};

export function headOf({ uid, size, envelope, headers, labels }: FetchMessageObject): MailHead | null {
  // Without its size it is no answer, but a flag that was set. A head the server makes nothing of says nothing.
  if (!uid || size === undefined) return null;
  const { from: [sender] = [], messageId = '', inReplyTo = '', subject = '' } = envelope ?? {};
  // Cut as bytes: a piece of a long text keeps all of it in memory.
  const references = headers?.subarray(0, MAIL_LIMITS.headerChars).toString('latin1') ?? '';
  return {
    uid,
    size,
    from: sender
      ? {
          name: line(sender.name, MAIL_LIMITS.addressChars),
          address: line(sender.address, MAIL_LIMITS.addressChars),
        }
      : null,
    subject: line(subject, MAIL_LIMITS.subjectChars),
    isOwn: isSent(labels) && !labels?.has('\\Inbox'),
    threads: threadIds({
      messageId: messageIdOf(messageId),
      headers: {
        'in-reply-to': line(inReplyTo, MAIL_LIMITS.headerChars),
        references: line(references, MAIL_LIMITS.headerChars),
      },
    }),
  };
}

/** In Gmail a label holds whole conversations, what the person wrote from any of their addresses among them. */
function isSent(labels: ReadonlySet<string> | undefined): boolean {
  return labels !== undefined && ['\\Sent', '\\Draft', '\\Drafts'].some((label) => labels.has(label));
}

/** As the parser gives a header of a whole mail, and as bytes of its own. */
function line(text: string | undefined, maxChars: number): string {
  return Buffer.from(plainLine(text ?? '', maxChars)).toString();
}
