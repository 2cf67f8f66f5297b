import type { MessageId, OwnerId } from '../../domain/id.ts';
import { findAppointmentChange } from '../../domain/mail/appointment-change.ts';
import { meetingTime } from '../../domain/mail/invitation.ts';
import { findNamedTime } from '../../domain/mail/named-time.ts';
import { type Evidence, isNews, type Reading } from '../../domain/mail/reading.ts';
import { threadIds } from '../../domain/mail/thread-ids.ts';
import type { TimeZone } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { insertMailThreads } from '../db/mail-threads.ts';
import type { NewMessage } from '../db/messages.ts';
import type { NewProposal } from '../db/proposals.ts';
import { insertProposals } from '../db/proposals.ts';
import { readSettings } from '../db/settings.ts';
import { MAIL_LIMITS } from '../mail/mail-limits.ts';
import { messageKey, sourceKey } from '../mail/message-key.ts';
import type { MailWithPage } from '../mail/parse-mail.ts';
import type { UnreadableMail } from '../mail/unreadable-mail.ts';
import { chooseKnownMeetings } from './choose-known-meetings.ts';
import { chooseUntold } from './choose-untold.ts';
import { storeMessages } from './store-messages.ts';

/**
 * A mail to keep: one that speaks of an application, or one that could not be read. `meeting`: it says nothing of an
 * application but brings a meeting, and is kept when that belongs to the search. `untold`: it does not tell what it says,
 * and is kept when a live application's mails know its thread or its sender.
 */
export type MailToKeep =
  | { type: 'read'; mail: MailWithPage; reading: Reading }
  | { type: 'meeting'; mail: MailWithPage; reading: Reading }
  | { type: 'untold'; mail: MailWithPage; reading: Reading }
  | { type: 'unreadable'; raw: Buffer; problem: UnreadableMail };

/** `aside`: meetings and untold mails about something else. */
export type StoredCounts = { proposals: number; known: number; unreadable: number; aside: number };

/** What is marked when the mail is shown; a name or a link would mark what nobody asked about. */
const MARKED: ReadonlySet<Evidence['supports']> = new Set([
  'kind',
  'company',
  'role',
  'date',
  'deadline',
] as const);

/** What fits into the fields of an application. */
const LINE_CHARS = 200;

/** Whether a mail becomes a proposal. Of the others nothing is kept; a recruiter’s mail counts when there is no doubt. */
export function isProposed({ kind, confidence }: Reading): boolean {
  return isNews(kind) || (kind === 'recruiter' && confidence === 'sure');
}

/** Keeps each mail once, however often and in whatever file it comes. Runs inside the caller's transaction. */
export async function storeMails(tx: Tx, actor: Actor, mails: readonly MailToKeep[]): Promise<StoredCounts> {
  const certain = mails.filter((mail) => mail.type === 'read' || mail.type === 'unreadable');
  const stored = await storeAll(tx, actor, certain);
  // After the others, so that a mail that came with them counts.
  const meetings = await chooseKnownMeetings(tx, actor, readOf(mails, 'meeting'));
  const untold = await chooseUntold(tx, actor, readOf(mails, 'untold'));
  const chosen = [...meetings, ...untold];
  if (chosen.length === 0) return { ...stored, aside: mails.length - certain.length };
  const { proposals, known } = await storeAll(tx, actor, chosen);
  return {
    proposals: stored.proposals + proposals,
    known: stored.known + known,
    unreadable: stored.unreadable,
    aside: mails.length - certain.length - chosen.length,
  };
}

function readOf(mails: readonly MailToKeep[], type: 'meeting' | 'untold') {
  return mails.flatMap((one) =>
    one.type === type ? [{ type: 'read', mail: one.mail, reading: one.reading } as const] : [],
  );
}

type CertainMail = Exclude<MailToKeep, { type: 'meeting' | 'untold' }>;

async function storeAll(
  tx: Tx,
  actor: Actor,
  mails: readonly CertainMail[],
): Promise<Omit<StoredCounts, 'aside'>> {
  const home = (await readSettings(tx, actor.ownerId)).timeZone ?? actor.homeTimeZone;
  const rows = mails.map((mail) => rowsOf(mail, actor, home));
  const added = await storeMessages(tx, actor, rows);
  const proposals = rows.map(({ proposal }) => proposal).filter(({ message_id }) => added.has(message_id));
  await insertProposals(tx, actor.ownerId, proposals);
  const threads = rows.filter(({ message }) => added.has(message.id)).flatMap((row) => row.threads);
  await insertMailThreads(tx, threads);
  const unreadable = proposals.filter(({ kind }) => kind === 'unreadable').length;
  return { proposals: proposals.length - unreadable, known: mails.length - proposals.length, unreadable };
}

type Rows = {
  message: NewMessage;
  proposal: NewProposal;
  threads: { message_id: MessageId; thread_id: string; owner_id: OwnerId }[];
};

function rowsOf(mail: CertainMail, actor: Actor, home: TimeZone): Rows {
  const messageId = actor.newId<'message'>();
  const created_at = actor.clock();
  const proposal = {
    id: actor.newId<'proposal'>(),
    message_id: messageId,
    status: 'open',
    made_application: 0,
    created_at,
    ...(mail.type === 'read' ? proposed(mail, home) : NOTHING_PROPOSED),
  } as const;
  const message = mail.type === 'read' ? readMessage(mail.mail) : unreadMessage(mail);
  const threads = (mail.type === 'read' ? threadIds(mail.mail) : []).map((thread_id) => ({
    message_id: messageId,
    thread_id,
    owner_id: actor.ownerId,
  }));
  return { message: { id: messageId, created_at, ...message }, proposal, threads };
}

function proposed({ mail, reading }: { mail: MailWithPage; reading: Reading }, home: TimeZone) {
  // In the zone of the day it came: a meeting does not move when its guest does.
  const invitation = mail.invitation && { ...mail.invitation, ...meetingTime(mail.invitation, home) };
  const isMeeting = reading.kind === 'interview' && invitation !== null;
  // A calendar tells better than words do.
  const isOfWords = reading.kind === 'interview' && !invitation;
  const namedTime = isOfWords ? findNamedTime(mail, reading, home) : null;
  const change = isOfWords ? findAppointmentChange(mail, home) : null;
  const marked = reading.evidence.filter(({ supports }) => MARKED.has(supports));
  const isInDoubt = !isProposed(reading) || (isMeeting && invitation.isZoneUnknown);
  return {
    kind: reading.kind,
    company: asLine(reading.company),
    role: asLine(reading.role),
    requisition: asLine(reading.requisition),
    named_time: namedTime && JSON.stringify(namedTime),
    appointment_change: change && JSON.stringify({ kind: change.kind, times: change.times }),
    invitation: invitation && JSON.stringify(invitation),
    invitation_uid: invitation?.uid ?? null,
    day: (isMeeting ? invitation.day : null) ?? reading.day,
    answer_by: reading.deadline,
    // A mail about something else is kept when it was picked by hand: then the person says what it is.
    confidence: isInDoubt ? 'unsure' : reading.confidence,
    certainty: reading.certainty,
    evidence: JSON.stringify(change ? [...marked, change.evidence] : marked),
    sort_key: mail.sentAt ?? reading.day ?? '',
  };
}

const NOTHING_PROPOSED = {
  kind: 'unreadable',
  company: null,
  role: null,
  day: null,
  answer_by: null,
  confidence: 'unsure',
  requisition: null,
  named_time: null,
  appointment_change: null,
  invitation: null,
  invitation_uid: null,
  certainty: null,
  evidence: '[]',
  sort_key: '',
} as const;

function readMessage(mail: MailWithPage) {
  return {
    message_key: messageKey(mail),
    from_name: mail.from?.name ?? '',
    from_address: mail.from?.address ?? '',
    subject: mail.subject,
    sent_at: mail.sentAt,
    text: mail.text,
    html: mail.html,
    raw: null,
    problem: null,
  };
}

function unreadMessage({ raw, problem }: { raw: Buffer; problem: UnreadableMail }) {
  return {
    message_key: sourceKey(raw),
    from_name: '',
    from_address: '',
    subject: '',
    sent_at: null,
    text: '',
    html: null,
    raw: sourceText(raw.subarray(0, MAIL_LIMITS.keptBytes)),
    problem: problem.sentence,
  };
}

/** The source as text: by its characters when it is UTF-8, else byte by byte. A database keeps no NUL. */
function sourceText(raw: Buffer): string {
  return decode(raw).replaceAll('\u0000', '\u2400');
}

function decode(raw: Buffer): string {
  try {
    // As a stream, so that a character cut in half at the end is left out.
    return new TextDecoder('utf-8', { fatal: true }).decode(raw, { stream: true });
  } catch {
    return raw.toString('latin1');
  }
}

function asLine(text: string | null): string | null {
  return text === null ? null : text.slice(0, LINE_CHARS).toWellFormed();
}
