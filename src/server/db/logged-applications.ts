import type { OwnerId } from '../../domain/id.ts';
import type { LoggedApplication } from '../../domain/insight/first-interviews.ts';
import { rowToEvent } from './application-events.ts';
import type { Db } from './database.ts';

/**
 * The logs of the applications that were answered: those with an interview, or all that came to an interview, an
 * offer or an end. The rest is still open and no answer yet.
 */
export async function findAnsweredApplications(
  db: Db,
  ownerId: OwnerId,
  { withInterview }: { withInterview: boolean },
): Promise<LoggedApplication[]> {
  const rows = await db
    .selectFrom('application_events')
    .innerJoin('applications', 'applications.id', 'application_events.application_id')
    .select([
      'application_events.application_id',
      'application_events.id',
      'application_events.body',
      'application_events.recorded_at',
    ])
    .where('applications.owner_id', '=', ownerId)
    .where('application_events.owner_id', '=', ownerId)
    .where((eb) => {
      const hadInterview = eb('applications.rounds', '>', 0);
      if (withInterview) return hadInterview;
      const hadOffer = eb('applications.stage', 'in', ['offer', 'accepted']);
      return eb.or([hadInterview, hadOffer, eb('applications.is_live', '=', 0)]);
    })
    .execute();
  const logs = Map.groupBy(rows, ({ application_id }) => application_id);
  return [...logs].map(([id, entries]) => ({ id, log: entries.map(rowToEvent) }));
}
