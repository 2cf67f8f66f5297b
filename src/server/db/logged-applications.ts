import type { OwnerId } from '../../domain/id.ts';
import type { LoggedApplication } from '../../domain/insight/first-interviews.ts';
import { rowToEvent } from './application-events.ts';
import type { Db } from './database.ts';

/** Those with an interview; those with one or an offer; or with them all that ended. The rest is open, and no answer yet. */
type Answered = 'interviewed' | 'interviewed or offered' | 'all';

/** The logs of the applications that were answered. */
export async function findAnsweredApplications(
  db: Db,
  ownerId: OwnerId,
  which: Answered,
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
      if (which === 'interviewed') return hadInterview;
      const hadOffer = eb('applications.stage', 'in', ['offer', 'accepted']);
      const hasEnded = eb('applications.is_live', '=', 0);
      return eb.or([hadInterview, hadOffer, ...(which === 'all' ? [hasEnded] : [])]);
    })
    .execute();
  const logs = Map.groupBy(rows, ({ application_id }) => application_id);
  return [...logs].map(([id, entries]) => ({ id, log: entries.map(rowToEvent) }));
}
