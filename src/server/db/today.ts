import type { OwnerId } from '../../domain/id.ts';
import type { Day, Instant } from '../../domain/time.ts';
import type { Db } from './database.ts';

export type TodayFacts = { isEmpty: boolean; nosToday: number; questions: number; openProposals: number };

/** The small facts of Today, in one question. A no counts on the day it came, if it was recorded then, while it stands. */
export async function findTodayFacts(
  db: Db,
  ownerId: OwnerId,
  { day, from, to, withoutNos }: { day: Day; from: Instant; to: Instant; withoutNos: boolean },
): Promise<TodayFacts> {
  const { applications, nosToday, questions, openProposals } = await db
    .selectNoFrom((eb) => [
      eb
        .exists(
          eb
            .selectFrom('applications')
            .select('id')
            .where('owner_id', '=', ownerId)
            .where('last_event_on', 'is not', null),
        )
        .as('applications'),
      eb
        .selectFrom('application_events as no')
        .select((of) => of.fn.countAll<number>().as('n'))
        .where('no.owner_id', '=', ownerId)
        // What one lets go did not come in, and neither did today what an older mail says.
        .where('no.kind', '=', 'rejected')
        .where('no.day', '=', day)
        .where('no.recorded_at', '>=', from)
        .where('no.recorded_at', '<', to)
        // A no that was taken back has left its rebound.
        .where((of) =>
          of.exists(
            of
              .selectFrom('rebound_nos')
              .select('event_id')
              .whereRef('rebound_nos.application_id', '=', 'no.application_id')
              .whereRef('rebound_nos.event_id', '=', 'no.id'),
          ),
        )
        .$asScalar()
        .$notNull()
        .as('nosToday'),
      eb
        .selectFrom('questions')
        .select((of) => of.fn.countAll<number>().as('n'))
        .where('owner_id', '=', ownerId)
        .$asScalar()
        .$notNull()
        .as('questions'),
      eb
        .selectFrom('proposals')
        .select((of) => of.fn.countAll<number>().as('n'))
        .where('owner_id', '=', ownerId)
        .where('status', '=', 'open')
        .$if(withoutNos, (open) => open.where('kind', '!=', 'rejection'))
        .$asScalar()
        .$notNull()
        .as('openProposals'),
    ])
    .executeTakeFirstOrThrow();
  return { isEmpty: !applications, nosToday, questions, openProposals };
}
