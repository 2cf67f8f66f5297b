import type { InterviewKind } from '../../domain/application/interview-kind.ts';
import type { ApplicationId, ContactId, InterviewId, MessageId } from '../../domain/id.ts';
import type { Day, Instant, TimeZone } from '../../domain/time.ts';
import { instantOfLocal } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import type { StoredApplication } from '../db/applications.ts';
import { findApplication, lockApplication } from '../db/applications.ts';
import { knownContactIds } from '../db/contacts.ts';
import type { Tx } from '../db/database.ts';
import { addInterviewContacts, insertInterview } from '../db/interviews.ts';
import { notFound, Refusal } from '../refusal.ts';
import { asksFor } from './answer-by.ts';
import { appendEvent, happened } from './append-event.ts';

export type NewInterview = {
  timeZone: TimeZone;
  round?: number | undefined;
  kind?: InterviewKind | undefined;
  startsLocal?: string | null | undefined;
  minutes?: number | null | undefined;
  place?: string | undefined;
  link?: string | undefined;
  notes?: string | undefined;
  sought?: string[] | undefined;
  ifNo?: string | undefined;
  differently?: string | undefined;
  isBeforeSkipped?: boolean | undefined;
  askThem?: string[] | undefined;
  contactIds?: ContactId[] | undefined;
  /** By when they expect an answer to the invitation. */
  answerBy?: Day | null | undefined;
};

/** Rounds stay small numbers, whatever a form sends. */
const MAX_ROUND = 20;

/** Adds an interview and the event that goes with it. Runs inside the caller's transaction. */
export async function addInterview(
  tx: Tx,
  actor: Actor,
  applicationId: ApplicationId,
  { contactIds = [], ...fields }: NewInterview,
  today: Day,
  messageId: MessageId | null = null,
): Promise<InterviewId> {
  // Two added at once are two rounds.
  await lockApplication(tx, actor.engine, actor.ownerId, applicationId);
  const application = await findApplication(tx, actor.ownerId, applicationId);
  if (!application) throw notFound('application');
  await refuseUnknownContacts(tx, actor, contactIds);
  const startsLocal = fields.startsLocal ?? null;
  const startsAt = startOf(startsLocal, fields.timeZone);
  const round = fields.round ?? Math.min(application.rounds + 1, MAX_ROUND);
  const id = actor.newId<'interview'>();
  const day = eventDay(notedOn(today, startsLocal, application), startsLocal);
  const asks = asksFor(fields.answerBy, { kind: 'interview', day });
  const eventId = await appendEvent(
    tx,
    actor,
    applicationId,
    happened('interview', day, { round, ...asks }),
    messageId,
  );
  await insertInterview(tx, {
    id,
    owner_id: actor.ownerId,
    application_id: applicationId,
    event_id: eventId,
    round,
    kind: fields.kind ?? 'other',
    starts_at: startsAt,
    starts_local: startsLocal,
    time_zone: fields.timeZone,
    minutes: fields.minutes ?? null,
    place: fields.place ?? '',
    link: fields.link ?? '',
    notes: fields.notes ?? '',
    sought: JSON.stringify(fields.sought ?? []),
    if_no: fields.ifNo ?? '',
    differently: fields.differently ?? '',
    before_skipped_at: fields.isBeforeSkipped ? actor.clock() : null,
    ask_them: JSON.stringify(fields.askThem ?? []),
    is_undone: 0,
    created_at: actor.clock(),
  });
  await addInterviewContacts(tx, actor.ownerId, id, contactIds, actor.clock());
  return id;
}

/**
 * The day an interview noted by hand counts from. Without a time, and after its application ended, it is remembered,
 * not agreed: it was before the end, and a no is not taken back by it.
 */
function notedOn(
  today: Day,
  startsLocal: string | null,
  { is_live, closed_on }: Pick<StoredApplication, 'is_live' | 'closed_on'>,
): Day {
  const isRemembered = startsLocal === null && !is_live && closed_on !== null && closed_on < today;
  return isRemembered ? closed_on : today;
}

/** An interview that is still to come counts from the day it was agreed; one noted later, from its own day. */
export function eventDay(noted: Day, startsLocal: string | null): Day {
  const day = startsLocal?.slice(0, 10) as Day | undefined;
  return day && day < noted ? day : noted;
}

/** The instant an interview starts; null while no time is agreed. */
export function startOf(startsLocal: string | null, timeZone: TimeZone): Instant | null {
  if (startsLocal === null) return null;
  const startsAt = instantOfLocal(startsLocal, timeZone);
  if (startsAt) return startsAt;
  throw new Refusal(
    'invalid',
    'Use a day and a time that exist, written like 2026-04-17T10:30.',
    'startsLocal',
  );
}

export async function refuseUnknownContacts(tx: Tx, actor: Actor, ids: readonly ContactId[]): Promise<void> {
  const known = await knownContactIds(tx, actor.ownerId, ids);
  if (ids.some((id) => !known.has(id))) throw notFound('person');
}
