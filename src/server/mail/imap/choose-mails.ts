import type { ImapFlow, MessageStructureObject } from 'imapflow';
import { fromLine } from '../../../domain/mail/mail.ts';
import { mayMatter } from '../../../domain/mail/may-matter.ts';
import type { OwnAccount } from '../../../domain/mailbox/own-mail.ts';
import { isForwarded, isOwnAddress } from '../../../domain/mailbox/own-mail.ts';
import { fetchEach, inTurns, noneRefused } from './fetch-each.ts';
import type { MailHead } from './mail-head.ts';
import { previewText } from './preview-text.ts';

export type Choosing = {
  /** What the person sent is no news to them, but for what they passed on. */
  own: OwnAccount;
  /** Which of these conversations are known to be about the search. */
  knownThreads: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Whether mails of a live application came from this address, or its house. */
  isKnownSender: (address: string) => boolean;
};

/** How much of a body is looked at, and how much more when that was style and no word. */
const FIRST_BYTES = 3_000;
const PREVIEW_BYTES = [FIRST_BYTES, 24_000];
/** Fewer characters than this say nothing surely. */
const ENOUGH_CHARS = 400;
const CALENDAR = /^content-type:\s*(?:text\/calendar|application\/ics)|^BEGIN:VCALENDAR/im;
/** No text to look at yet. */
const NO_TEXT = ' '.repeat(40);

/**
 * Which mails may matter: their subject or sender says so, they belong to a conversation about the search or come from
 * where mails of a live application came, the beginning of their text says so, as with two of three letters about an
 * application ("An update"), or they bring a meeting.
 */
export async function chooseMails(
  client: ImapFlow,
  all: readonly MailHead[],
  { own, knownThreads, isKnownSender }: Choosing,
): Promise<Set<number>> {
  const heads = all.filter(
    ({ from, subject, isOwn }) => !(isOwn || isOwnAddress(from?.address ?? '', own)) || isForwarded(subject),
  );
  const silent = heads.filter((head) => !mattersBy(head, NO_TEXT));
  const known = await knownThreads([...new Set(silent.flatMap(({ threads }) => threads))]);
  let open = silent.filter(
    ({ threads, from }) => !threads.some((id) => known.has(id)) && !isKnownSender(from?.address ?? ''),
  );
  const aside = new Set<number>();
  for (const bytes of PREVIEW_BYTES) {
    if (open.length === 0) break;
    const unclear: MailHead[] = [];
    const previews = await fetchPreviews(client, open, bytes);
    for await (const head of inTurns(open)) {
      const preview = previews.get(head.uid);
      // How it begins is not known as long as the server does not say it.
      if (!preview) continue;
      // Whether a meeting belongs to the search is not told by its words.
      if (CALENDAR.test(preview.toString('latin1'))) continue;
      const text = previewText(preview);
      const isWhole = head.size <= bytes;
      if (mattersBy(head, text.padEnd(NO_TEXT.length))) continue;
      if (text.length >= ENOUGH_CHARS || isWhole) aside.add(head.uid);
      else unclear.push(head);
    }
    open = unclear;
  }
  // A mail that was seen whole has shown what it brings.
  const large = heads.filter(({ uid, size }) => aside.has(uid) && size > FIRST_BYTES);
  for (const uid of await findMeetings(client, large)) aside.delete(uid);
  return new Set(heads.map(({ uid }) => uid).filter((uid) => !aside.has(uid)));
}

function mattersBy(head: MailHead, text: string): boolean {
  return mayMatter(head.subject, fromLine(head), text);
}

async function fetchPreviews(
  client: ImapFlow,
  heads: readonly MailHead[],
  maxLength: number,
): Promise<Map<number, Buffer>> {
  const query = { bodyParts: [{ key: 'text', start: 0, maxLength }] };
  const previews = new Map<number, Buffer>();
  const numbers = heads.map(({ uid }) => uid);
  for await (const { uid, bodyParts } of fetchEach(client, numbers, query, noneRefused())) {
    const bytes = bodyParts?.get('text');
    if (bytes) previews.set(uid, bytes);
  }
  return previews;
}

async function findMeetings(client: ImapFlow, heads: readonly MailHead[]): Promise<Set<number>> {
  const numbers = heads.map(({ uid }) => uid);
  // What a mail brings is not known as long as the server does not say it in a way that is understood.
  const found = new Set(numbers);
  const query = { bodyStructure: true };
  for await (const { uid, bodyStructure } of fetchEach(client, numbers, query, noneRefused())) {
    if (bodyStructure && !bringsMeeting(bodyStructure)) found.delete(uid);
  }
  return found;
}

function bringsMeeting({ type, childNodes = [] }: MessageStructureObject): boolean {
  return type === 'text/calendar' || type === 'application/ics' || childNodes.some(bringsMeeting);
}
