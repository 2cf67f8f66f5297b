import type { Question } from '../../contract/question.ts';
import type { OwnerId, QuestionId, StoryId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';

/** The stories that answer each question, or one of them, in the order they were linked. */
export async function findStoriesOfQuestions(
  db: Db,
  ownerId: OwnerId,
  id?: QuestionId,
): Promise<Map<QuestionId, Question['stories']>> {
  const rows = await db
    .selectFrom('question_stories')
    .innerJoin('stories', 'stories.id', 'question_stories.story_id')
    .innerJoin('story_versions', (join) =>
      join
        .onRef('story_versions.story_id', '=', 'stories.id')
        .onRef('story_versions.number', '=', 'stories.latest'),
    )
    .select(['question_stories.question_id', 'stories.id', 'story_versions.title'])
    .where('question_stories.owner_id', '=', ownerId)
    .$if(id !== undefined, (query) => query.where('question_stories.question_id', '=', id ?? null))
    .orderBy('question_stories.added_at')
    .orderBy('stories.id')
    .execute();
  const storiesById = new Map<QuestionId, Question['stories']>();
  for (const { question_id, id, title } of rows) {
    const stories = storiesById.get(question_id);
    if (stories) stories.push({ id, title });
    else storiesById.set(question_id, [{ id, title }]);
  }
  return storiesById;
}

/** Linking what is linked changes nothing. */
export async function insertQuestionStory(
  tx: Tx,
  ownerId: OwnerId,
  link: { question_id: QuestionId; story_id: StoryId; added_at: Instant },
): Promise<void> {
  await tx
    .insertInto('question_stories')
    .values({ ...link, owner_id: ownerId })
    .onConflict((conflict) => conflict.columns(['question_id', 'story_id']).doNothing())
    .execute();
}

export async function deleteQuestionStory(
  tx: Tx,
  ownerId: OwnerId,
  questionId: QuestionId,
  storyId: StoryId,
): Promise<void> {
  await tx
    .deleteFrom('question_stories')
    .where('owner_id', '=', ownerId)
    .where('question_id', '=', questionId)
    .where('story_id', '=', storyId)
    .execute();
}
