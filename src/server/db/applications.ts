import type { Selectable } from 'kysely';
import type { ApplicationRow, BoardColumn } from '../../contract/application.ts';
import type { ApplicationStanding, Status } from '../../domain/application/standing.ts';
import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import type { Db } from './database.ts';
import type { Schema } from './schema.ts';

export type StoredApplication = Selectable<Schema['applications']>;

const ROW_COLUMNS = [
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
  } as const;
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

const COLUMN_OF: Record<Status, BoardColumn> = {
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
