import type { MailKind } from '../src/domain/mail/reading.ts';

const NEWS = new Set<MailKind>(['confirmation', 'interview', 'assessment', 'rejection', 'offer', 'on_hold']);

/** Whether a kind is news of one's own application. */
export function isNews(kind: MailKind): boolean {
  return NEWS.has(kind);
}
