import { companyKey } from './company-key.ts';
import { isOneHouse } from './inviter.ts';
import { isMailProvider } from './known-senders.ts';
import type { ParsedMail } from './mail.ts';
import type { Reading } from './reading.ts';
import { threadIds } from './thread-ids.ts';

/** Whoever wrote a mail of the search, and the company it was about, where that is known. */
export type KnownSender = { address: string; company: string | null };

/** What a mail that does not tell what it says is held against: live applications, by thread and by who wrote. */
export type KnownCorrespondence = {
  threads: ReadonlyMap<string, readonly KnownSender[]>;
  senders: readonly KnownSender[];
};

/** A mail may be about anything: "I moved it to Thursday" is read as no news of an application, and not surely so. */
export function isUntold({ kind, confidence }: Pick<Reading, 'kind' | 'confidence'>): boolean {
  return kind === 'other' && confidence === 'unsure';
}

/** A newsletter, or whatever else goes to many. */
export function isListMail({ headers }: Pick<ParsedMail, 'headers'>): boolean {
  const isSentToMany = /\b(?:bulk|list|junk)\b/i.test(headers.precedence ?? '');
  return isSentToMany || 'list-id' in headers || 'list-unsubscribe' in headers;
}

/** Whether it answers a mail: then its thread may be known later, when that one is read. */
export function isAnswer({ headers }: Pick<ParsedMail, 'headers'>): boolean {
  return 'in-reply-to' in headers || 'references' in headers;
}

/**
 * Whether such a mail belongs to a live application: by its thread, or since its address, or the sender's own domain,
 * wrote before. In a thread, an address at a mail provider counts when it wrote there: else it is the person's own answer.
 * `company`: the one all of these speak of.
 */
export function placeInSearch(
  mail: Pick<ParsedMail, 'from' | 'messageId' | 'headers'>,
  { threads, senders }: KnownCorrespondence,
): { company: string | null } | null {
  const from = mail.from?.address.toLowerCase() ?? '';
  const thread = threadIds(mail).flatMap((id) => threads.get(id) ?? []);
  const isInThread =
    thread.length > 0 && (!isMailProvider(from) || thread.some(({ address }) => address === from));
  if (isInThread) return { company: onlyCompany(thread) };
  const known = isListMail(mail) ? [] : ofTheHouse(senders, from);
  return known.length > 0 ? { company: onlyCompany(known) } : null;
}

/** Those who have this address, or write from its house. */
export function ofTheHouse(senders: readonly KnownSender[], address: string): KnownSender[] {
  const small = address.toLowerCase();
  return senders.filter((known) => isOneHouse(known.address, small));
}

function onlyCompany(known: readonly KnownSender[]): string | null {
  const names = new Map(known.map(({ company }) => [companyKey(company ?? ''), company]));
  return names.size === 1 ? (known[0]?.company ?? null) : null;
}
