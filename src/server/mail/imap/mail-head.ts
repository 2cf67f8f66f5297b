import { createHash } from 'node:crypto';
import type { FetchMessageObject } from 'imapflow';
import type { MailAddress } from '../../../domain/mail/mail.ts';
import { MAIL_LIMITS } from '../mail-limits.ts';

/** What is fetched of every mail: enough to tell whether it may matter. */
export type MailHead = {
  /** Its number in the folder. */
  uid: number;
  /** In bytes, as the server says. */
  size: number;
  from: MailAddress | null;
  subject: string;
  /** The conversations it belongs to, itself among them, as keys that tell nothing else. */
  threads: string[];
};

/** A conversation has at most so many ancestors that count: the first, and the last ones. */
const MAX_ANCESTORS = 10;

export function headOf({ uid, size, envelope, headers }: FetchMessageObject): MailHead | null {
  if (!uid || !envelope) return null;
  const [sender] = envelope.from ?? [];
  const { messageId, inReplyTo } = envelope;
  const references = idsIn(headers?.toString('latin1') ?? '');
  const ancestors = [...references.slice(0, 1), ...references.slice(1).slice(1 - MAX_ANCESTORS)];
  const ids = [...idsIn(messageId ?? ''), ...idsIn(inReplyTo ?? '').slice(0, 1), ...ancestors];
  return {
    uid,
    size: size ?? 0,
    from: sender ? { name: cut(sender.name), address: cut(sender.address) } : null,
    subject: (envelope.subject ?? '').slice(0, MAIL_LIMITS.subjectChars),
    threads: [...new Set(ids.map(threadKey))],
  };
}

function idsIn(text: string): string[] {
  return text.match(/<[^<>\s]{1,998}>/g) ?? [];
}

function threadKey(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 22);
}

function cut(text: string | undefined): string {
  return (text ?? '').slice(0, MAIL_LIMITS.addressChars);
}
