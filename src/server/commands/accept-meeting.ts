import type { Happening } from '../../domain/application/event.ts';
import { standingEvents } from '../../domain/application/event.ts';
import type { ContactId, EventId, MessageId } from '../../domain/id.ts';
import { isLastWord, isNewer, personName } from '../../domain/mail/invitation.ts';
import { isSameInviter } from '../../domain/mail/inviter.ts';
import type { Day } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog } from '../db/application-events.ts';
import type { StoredApplication } from '../db/applications.ts';
import { findContactByEmail, insertContact } from '../db/contacts.ts';
import type { Tx } from '../db/database.ts';
import type { ChangedColumns } from '../db/interview-changes.ts';
import type { StoredInterview } from '../db/interviews.ts';
import { insertInterview, updateInterview } from '../db/interviews.ts';
import type { StoredMeeting } from '../db/noted-meetings.ts';
import {
  findInterviewAt,
  findInterviewOfMeeting,
  findMeetingMails,
  findMeetings,
  inviterOf,
  isFromElsewhere,
  isOfWords,
  meetingOf,
  wordOf,
} from '../db/noted-meetings.ts';
import type { StoredProposal } from '../db/proposals.ts';
import { changedFrom } from '../db/revisions.ts';
import { Refusal } from '../refusal.ts';
import { eventDay } from './add-interview.ts';
import { askedAnew } from './answer-by.ts';
import { appendEvent, happened } from './append-event.ts';
import { changeByMail } from './change-by-mail.ts';
import { roundOn } from './round-on.ts';

type Accepting = {
  proposal: StoredProposal;
  application: StoredApplication;
  meeting: StoredMeeting;
  /** The day its event counts from: that of the mail, or of the meeting where that was before. */
  day: Day;
  /** The person said when it is: that counts, whatever mails say. */
  isTold: boolean;
  /** By when they expect an answer, where the mail names a day. */
  asks: Pick<Happening, 'answerBy'>;
};

const NO_TIME = { startsAt: null, startsLocal: null, minutes: null } as const;

/**
 * Makes the interview that an accepted mail speaks of, moves it, or calls it off: one interview for one meeting, however
 * many mails there are about it and in whatever order they are accepted. Answers with the event that stands for it.
 */
export async function acceptMeeting(tx: Tx, actor: Actor, accepting: Accepting): Promise<EventId> {
  const { application, meeting } = accepting;
  const known = await findInterviewOfMeeting(tx, actor.ownerId, meeting.uid);
  if (known?.is_undone === 0) {
    if (known.application_id !== application.id) {
      throw new Refusal(
        'conflict',
        'This interview is noted already, with another application. Choose that one, or take it back there first.',
        'applicationId',
      );
    }
    return followMeeting(tx, actor, known, accepting);
  }
  if (known) return bringBack(tx, actor, known, accepting);
  const same = await findInterviewAt(tx, actor.ownerId, application.id, meeting);
  return same ? followMeeting(tx, actor, same, accepting) : addMeeting(tx, actor, accepting);
}

async function addMeeting(tx: Tx, actor: Actor, accepting: Accepting): Promise<EventId> {
  const { proposal, application, meeting, day, isTold, asks } = accepting;
  const { ownerId } = actor;
  // A time the person said is a change to what the mail says: taken back, the mail's own time is there again.
  const own = isTold ? (meetingOf(proposal) ?? { ...meeting, ...NO_TIME }) : meeting;
  const round = await roundOn(tx, actor, application.id, day, invitedBy(accepting));
  const eventId = await appendEvent(
    tx,
    actor,
    application.id,
    happened('interview', day, { round, ...asks }),
    proposal.message_id,
  );
  const interview: StoredInterview = {
    id: actor.newId<'interview'>(),
    owner_id: ownerId,
    application_id: application.id,
    event_id: eventId,
    ...{ round, kind: 'other', minutes: null, place: '', link: '', notes: '', sought: '[]' },
    ...{ if_no: '', differently: '', before_skipped_at: null, ask_them: '[]', inviter_id: null },
    ...{ is_undone: 0, is_cancelled: 0, starts_at: null, starts_local: null, time_zone: meeting.timeZone },
    ...columnsOf(own),
    created_at: actor.clock(),
  };
  await insertInterview(tx, interview);
  const { inviter, by } = await noteInviter(tx, actor, accepting);
  await changeByMail(tx, actor, interview, { ...(isTold && timeColumnsOf(meeting)), ...inviter }, by);
  if (meeting.isCancelled) await callOff(tx, actor, interview, true, proposal.message_id);
  return eventId;
}

function invitedBy({ proposal, meeting: { startsAt } }: Accepting) {
  return { startsAt, writtenAt: proposal.sent_at };
}

/** An interview that was taken back, and is accepted once more: the same one, with all that was written in it. */
async function bringBack(
  tx: Tx,
  actor: Actor,
  known: StoredInterview,
  accepting: Accepting,
): Promise<EventId> {
  const { proposal, application, meeting, day, asks } = accepting;
  const round = await roundOn(tx, actor, application.id, day, invitedBy(accepting));
  const again = happened('interview', day, { round, ...asks });
  const event_id = await appendEvent(tx, actor, application.id, again, proposal.message_id);
  const standing = {
    application_id: application.id,
    event_id,
    round,
    is_undone: 0,
    is_cancelled: 0,
  } as const;
  await updateInterview(tx, actor.ownerId, known.id, standing);
  const interview: StoredInterview = { ...known, ...standing };
  const { inviter, by } = await noteInviter(tx, actor, accepting);
  const mails = await findMeetingMails(tx, actor.ownerId, [meeting.uid]);
  const speaker = inviterOf(proposal, meeting);
  const others = mails.filter((mail) => mail.status === 'accepted' && isSameInviter(mail, speaker));
  const isSaid = [meeting, ...others.map((other) => other.meeting)].some((one) => isWordOf(one, known));
  // The word that is noted may be that of a mail which was taken back: then it is nobody's any more.
  const next = isSaid ? nextOf(accepting, known) : columnsOf(meeting);
  await changeByMail(tx, actor, interview, { ...next, ...inviter }, by);
  const calledOffBy = others.find((other) => other.meeting.isCancelled && isNewer(other.meeting, meeting));
  if (meeting.isCancelled) await callOff(tx, actor, interview, true, proposal.message_id);
  else if (calledOffBy) await callOff(tx, actor, interview, true, calledOffBy.messageId);
  return event_id;
}

/** A later mail about an interview that is noted; an earlier one changes nothing. */
async function followMeeting(
  tx: Tx,
  actor: Actor,
  interview: StoredInterview,
  accepting: Accepting,
): Promise<EventId> {
  const { proposal, application, meeting, day, asks } = accepting;
  const said = nextOf(accepting, interview);
  if (!said) return interview.event_id;
  const { noted } = await findMeetings(tx, actor.ownerId, [meeting.uid]);
  const isOfOthers = isFromElsewhere(noted.get(meeting.uid), inviterOf(proposal, meeting));
  const next = isOfOthers ? withoutWord(said) : said;
  await changeByMail(tx, actor, interview, next, { proposalId: proposal.id, contactId: null });
  if (meeting.isCancelled !== (interview.is_cancelled === 1)) {
    await callOff(tx, actor, interview, meeting.isCancelled, proposal.message_id);
  }
  const { message_id: messageId } = proposal;
  await moveEvent(tx, actor, interview, { startsLocal: meeting.startsLocal, messageId, asks });
  if (!meeting.isCancelled) await goOnAfterEnd(tx, actor, application, day, messageId);
  return interview.event_id;
}

/** An interview that is held makes an application that ended before go on. */
export async function goOnAfterEnd(
  tx: Tx,
  actor: Actor,
  { id, is_live, closed_on }: StoredApplication,
  day: Day,
  messageId: MessageId,
): Promise<void> {
  const isAfterEnd = closed_on !== null && day >= closed_on;
  if (is_live === 0 && isAfterEnd) await appendEvent(tx, actor, id, happened('reopened', day), messageId);
}

/** What a mail puts into an interview that is noted; null when it has nothing to say any more. */
function nextOf({ meeting, isTold }: Accepting, interview: StoredInterview): ChangedColumns | null {
  // A calendar says more than the words of a mail did.
  const isFirstCalendar = isOfWords(interview.invitation_uid ?? '') && !isOfWords(meeting.uid);
  if (isFirstCalendar || isLastWord(meeting, wordOf(interview))) return columnsOf(meeting);
  return isTold ? timeColumnsOf(meeting) : null;
}

/**
 * A mail from somebody else than the invitation came from: accepted by the person, it does what it says, and its number
 * is no last word, so that the next mail of whoever invites still counts.
 */
function withoutWord(columns: ChangedColumns): ChangedColumns {
  const { invitation_uid, invitation_sequence, invitation_stamped_at, ...others } = columns;
  return others;
}

function isWordOf({ sequence, stampedAt }: StoredMeeting, interview: StoredInterview): boolean {
  const word = wordOf(interview);
  return word.sequence === sequence && word.stampedAt === stampedAt;
}

/** A correction of its event: what was reached stays reached. */
export async function callOff(
  tx: Tx,
  actor: Actor,
  { id, application_id, event_id }: StoredInterview,
  isCancelled: boolean,
  messageId: MessageId,
): Promise<void> {
  const correction = { type: 'corrected', targetId: event_id, change: { isCancelled } } as const;
  await appendEvent(tx, actor, application_id, correction, messageId);
  await updateInterview(tx, actor.ownerId, id, { is_cancelled: isCancelled ? 1 : 0 });
}

/** The event is never later than the interview itself. `note`: what is written beside it. `asks`: what is asked anew. */
export async function moveEvent(
  tx: Tx,
  actor: Actor,
  { event_id, application_id }: StoredInterview,
  {
    startsLocal,
    messageId,
    note = '',
    asks,
  }: { startsLocal: string | null; messageId: MessageId; note?: string } & Pick<Accepting, 'asks'>,
): Promise<void> {
  const log = await findApplicationLog(tx, actor.ownerId, application_id);
  const event = standingEvents(log).find(({ id }) => id === event_id);
  if (!event) return;
  const { happening } = event;
  const { changed } = changedFrom(happening, {
    day: eventDay(happening.day, startsLocal),
    note: [happening.note, note].filter(Boolean).join(' '),
    ...asks,
  });
  if (Object.keys(changed).length === 0) return;
  const change = askedAnew(happening, changed);
  const correction = { type: 'corrected', targetId: event_id, change } as const;
  await appendEvent(tx, actor, application_id, correction, messageId);
}

/** What a mail leaves out (a place, how long) takes nothing away that was known. */
function columnsOf(meeting: StoredMeeting) {
  const { startsLocal, place, link } = meeting;
  return {
    ...((startsLocal !== null || !meeting.isCancelled) && timeColumnsOf(meeting)),
    ...(place !== '' && { place }),
    ...(link !== '' && { link }),
    invitation_uid: meeting.uid,
    invitation_sequence: meeting.sequence,
    invitation_stamped_at: meeting.stampedAt,
  };
}

export function timeColumnsOf({
  startsAt,
  startsLocal,
  timeZone,
  minutes,
}: Pick<StoredMeeting, 'startsAt' | 'startsLocal' | 'timeZone' | 'minutes'>) {
  return {
    starts_at: startsAt,
    starts_local: startsLocal,
    time_zone: timeZone,
    ...(minutes !== null && { minutes }),
  };
}

/** The organiser, where that is a person: noted as who invites. Whether one will meet them there, nobody said. */
async function noteInviter(
  tx: Tx,
  actor: Actor,
  { proposal, application, meeting: { organizer } }: Accepting,
): Promise<{
  inviter: Pick<ChangedColumns, 'inviter_id'>;
  by: { proposalId: StoredProposal['id']; contactId: ContactId | null };
}> {
  const name = organizer && personName(organizer);
  const email = organizer?.address ?? '';
  if (!name || !email.includes('@') || email.length > 200 || name.length > 200) {
    return { inviter: {}, by: { proposalId: proposal.id, contactId: null } };
  }
  const known = await findContactByEmail(tx, actor.ownerId, email);
  const contactId = known?.id ?? actor.newId<'contact'>();
  if (!known) {
    const words = { name, title: '', company: application.company, email, notes: '' };
    await insertContact(tx, actor.ownerId, { ...words, id: contactId, created_at: actor.clock() });
  }
  return {
    inviter: { inviter_id: contactId },
    by: { proposalId: proposal.id, contactId: known ? null : contactId },
  };
}
