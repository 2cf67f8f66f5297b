import type { ImapFlow } from 'imapflow';
import { fromLine } from '../../../domain/mail/mail.ts';
import { mayMatter } from '../../../domain/mail/may-matter.ts';
import type { MailHead } from './mail-head.ts';
import { previewText } from './preview-text.ts';
import { rangeOf } from './range-of.ts';

/** Which of these conversations are known to be about the search. */
export type KnownThreads = (keys: readonly string[]) => Promise<ReadonlySet<string>>;

/** How much of a body is looked at, and how much more when that was style and no word. */
const PREVIEW_BYTES = [3_000, 24_000];
/** Fewer characters than this say nothing surely. */
const ENOUGH_CHARS = 400;
const CALENDAR = /^content-type:\s*(?:text\/calendar|application\/ics)|^BEGIN:VCALENDAR/im;
/** No text to look at yet. */
const NO_TEXT = ' '.repeat(40);

/**
 * Which mails may matter: their subject or sender says so, they belong to a conversation about the search, or the
 * beginning of their text does. Two of three letters about an application say so in their text alone ("An update").
 */
export async function chooseMails(
  client: ImapFlow,
  heads: readonly MailHead[],
  knownThreads: KnownThreads,
): Promise<Set<number>> {
  const silent = heads.filter((head) => !mattersBy(head, NO_TEXT));
  const known = await knownThreads([...new Set(silent.flatMap(({ threads }) => threads))]);
  let open = silent.filter(({ threads }) => !threads.some((key) => known.has(key)));
  const aside = new Set<number>();
  for (const bytes of PREVIEW_BYTES) {
    if (open.length === 0) break;
    const unclear: MailHead[] = [];
    const previews = await fetchPreviews(client, open, bytes);
    for (const head of open) {
      const preview = previews.get(head.uid) ?? Buffer.alloc(0);
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
  for await (const { uid, bodyParts } of client.fetch(rangeOf(heads.map(({ uid }) => uid)), query, {
    uid: true,
  })) {
    const bytes = bodyParts?.get('text');
    if (bytes) previews.set(uid, bytes);
  }
  return previews;
}
