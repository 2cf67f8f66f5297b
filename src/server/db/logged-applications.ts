import type { OwnerId } from '../../domain/id.ts';
import type { InterviewedApplication } from '../../domain/insight/first-interviews.ts';
import { rowToEvent } from './application-events.ts';
import type { Db } from './database.ts';
import { findMeetingsNoted } from './meetings-noted.ts';

/** Those with an interview; those with one or an offer; or with them all that ended. The rest is open, and no answer yet. */
type Answered = 'interviewed' | 'interviewed or offered' | 'all';

/** The logs of the applications that were answered, with their interviews. */
export async function findAnsweredApplications(
  db: Db,
  ownerId: OwnerId,
  which: Answered,
): Promise<InterviewedApplication[]> {
  const rows = await db
    .selectFrom('application_events')
    .select(['application_id', 'id', 'body', 'recorded_at'])
    .where('owner_id', '=', ownerId)
    // Asked for by their ids, so that no log is read that is not wanted.
    .where('application_id', 'in', (eb) =>
      eb
        .selectFrom('applications')
        .select('applications.id')
        .where('applications.owner_id', '=', ownerId)
        .where((of) => {
          const hadInterview = of('applications.rounds', '>', 0);
          if (which === 'interviewed') return hadInterview;
          const hadOffer = of('applications.stage', 'in', ['offer', 'accepted']);
          const hasEnded = of('applications.is_live', '=', 0);
          return of.or([hadInterview, hadOffer, ...(which === 'all' ? [hasEnded] : [])]);
        }),
    )
    .execute();
  const logs = Map.groupBy(rows, ({ application_id }) => application_id);
  const meetings = await findMeetingsNoted(db, ownerId, 'all');
  return [...logs].map(([id, entries]) => ({
    id,
    log: entries.map(rowToEvent),
    meetings: meetings.get(id) ?? [],
  }));
}
