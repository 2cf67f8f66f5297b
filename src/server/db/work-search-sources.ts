import type { InterviewKind } from '../../domain/application/interview-kind.ts';
import type { ApplicationId, EventId, OwnerId } from '../../domain/id.ts';
import type { Day, Instant, TimeZone } from '../../domain/time.ts';
import { addDays, dayOf } from '../../domain/time.ts';
import type { PracticeDay } from '../../domain/work-search/filled-in.ts';
import type {
  WorkSearchApplication,
  WorkSearchInterview,
} from '../../domain/work-search/from-application.ts';
import type { Period } from '../../domain/work-search/period.ts';
import { rowToEvent } from './application-events.ts';
import type { Db } from './database.ts';

/** A statement of SQLite takes at most 32,766 values. */
const IDS_A_QUESTION = 1_000;

/**
 * The applications for which something may have been done in a period: an event of its days, an interview that begins
 * then, or a correction, which may have moved an event there.
 */
export async function findApplicationsActiveIn(
  db: Db,
  ownerId: OwnerId,
  { from, to }: Period,
): Promise<ApplicationId[]> {
  const byEvent = await db
    .selectFrom('application_events')
    .select('application_id')
    .distinct()
    .where('owner_id', '=', ownerId)
    .where('kind', 'in', ['applied', 'confirmed', 'assessment', 'interview'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute();
  const byCorrection = await findMovedTo(db, ownerId, { from, to });
  // A day is at most this far from the same day in UTC.
  const byInterview = await db
    .selectFrom('interviews')
    .select('application_id')
    .distinct()
    .where('owner_id', '=', ownerId)
    .where('starts_at', '>=', `${addDays(from, -1)}T00:00:00.000Z` as Instant)
    .where('starts_at', '<', `${addDays(to, 2)}T00:00:00.000Z` as Instant)
    .execute();
  return [...new Set([...byEvent, ...byCorrection, ...byInterview].map((row) => row.application_id))];
}

/** Corrections that name a day of the period. The day is inside the entry, so it is looked for as text first. */
async function findMovedTo(
  db: Db,
  ownerId: OwnerId,
  { from, to }: Period,
): Promise<{ application_id: ApplicationId }[]> {
  const rows = await db
    .selectFrom('application_events')
    .select(['application_id', 'id', 'body', 'recorded_at'])
    .where('owner_id', '=', ownerId)
    .where('type', '=', 'corrected')
    .where('body', 'like', '%"day":"%')
    .execute();
  return rows.filter((row) => {
    const event = rowToEvent(row);
    const day = event.type === 'corrected' ? event.change.day : undefined;
    return day !== undefined && day >= from && day <= to;
  });
}

/** What is known of some applications, as far as an office may ask for it. */
export async function findWorkSearchApplications(
  db: Db,
  ownerId: OwnerId,
  ids: readonly ApplicationId[],
  timeZone: TimeZone,
): Promise<WorkSearchApplication[]> {
  const found: WorkSearchApplication[] = [];
  for (let from = 0; from < ids.length; from += IDS_A_QUESTION) {
    found.push(...(await findSome(db, ownerId, ids.slice(from, from + IDS_A_QUESTION), timeZone)));
  }
  return found;
}

/** The days something was practised on, and how long; what was taken back does not count. */
export async function findPracticeDays(
  db: Db,
  ownerId: OwnerId,
  { from, to }: Period,
): Promise<PracticeDay[]> {
  const rows = await db
    .selectFrom('card_reviews')
    .select(['id', 'type', 'target_id', 'day', 'seconds', 'reviewed_at'])
    .where('owner_id', '=', ownerId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('id')
    .execute();
  const undone = new Set(rows.flatMap(({ type, target_id }) => (type === 'undone' ? [target_id] : [])));
  const days = Map.groupBy(
    rows.filter(({ id, type }) => type === 'reviewed' && !undone.has(id)),
    ({ day }) => day,
  );
  return [...days].map(([day, reviews]) => {
    const measured = reviews.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
    return {
      day,
      seconds: measured.length > 0 ? measured.reduce((sum, seconds) => sum + seconds, 0) : null,
      notedAt: reviews[0]?.reviewed_at ?? (`${day}T00:00:00.000Z` as Instant),
    };
  });
}

async function findSome(
  db: Db,
  ownerId: OwnerId,
  ids: readonly ApplicationId[],
  timeZone: TimeZone,
): Promise<WorkSearchApplication[]> {
  const applications = await db
    .selectFrom('applications')
    .select(['id', 'company', 'role', 'posting_url', 'source'])
    .where('owner_id', '=', ownerId)
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  const events = await db
    .selectFrom('application_events')
    .leftJoin('messages', 'messages.id', 'application_events.message_id')
    .select([
      'application_events.id',
      'application_events.application_id',
      'application_events.body',
      'application_events.recorded_at',
      'messages.from_address',
      'messages.subject',
      'messages.sent_at',
    ])
    .where('application_events.owner_id', '=', ownerId)
    .where('application_events.application_id', 'in', ids)
    .orderBy('application_events.id')
    .execute();
  const logs = Map.groupBy(events, (event) => event.application_id);
  const interviews = await findInterviewsOfSome(db, ownerId, ids);
  const references = await findReferences(db, ownerId, ids);
  return applications.map(({ id, company, role, posting_url, source }) => {
    const log = logs.get(id) ?? [];
    return {
      id,
      company,
      role,
      postingUrl: posting_url,
      source,
      reference: references.get(id) ?? '',
      log: log.map(rowToEvent),
      interviews: interviews.get(id) ?? [],
      mailOf: new Map<EventId, string>(
        log.flatMap((event) =>
          event.from_address === null
            ? []
            : [[event.id, mailInOneLine(event.from_address, event.subject, event.sent_at, timeZone)]],
        ),
      ),
    };
  });
}

function mailInOneLine(
  from: string,
  subject: string | null,
  sentAt: Instant | null,
  timeZone: TimeZone,
): string {
  const day: Day | '' = sentAt === null ? '' : dayOf(sentAt, timeZone);
  return [`E-mail from ${from}`, day, subject?.trim() ? `“${subject.trim()}”` : '']
    .filter(Boolean)
    .join(', ');
}

type InviterRow = { name: string | null; title: string | null; email: string | null };

function inviterOf({ name, title, email }: InviterRow): WorkSearchInterview['people'] {
  return name === null ? [] : [{ name, title: title ?? '', email: email ?? '' }];
}

async function findInterviewsOfSome(
  db: Db,
  ownerId: OwnerId,
  ids: readonly ApplicationId[],
): Promise<Map<ApplicationId, WorkSearchInterview[]>> {
  const rows = await db
    .selectFrom('interviews')
    .leftJoin('debriefs', 'debriefs.interview_id', 'interviews.id')
    .leftJoin('contacts as inviter', 'inviter.id', 'interviews.inviter_id')
    .selectAll('interviews')
    .select('debriefs.updated_at as debriefed_at')
    .select(['inviter.name', 'inviter.title', 'inviter.email'])
    .where('interviews.owner_id', '=', ownerId)
    .where('interviews.application_id', 'in', ids)
    .where('interviews.is_undone', '=', 0)
    .orderBy('interviews.round')
    .orderBy('interviews.id')
    .execute();
  const met = await db
    .selectFrom('interview_contacts')
    .innerJoin('contacts', 'contacts.id', 'interview_contacts.contact_id')
    .innerJoin('interviews', 'interviews.id', 'interview_contacts.interview_id')
    .select(['interview_contacts.interview_id', 'contacts.name', 'contacts.title', 'contacts.email'])
    .where('interview_contacts.owner_id', '=', ownerId)
    .where('interviews.application_id', 'in', ids)
    .orderBy('interview_contacts.added_at')
    .orderBy('contacts.id')
    .execute();
  const people = Map.groupBy(met, ({ interview_id }) => interview_id);
  const interviews = rows.map((row): [ApplicationId, WorkSearchInterview] => [
    row.application_id,
    {
      id: row.id,
      eventId: row.event_id,
      round: row.round,
      kind: row.kind as InterviewKind,
      startsAt: row.starts_at,
      minutes: row.minutes,
      place: row.place,
      link: row.link,
      isCancelled: row.is_cancelled === 1,
      hasDebrief: row.debriefed_at !== null,
      // The one who invites is who an office can ask, until somebody was met.
      people: people.get(row.id) ?? inviterOf(row),
      notedAt: row.created_at,
    },
  ]);
  return new Map(
    [...Map.groupBy(interviews, ([id]) => id)].map(([id, some]) => [id, some.map(([, one]) => one)]),
  );
}

/** The number an employer gave a position, from a mail that was accepted; the last one named. */
async function findReferences(
  db: Db,
  ownerId: OwnerId,
  ids: readonly ApplicationId[],
): Promise<Map<ApplicationId, string>> {
  const rows = await db
    .selectFrom('proposals')
    .select(['application_id', 'requisition'])
    .where('owner_id', '=', ownerId)
    .where('application_id', 'in', ids)
    .where('status', '=', 'accepted')
    .where('requisition', 'is not', null)
    .orderBy('id')
    .execute();
  return new Map(
    rows.flatMap(({ application_id, requisition }) =>
      application_id && requisition ? [[application_id, requisition]] : [],
    ),
  );
}
