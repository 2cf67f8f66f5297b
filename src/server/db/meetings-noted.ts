import type { Selectable } from 'kysely';
import type { MeetingNoted } from '../../domain/application/held.ts';
import type { ApplicationId, InterviewId, OwnerId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db } from './database.ts';
import type { Schema } from './schema.ts';

type Noted = MeetingNoted & { id: InterviewId };

/** The interviews of some applications, or of all, as far as they tell whether they took place; those taken back left out. */
export async function findMeetingsNoted(
  db: Db,
  ownerId: OwnerId,
  applicationIds: readonly ApplicationId[] | 'all',
): Promise<Map<ApplicationId, Noted[]>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('interviews')
    .leftJoin('debriefs', 'debriefs.interview_id', 'interviews.id')
    .select(['interviews.id', 'application_id', 'round', 'starts_at', 'starts_local', 'is_cancelled'])
    .select('debriefs.created_at as debriefed_at')
    .where('interviews.owner_id', '=', ownerId)
    .where('is_undone', '=', 0)
    .$if(applicationIds !== 'all', (query) =>
      query.where('application_id', 'in', applicationIds as ApplicationId[]),
    )
    .execute();
  const byApplication = Map.groupBy(rows, ({ application_id }) => application_id);
  return new Map(
    [...byApplication].map(([applicationId, noted]) => [
      applicationId,
      noted.map((row) => ({ id: row.id, round: row.round, ...meetingOf(row) })),
    ]),
  );
}

type MeetingRow = Pick<Selectable<Schema['interviews']>, 'starts_at' | 'starts_local' | 'is_cancelled'> & {
  debriefed_at: Instant | null;
};

/** What a row of an interview, with when it got its debrief, tells of whether it took place. */
export function meetingOf(row: MeetingRow): Omit<MeetingNoted, 'round'> {
  return {
    startsAt: row.starts_at,
    startsLocal: row.starts_local,
    isCancelled: row.is_cancelled === 1,
    hasDebrief: row.debriefed_at !== null,
  };
}
