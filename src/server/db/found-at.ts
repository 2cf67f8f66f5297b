import type { ApplicationId, CardId, OwnerId, QuestionId, StoryId, WordingId } from '../../domain/id.ts';
import type { Db } from './database.ts';

/** Where a card caught the person out, or which no it came from. */
export type FoundAt = { cardId: CardId; applicationId: ApplicationId; company: string };

/** Of every card: kept findings of reviews, and questions that caught one out at an interview. */
export async function findAllFound(db: Db, ownerId: OwnerId): Promise<FoundAt[]> {
  const found = await Promise.all([foundByReviews(db, ownerId).execute(), caughtOut(db, ownerId).execute()]);
  return found
    .flat()
    .map(({ question_id, story_id, wording_id, ...at }) => ({
      ...at,
      cardId: question_id ?? wording_id ?? story_id,
    }))
    .filter((found): found is FoundAt => found.cardId !== null);
}

/** Of one card; each application once. */
export async function findFoundAt(
  db: Db,
  ownerId: OwnerId,
  id: CardId,
): Promise<Pick<FoundAt, 'applicationId' | 'company'>[]> {
  const found = await foundByReviews(db, ownerId)
    .where((eb) =>
      eb.or([
        eb('findings.question_id', '=', id as QuestionId),
        eb('findings.story_id', '=', id as StoryId),
        eb('findings.wording_id', '=', id as WordingId),
      ]),
    )
    .execute();
  const asked = await caughtOut(db, ownerId)
    .where('asking.question_id', '=', id as QuestionId)
    .execute();
  const places = new Map([...found, ...asked].map((at) => [at.applicationId, at.company]));
  return [...places].map(([applicationId, company]) => ({ applicationId, company }));
}

function foundByReviews(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('findings')
    .innerJoin('applications', 'applications.id', 'findings.application_id')
    .select([
      'findings.question_id',
      'findings.story_id',
      'findings.wording_id',
      'applications.id as applicationId',
      'applications.company',
    ])
    .where('findings.owner_id', '=', ownerId)
    .where('findings.kept_at', 'is not', null)
    .orderBy('findings.id');
}

function caughtOut(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('question_askings as asking')
    .innerJoin('interviews', 'interviews.id', 'asking.interview_id')
    .innerJoin('applications', 'applications.id', 'interviews.application_id')
    .select((eb) => [
      'asking.question_id',
      eb.val(null).as('story_id'),
      eb.val(null).as('wording_id'),
      'applications.id as applicationId',
      'applications.company',
    ])
    .where('asking.owner_id', '=', ownerId)
    .where('asking.is_caught_out', '=', 1)
    .where('interviews.is_undone', '=', 0)
    .orderBy('asking.created_at');
}
