import { companyOfMeeting, invitingAddresses, searchCompanies } from '../../domain/mail/known-meeting.ts';
import type { Reading } from '../../domain/mail/reading.ts';
import { threadIds } from '../../domain/mail/thread-ids.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { findThreadsHere } from '../db/mail-threads.ts';
import { findSearchTraces } from '../db/meetings-here.ts';
import type { MailWithPage } from '../mail/parse-mail.ts';

type ReadMail = { type: 'read'; mail: MailWithPage; reading: Reading };

/**
 * Of mails that bring a meeting and do not say what it is about, those that belong to the search: by their thread, by
 * a meeting that is here, by who invites, or by a company of the search. Of the others, a dentist's, nothing is kept.
 */
export async function chooseKnownMeetings<Mail extends ReadMail>(
  tx: Tx,
  actor: Actor,
  mails: readonly Mail[],
): Promise<Mail[]> {
  const meetings = mails.flatMap((read) => {
    const { invitation } = read.mail;
    return invitation ? [{ read, mail: read.mail, invitation, threads: threadIds(read.mail) }] : [];
  });
  if (meetings.length === 0) return [];
  const threads = await findThreadsHere(
    tx,
    actor.ownerId,
    meetings.flatMap((meeting) => meeting.threads),
  );
  const traces = await findSearchTraces(tx, actor.ownerId, {
    uids: meetings.map(({ invitation }) => invitation.uid),
    addresses: meetings.flatMap((meeting) => ['', ...invitingAddresses(meeting)]),
  });
  const companies = searchCompanies(traces.companies);
  return meetings.flatMap((meeting) => {
    const { read, invitation } = meeting;
    const company = companyOfMeeting(meeting, read.reading.company, companies);
    const isKnown =
      company !== null ||
      meeting.threads.some((id) => threads.has(id)) ||
      traces.uids.has(invitation.uid) ||
      invitingAddresses(meeting).some((address) => traces.addresses.has(address));
    return isKnown ? [{ ...read, reading: asInterview(read.reading, company) }] : [];
  });
}

/**
 * Nothing in its words says so, so the person is asked. Who sends such a mail is often nobody of the search: without a
 * company of it, its thread tells which one is meant.
 */
function asInterview(reading: Reading, company: string | null): Reading {
  return {
    ...reading,
    kind: 'interview',
    confidence: 'unsure',
    company,
    role: company === null ? null : reading.role,
    evidence: reading.evidence.filter(({ supports }) => supports === 'date'),
  };
}
