import type { Status } from '../../contract/settings.ts';
import type { OwnerId } from '../../domain/id.ts';
import type { Db } from './database.ts';

/** How much there is, in one question. */
export async function countAll(
  db: Db,
  ownerId: OwnerId,
  /** Mails that may carry a no are left alone at this hour. */
  withoutNos: boolean,
): Promise<Status['counts']> {
  return db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('applications')
        .where('owner_id', '=', ownerId)
        .where('last_event_on', 'is not', null)
        .select((of) => of.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('applications'),
      eb
        .selectFrom('stories')
        .where('owner_id', '=', ownerId)
        .select((of) => of.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('stories'),
      eb
        .selectFrom('questions')
        .where('owner_id', '=', ownerId)
        .select((of) => of.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('questions'),
      eb
        .selectFrom('proposals')
        .where('owner_id', '=', ownerId)
        .where('status', '=', 'open')
        .$if(withoutNos, (open) => open.where('kind', '!=', 'rejection'))
        .select((of) => of.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('openProposals'),
    ])
    .executeTakeFirstOrThrow();
}
