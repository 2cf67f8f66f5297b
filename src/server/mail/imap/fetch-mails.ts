import type { ImapFlow } from 'imapflow';
import { MAIL_LIMITS } from '../mail-limits.ts';
import type { Refused } from './fetch-each.ts';
import { fetchEach } from './fetch-each.ts';
import { textOfMail } from './text-of-mail.ts';

/** A mail to be read, by its number; without a size where the server told nothing of it that could be understood. */
export type Wanted = { uid: number; size: number | null };
/** A mail under its number in the folder, whole or without its attachments. */
export type NumberedMail = { number: number; raw: Buffer };

/** A larger mail has attachments, which stay where they are. */
export const WHOLE_MAIL_BYTES = 128 * 1024;
/** Some servers tell sizes roughly. */
const MOST_OF_WHOLE_MAIL = 2 * WHOLE_MAIL_BYTES;

/**
 * In the order of `wanted`; without those that are gone. Whatever else of a mail cannot be told or understood, as a subject with
 * quotes in it at some servers, how it begins can.
 */
export async function fetchMails(
  client: ImapFlow,
  wanted: readonly Wanted[],
  refused: Refused,
): Promise<NumberedMail[]> {
  const isLarge = ({ size }: Wanted) => size !== null && size > WHOLE_MAIL_BYTES;
  const whole = wanted.filter((mail) => !isLarge(mail)).map(({ uid }) => uid);
  const raws = await fetchSources(client, whole, MOST_OF_WHOLE_MAIL, refused);
  for (const mail of wanted) {
    const raw = isLarge(mail) ? await textOfMail(client, mail.uid, refused) : null;
    if (raw) raws.set(mail.uid, raw);
  }
  const missing = wanted.filter(
    ({ uid, size }) => size !== null && !raws.has(uid) && !refused.numbers.has(uid),
  );
  for (const { uid } of missing) {
    const [raw] = (await fetchSources(client, [uid], MAIL_LIMITS.keptBytes, refused)).values();
    if (raw) raws.set(uid, raw);
  }
  return wanted.flatMap(({ uid }) => {
    const raw = raws.get(uid);
    return raw ? [{ number: uid, raw }] : [];
  });
}

/** How each of these mails begins. */
export async function fetchSources(
  client: ImapFlow,
  numbers: readonly number[],
  maxLength: number,
  refused: Refused,
): Promise<Map<number, Buffer>> {
  const sources = new Map<number, Buffer>();
  const query = { source: { start: 0, maxLength } };
  for await (const { uid, source } of fetchEach(client, numbers, query, refused)) {
    if (source) sources.set(uid, source);
  }
  return sources;
}
