import type { ApplicationRow } from '../../contract/application.ts';
import type { ApplicationStanding } from '../../domain/application/standing.ts';
import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import { answerExpectedOf, ROW_COLUMNS, rowToApplication } from './applications.ts';
import type { Db } from './database.ts';

export type StandingApplication = {
  id: ApplicationId;
  company: string;
  source: string;
  standing: ApplicationStanding;
};

/** What the events of every application come to, as `append-event` keeps it beside them: one read, and no log. */
export async function findStandings(db: Db, ownerId: OwnerId): Promise<StandingApplication[]> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'company', 'source', 'status', 'stage', 'stage_round', 'rounds', 'is_live'])
    .select(['applied_on', 'answered_on', 'closed_on', 'last_event_on'])
    .select(['answer_by', 'answer_event_id', 'answer_kind'])
    .where('owner_id', '=', ownerId)
    // Whose every event was taken back never was.
    .where('last_event_on', 'is not', null)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    company: row.company,
    source: row.source,
    standing: {
      status: row.status,
      stage: { name: row.stage, round: row.stage_round },
      isLive: row.is_live === 1,
      rounds: row.rounds,
      appliedOn: row.applied_on,
      answeredOn: row.answered_on,
      closedOn: row.closed_on,
      lastEventOn: row.last_event_on,
      answerExpected: answerExpectedOf(row),
    },
  }));
}

/** Applications as rows of a list, in the order of their ids as given. */
export async function findRowsOf(
  db: Db,
  ownerId: OwnerId,
  ids: readonly ApplicationId[],
): Promise<ApplicationRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('applications')
    .select(ROW_COLUMNS)
    .where('owner_id', '=', ownerId)
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, rowToApplication(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
