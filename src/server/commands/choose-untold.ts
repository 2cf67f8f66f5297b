import { placeInSearch } from '../../domain/mail/known-correspondence.ts';
import type { Reading } from '../../domain/mail/reading.ts';
import { threadIds } from '../../domain/mail/thread-ids.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { findLiveSenders, findLiveThreads } from '../db/known-correspondence.ts';
import type { MailWithPage } from '../mail/parse-mail.ts';

type ReadMail = { type: 'read'; mail: MailWithPage; reading: Reading };

/**
 * Of mails that do not tell what they say, those that belong to a live application, by their thread or by who writes:
 * the person is asked what they are. Of the others nothing is kept.
 */
export async function chooseUntold<Mail extends ReadMail>(
  tx: Tx,
  actor: Actor,
  mails: readonly Mail[],
): Promise<Mail[]> {
  if (mails.length === 0) return [];
  const { ownerId } = actor;
  const threads = await findLiveThreads(
    tx,
    ownerId,
    mails.flatMap(({ mail }) => threadIds(mail)),
  );
  const senders = await findLiveSenders(tx, ownerId);
  return mails.flatMap((read) => {
    const place = placeInSearch(read.mail, { threads, senders });
    return place ? [{ ...read, reading: asUntold(read.reading, place.company) }] : [];
  });
}

/** Who wrote before says more about the company than the few words of such a mail. */
function asUntold(reading: Reading, company: string | null): Reading {
  const evidence = reading.evidence.filter(({ supports }) => supports !== 'company' && supports !== 'role');
  return { ...reading, company, role: null, evidence };
}
