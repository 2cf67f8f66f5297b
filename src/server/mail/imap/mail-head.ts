import type { FetchMessageObject } from 'imapflow';
import type { MailAddress } from '../../../domain/mail/mail.ts';
import { threadIds } from '../../../domain/mail/thread-ids.ts';
import { MAIL_LIMITS } from '../mail-limits.ts';

/** What is fetched of every mail: enough to tell whether it may matter. */
export type MailHead = {
  /** Its number in the folder. */
  uid: number;
  /** In bytes, as the server says. */
  size: number;
  from: MailAddress | null;
  subject: string;
  /** The conversations it belongs to, its own among them. */
  threads: string[];
};

export function headOf({ uid, size, envelope, headers }: FetchMessageObject): MailHead | null {
  // Without its size it is no answer, but a flag that was set. A head the server makes nothing of says nothing.
  if (!uid || size === undefined) return null;
  const { from: [sender] = [], messageId = '', inReplyTo = '', subject = '' } = envelope ?? {};
  const references = headers?.toString('latin1').slice(0, MAIL_LIMITS.headerChars) ?? '';
  return {
    uid,
    size,
    from: sender ? { name: cut(sender.name), address: cut(sender.address) } : null,
    subject: subject.slice(0, MAIL_LIMITS.subjectChars),
    threads: threadIds({
      messageId: messageId.replace(/^<|>$/g, ''),
      headers: { 'in-reply-to': inReplyTo, references },
    }),
  };
}

function cut(text: string | undefined): string {
  return (text ?? '').slice(0, MAIL_LIMITS.addressChars);
}
