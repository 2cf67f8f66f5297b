import type { Changes, Rebound } from '../../contract/rebound.ts';
import type { OwnerId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db } from './database.ts';
import { findNextStepsOf } from './next-steps.ts';

const STILL_OPEN = '9999' as Instant;
const TOLD = ['situation', 'task', 'action', 'result', 'note'] as const;

/** What is different since a rebound opened, up to when it closed. */
export async function findChanges(
  db: Db,
  ownerId: OwnerId,
  { id, openedAt, closedAt }: Rebound,
): Promise<Changes> {
  const until = closedAt ?? STILL_OPEN;
  const { questionsMade, questionsFound, ...counts } = await db
    .selectNoFrom((eb) => {
      const made = (table: 'questions' | 'contacts') =>
        eb
          .selectFrom(table)
          .select((of) => of.fn.countAll<number>().as('n'))
          .where('owner_id', '=', ownerId)
          .where('created_at', '>=', openedAt)
          .where('created_at', '<=', until)
          .$asScalar()
          .$notNull();
      return [
        made('questions').as('questionsMade'),
        // A line of a debrief made it before, and a review found it now.
        eb
          .selectFrom('findings')
          .innerJoin('questions', 'questions.id', 'findings.question_id')
          .select((of) => of.fn.count<number>('questions.id').distinct().as('n'))
          .where('findings.owner_id', '=', ownerId)
          .where('is_from_debrief', '=', 1)
          .where('questions.created_at', '<', openedAt)
          .where('kept_at', '>=', openedAt)
          .where('kept_at', '<=', until)
          .$asScalar()
          .$notNull()
          .as('questionsFound'),
        // However many versions it took; one with a title alone is not told yet.
        eb
          .selectFrom('story_versions')
          .select((of) => of.fn.count<number>('story_id').distinct().as('n'))
          .where('owner_id', '=', ownerId)
          .where((of) => of.or(TOLD.map((words) => of(words, '!=', ''))))
          .where('created_at', '>=', openedAt)
          .where('created_at', '<=', until)
          .$asScalar()
          .$notNull()
          .as('stories'),
        eb
          .selectFrom('wordings')
          .select((of) => of.fn.countAll<number>().as('n'))
          .where('owner_id', '=', ownerId)
          .where('instead', '!=', '')
          .where('created_at', '>=', openedAt)
          .where('created_at', '<=', until)
          .$asScalar()
          .$notNull()
          .as('wordings'),
        made('contacts').as('people'),
        eb
          .selectFrom('findings')
          .select((of) => of.fn.countAll<number>().as('n'))
          .where('owner_id', '=', ownerId)
          .where('kind', '=', 'surprising')
          .where('kept_at', '>=', openedAt)
          .where('kept_at', '<=', until)
          .$asScalar()
          .$notNull()
          .as('surprises'),
      ];
    })
    .executeTakeFirstOrThrow();
  const activities = await db
    .selectFrom('activity_uses')
    .innerJoin('activities', 'activities.id', 'activity_uses.activity_id')
    .select('label')
    .where('activity_uses.owner_id', '=', ownerId)
    .where('rebound_id', '=', id)
    .orderBy('activity_uses.id')
    .execute();
  const nextSteps = await findNextStepsOf(db, ownerId, id);
  return {
    ...counts,
    questions: questionsMade + questionsFound,
    activities: [...new Set(activities.map(({ label }) => label))],
    nextSteps: nextSteps.map(({ sentence }) => sentence),
  };
}
