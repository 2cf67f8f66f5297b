import type { Insertable, Selectable } from 'kysely';
import type { Debrief, Interview } from '../../contract/interview.ts';
import type { InterviewKind } from '../../domain/application/interview-kind.ts';
import type { ApplicationId, ContactId, InterviewId, OwnerId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import { CONTACT_COLUMNS, findContactsById } from './contacts.ts';
import type { Db, Tx } from './database.ts';
import { ownInterviews, ownInterviewsBetween } from './own-interviews.ts';
import type { Schema } from './schema.ts';

export type StoredInterview = Selectable<Schema['interviews']>;
export type InterviewChange = Partial<Omit<StoredInterview, 'id' | 'owner_id' | 'created_at'>>;

export async function findInterview(
  db: Db,
  ownerId: OwnerId,
  id: InterviewId,
): Promise<Interview | undefined> {
  const rows = await whole(ownInterviews(db, ownerId)).where('interviews.id', '=', id).execute();
  return (await withPeople(db, ownerId, rows))[0];
}

/** The interviews of one application, first round first. */
export async function findInterviewsOf(
  db: Db,
  ownerId: OwnerId,
  applicationId: ApplicationId,
): Promise<Interview[]> {
  const rows = await whole(ownInterviews(db, ownerId))
    .where('interviews.application_id', '=', applicationId)
    .where('interviews.is_undone', '=', 0)
    .orderBy('interviews.round')
    .orderBy('interviews.id')
    .execute();
  return withPeople(db, ownerId, rows);
}

/**
 * Interviews of applications that still live and that start within a stretch of time, soonest first; `choose` says
 * which of them matter before more is read of them.
 */
export async function findLiveInterviews(
  db: Db,
  ownerId: OwnerId,
  span: { from: Instant; to: Instant },
  choose: (interviews: readonly Interview[]) => Interview[],
): Promise<Interview[]> {
  const rows = await whole(ownInterviewsBetween(db, ownerId, span))
    .where('applications.is_live', '=', 1)
    .limit(200)
    .execute();
  const chosen = new Set(choose(rows.map(rowToInterview)).map(({ id }) => id));
  return withPeople(
    db,
    ownerId,
    rows.filter(({ id }) => chosen.has(id)),
  );
}

/** The row alone, for changing it. */
export async function findStoredInterview(
  db: Db,
  ownerId: OwnerId,
  id: InterviewId,
): Promise<StoredInterview | undefined> {
  return db
    .selectFrom('interviews')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertInterview(tx: Tx, interview: Insertable<Schema['interviews']>): Promise<void> {
  await tx.insertInto('interviews').values(interview).execute();
}

export async function updateInterview(
  tx: Tx,
  ownerId: OwnerId,
  id: InterviewId,
  changed: InterviewChange,
): Promise<void> {
  await tx
    .updateTable('interviews')
    .set(changed)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

/** Every interview of an application with the event it put into the log, also those taken back. */
export async function findInterviewEvents(
  db: Db,
  ownerId: OwnerId,
  applicationId: ApplicationId,
): Promise<
  Pick<StoredInterview, 'id' | 'event_id' | 'round' | 'starts_at' | 'is_undone' | 'is_cancelled'>[]
> {
  return db
    .selectFrom('interviews')
    .select(['id', 'event_id', 'round', 'starts_at', 'is_undone', 'is_cancelled'])
    .where('owner_id', '=', ownerId)
    .where('application_id', '=', applicationId)
    .execute();
}

export async function findInterviewContactIds(
  db: Db,
  ownerId: OwnerId,
  id: InterviewId,
): Promise<ContactId[]> {
  const rows = await db
    .selectFrom('interview_contacts')
    .select('contact_id')
    .where('owner_id', '=', ownerId)
    .where('interview_id', '=', id)
    .orderBy('added_at')
    .orderBy('contact_id')
    .execute();
  return rows.map(({ contact_id }) => contact_id);
}

export async function addInterviewContacts(
  tx: Tx,
  ownerId: OwnerId,
  id: InterviewId,
  contactIds: readonly ContactId[],
  addedAt: Instant,
): Promise<void> {
  if (contactIds.length === 0) return;
  await tx
    .insertInto('interview_contacts')
    .values(
      contactIds.map((contact_id) => ({
        interview_id: id,
        contact_id,
        owner_id: ownerId,
        added_at: addedAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function removeInterviewContacts(
  tx: Tx,
  ownerId: OwnerId,
  id: InterviewId,
  contactIds: readonly ContactId[],
): Promise<void> {
  if (contactIds.length === 0) return;
  await tx
    .deleteFrom('interview_contacts')
    .where('owner_id', '=', ownerId)
    .where('interview_id', '=', id)
    .where('contact_id', 'in', contactIds)
    .execute();
}

/** Interviews with what a reply needs of their application and their debrief. */
function whole(interviews: ReturnType<typeof ownInterviews>) {
  return interviews
    .leftJoin('debriefs', 'debriefs.interview_id', 'interviews.id')
    .select([
      'interviews.id',
      'interviews.application_id',
      'applications.company',
      'applications.role',
      'interviews.round',
      'interviews.kind',
      'interviews.starts_at',
      'interviews.starts_local',
      'interviews.time_zone',
      'interviews.minutes',
      'interviews.place',
      'interviews.link',
      'interviews.notes',
      'interviews.sought',
      'interviews.if_no',
      'interviews.differently',
      'interviews.before_skipped_at',
      'interviews.ask_them',
      'interviews.is_cancelled',
      'interviews.inviter_id',
      'debriefs.asked',
      'debriefs.question',
      'debriefs.story',
      'debriefs.story_id',
      'debriefs.wording',
      'debriefs.went_well',
      'debriefs.surprised',
      'debriefs.met',
      'debriefs.sought as debrief_sought',
      'debriefs.answered_nothing',
      'debriefs.position',
      'debriefs.finished_at',
      'debriefs.created_at',
      'debriefs.updated_at',
    ]);
}
type InterviewRow = Awaited<ReturnType<ReturnType<typeof whole>['execute']>>[number];

async function withPeople(db: Db, ownerId: OwnerId, rows: readonly InterviewRow[]): Promise<Interview[]> {
  if (rows.length === 0) return [];
  const met = await db
    .selectFrom('interview_contacts')
    .innerJoin('contacts', 'contacts.id', 'interview_contacts.contact_id')
    .select([
      'interview_contacts.interview_id',
      ...CONTACT_COLUMNS.map((name) => `contacts.${name}` as const),
    ])
    .where('interview_contacts.owner_id', '=', ownerId)
    .where(
      'interview_contacts.interview_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('interview_contacts.added_at')
    .orderBy('contacts.id')
    .execute();
  const inviters = await findContactsById(
    db,
    ownerId,
    rows.flatMap(({ inviter_id }) => inviter_id ?? []),
  );
  return rows.map((row) => ({
    ...rowToInterview(row),
    people: met.flatMap(({ interview_id, ...contact }) => (interview_id === row.id ? [contact] : [])),
    invitedBy: inviters.find(({ id }) => id === row.inviter_id) ?? null,
  }));
}

/** An interview without its people, who are read for all at once. */
function rowToInterview(row: InterviewRow): Interview {
  return {
    id: row.id,
    applicationId: row.application_id,
    company: row.company,
    role: row.role,
    round: row.round,
    kind: row.kind as InterviewKind,
    startsLocal: row.starts_local,
    startsAt: row.starts_at,
    timeZone: row.time_zone,
    minutes: row.minutes,
    place: row.place,
    link: row.link,
    notes: row.notes,
    sought: JSON.parse(row.sought),
    ifNo: row.if_no,
    differently: row.differently,
    isBeforeSkipped: row.before_skipped_at !== null,
    askThem: JSON.parse(row.ask_them),
    isCancelled: row.is_cancelled === 1,
    people: [],
    invitedBy: null,
    debrief: rowToDebrief(row),
  };
}

function rowToDebrief(row: InterviewRow): Debrief | null {
  if (row.created_at === null || row.updated_at === null) return null;
  return {
    asked: row.asked ?? '',
    question: row.question ?? '',
    story: row.story ?? '',
    storyId: row.story_id,
    wording: row.wording ?? '',
    wentWell: row.went_well ?? '',
    surprised: row.surprised ?? '',
    met: row.met ?? '',
    sought: row.debrief_sought ?? '',
    nothing: JSON.parse(row.answered_nothing ?? '[]'),
    position: row.position as Debrief['position'],
    finishedAt: row.finished_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
