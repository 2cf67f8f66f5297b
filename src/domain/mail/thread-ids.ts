import type { ParsedMail } from './mail.ts';

const MAX_IDS = 30;

/** What a mail is called and what it answers, without angle brackets: mails that share one of these belong together. */
export function threadIds({ messageId, headers }: Pick<ParsedMail, 'messageId' | 'headers'>): string[] {
  // The last of a long list may have been cut off: then it has no bracket at its end, and is left out.
  const named = `${headers['in-reply-to'] ?? ''} ${headers.references ?? ''}`.matchAll(/<([^<>\s]{3,500})>/g);
  const ids = [messageId ?? '', ...[...named].map(([, id = '']) => id)].filter((id) => isUnique(id));
  return [...new Set(ids)].slice(0, MAX_IDS);
}

/** "noreply@…" stands in the headers of every mail of some systems, and tells no thread from another. */
function isUnique(id: string): boolean {
  return id.length <= 500 && /[\d]/.test(id) && /^[^@]{6,}/.test(id);
}
