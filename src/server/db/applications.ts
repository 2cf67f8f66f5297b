import type { Selectable } from 'kysely';
import type { ApplicationPage, ApplicationRow, BoardColumn } from '../../contract/application.ts';
import type { AnswerExpected } from '../../domain/application/answer-by.ts';
import type { ApplicationStanding, Status } from '../../domain/application/standing.ts';
import { standingOf } from '../../domain/application/standing.ts';
import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import type { Day, Instant } from '../../domain/time.ts';
import type { Db, Engine, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type StoredApplication = Selectable<Schema['applications']>;

/** What a person notes of an application, as columns. */
export type ApplicationWords = Pick<
  StoredApplication,
  'company' | 'role' | 'posting_url' | 'posting_text' | 'source' | 'pay' | 'place' | 'notes'
>;

/** What a row of a list needs; never the posting. */
export const ROW_COLUMNS = [
  'id',
  'company',
  'role',
  'place',
  'source',
  'status',
  'stage',
  'stage_round',
  'rounds',
  'is_live',
  'board_column',
  'applied_on',
  'closed_on',
  'last_event_on',
] as const;

export async function findApplication(
  db: Db,
  ownerId: OwnerId,
  id: ApplicationId,
): Promise<StoredApplication | undefined> {
  return db
    .selectFrom('applications')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function hasApplication(db: Db, ownerId: OwnerId, id: ApplicationId): Promise<boolean> {
  const row = await db
    .selectFrom('applications')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Holds an application still until the transaction ends; SQLite has one writer at a time anyway. */
export async function lockApplication(
  tx: Tx,
  engine: Engine,
  ownerId: OwnerId,
  id: ApplicationId,
): Promise<void> {
  if (engine === 'sqlite') return;
  const rows = tx
    .selectFrom('applications')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('id', '=', id);
  await rows.forUpdate().execute();
}

/** A new application with nothing in its log yet. */
export async function insertApplication(
  tx: Tx,
  ownerId: OwnerId,
  application: ApplicationWords & { id: ApplicationId; created_at: Instant },
): Promise<void> {
  await tx
    .insertInto('applications')
    .values({ ...application, owner_id: ownerId, ...standingToColumns(standingOf([])) })
    .execute();
}

export async function updateApplicationWords(
  tx: Tx,
  ownerId: OwnerId,
  id: ApplicationId,
  changed: Partial<ApplicationWords>,
): Promise<void> {
  await tx
    .updateTable('applications')
    .set(changed)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

/** Other roles at the same company, as it is written there. */
export async function findOtherRoles(
  db: Db,
  ownerId: OwnerId,
  { id, company }: Pick<StoredApplication, 'id' | 'company'>,
): Promise<ApplicationPage['otherRoles']> {
  return db
    .selectFrom('applications')
    .select(['id', 'role', 'status'])
    .where('owner_id', '=', ownerId)
    .where('company', '=', company)
    .where('id', '!=', id)
    .where('last_event_on', 'is not', null)
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
}

/** Applications that are live, or ended on a day: those a no of that day can be about. */
export async function findLiveOrEndedOn(
  db: Db,
  ownerId: OwnerId,
  day: Day,
): Promise<Pick<StoredApplication, 'id' | 'company' | 'role' | 'status' | 'is_live' | 'closed_on'>[]> {
  return db
    .selectFrom('applications')
    .select(['id', 'company', 'role', 'status', 'is_live', 'closed_on'])
    .where('owner_id', '=', ownerId)
    .where((eb) => eb.or([eb('is_live', '=', 1), eb('closed_on', '=', day)]))
    .orderBy('id', 'desc')
    .execute();
}

/** Keeps beside the application what its events come to, for queries. */
export async function storeStanding(
  db: Db,
  ownerId: OwnerId,
  id: ApplicationId,
  standing: ApplicationStanding,
): Promise<void> {
  await db
    .updateTable('applications')
    .set(standingToColumns(standing))
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

export function standingToColumns(standing: ApplicationStanding) {
  return {
    status: standing.status,
    stage: standing.stage.name,
    stage_round: standing.stage.round,
    rounds: standing.rounds,
    is_live: standing.isLive ? 1 : 0,
    board_column: boardColumnOf(standing.status),
    applied_on: standing.appliedOn,
    answered_on: standing.answeredOn,
    closed_on: standing.closedOn,
    last_event_on: standing.lastEventOn,
    answer_by: standing.answerExpected?.day ?? null,
    answer_event_id: standing.answerExpected?.eventId ?? null,
    answer_kind: standing.answerExpected?.kind ?? null,
  } as const;
}

export function answerExpectedOf({
  answer_by: day,
  answer_event_id: eventId,
  answer_kind: kind,
}: Pick<StoredApplication, 'answer_by' | 'answer_event_id' | 'answer_kind'>): AnswerExpected | null {
  return day && eventId && kind ? { eventId, kind, day } : null;
}

export function rowToApplication(row: Pick<StoredApplication, (typeof ROW_COLUMNS)[number]>): ApplicationRow {
  return {
    id: row.id,
    company: row.company,
    role: row.role,
    place: row.place,
    source: row.source,
    status: row.status,
    stage: { name: row.stage, round: row.stage_round },
    rounds: row.rounds,
    isLive: row.is_live === 1,
    column: row.board_column as BoardColumn,
    appliedOn: row.applied_on,
    closedOn: row.closed_on,
    lastEventOn: row.last_event_on,
  };
}

export const COLUMN_OF: Record<Status, BoardColumn> = {
  saved: 'saved',
  applied: 'applied',
  contacted: 'talking',
  assessment: 'talking',
  interview: 'talking',
  on_hold: 'talking',
  offer: 'offer',
  accepted: 'ended',
  declined: 'ended',
  no: 'ended',
  let_go: 'ended',
  withdrawn: 'ended',
};

function boardColumnOf(status: Status): BoardColumn {
  return COLUMN_OF[status];
}
