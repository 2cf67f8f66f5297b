import type { Story, StoryPage } from '../../contract/story.ts';
import type { OwnerId, StoryId } from '../../domain/id.ts';
import type { StoryVersion } from '../../domain/story/story-words.ts';
import type { Instant } from '../../domain/time.ts';
import { insertCard, noteWordsChanged } from './cards.ts';
import type { Db, Tx } from './database.ts';
import { findWhereTold } from './interview-stories.ts';
import { rowToVersion, VERSION_COLUMNS } from './story-versions.ts';

type Version = Story['latest'];

/** Every story with its latest version, last changed first. */
export async function findStories(db: Db, ownerId: OwnerId): Promise<Story[]> {
  const rows = await latestVersions(db, ownerId)
    .orderBy('stories.changed_at', 'desc')
    .orderBy('stories.id', 'desc')
    .execute();
  const where = await findWhereTold(db, ownerId);
  return rows.map((row) => ({
    id: row.story_id,
    createdAt: row.story_created_at,
    latest: rowToVersion(row),
    ...where(row.story_id),
  }));
}

/** A story with every version, the latest first. */
export async function findStory(db: Db, ownerId: OwnerId, id: StoryId): Promise<StoryPage | undefined> {
  const [latest, ...earlier] = await findVersions(db, ownerId, id);
  const story = await latestVersions(db, ownerId).where('stories.id', '=', id).executeTakeFirst();
  if (!latest || !story) return undefined;
  const where = await findWhereTold(db, ownerId, id);
  return {
    id,
    createdAt: story.story_created_at,
    latest,
    ...where(id),
    versions: [latest, ...earlier],
    questions: (await findQuestionsByStory(db, ownerId, id)).get(id) ?? [],
  };
}

export async function findLatestVersion(db: Db, ownerId: OwnerId, id: StoryId): Promise<Version | undefined> {
  const row = await latestVersions(db, ownerId).where('stories.id', '=', id).executeTakeFirst();
  return row && rowToVersion(row);
}

/** Every version of a story, the latest first. */
export async function findVersions(db: Db, ownerId: OwnerId, id: StoryId): Promise<Version[]> {
  const rows = await db
    .selectFrom('story_versions')
    .select(VERSION_COLUMNS)
    .where('owner_id', '=', ownerId)
    .where('story_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(rowToVersion);
}

export async function isOwnStory(db: Db, ownerId: OwnerId, id: StoryId): Promise<boolean> {
  const row = await db
    .selectFrom('stories')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes a story with its first version, and the card that practises it. */
export async function insertStory(
  tx: Tx,
  ownerId: OwnerId,
  id: StoryId,
  version: StoryVersion,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('stories')
    .values({ id, owner_id: ownerId, created_at: now, latest: 1, changed_at: now })
    .execute();
  await insertVersion(tx, ownerId, id, 1, version, now);
  await insertCard(tx, ownerId, { id, subject: 'story', created_at: now });
}

/** Adds a version and makes it the latest. */
export async function insertNextVersion(
  tx: Tx,
  ownerId: OwnerId,
  id: StoryId,
  number: number,
  version: StoryVersion,
  now: Instant,
): Promise<void> {
  await insertVersion(tx, ownerId, id, number, version, now);
  await tx
    .updateTable('stories')
    .set({ latest: number, changed_at: now })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
  await noteWordsChanged(tx, ownerId, id);
}

/** How long a version takes when told: the one thing of it that is noted later. */
export async function updateSeconds(
  tx: Tx,
  ownerId: OwnerId,
  id: StoryId,
  number: number,
  seconds: number | null,
): Promise<void> {
  await tx
    .updateTable('story_versions')
    .set({ seconds })
    .where('owner_id', '=', ownerId)
    .where('story_id', '=', id)
    .where('number', '=', number)
    .execute();
}

async function insertVersion(
  tx: Tx,
  ownerId: OwnerId,
  storyId: StoryId,
  number: number,
  { title, situation, task, action, result, note, competencies, seconds }: StoryVersion,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('story_versions')
    .values({
      story_id: storyId,
      number,
      owner_id: ownerId,
      title,
      situation,
      task,
      action,
      result,
      note,
      competencies: JSON.stringify(competencies),
      seconds,
      created_at: now,
    })
    .execute();
}

function latestVersions(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('stories')
    .innerJoin('story_versions', (join) =>
      join
        .onRef('story_versions.story_id', '=', 'stories.id')
        .onRef('story_versions.number', '=', 'stories.latest'),
    )
    .select(['story_versions.story_id', 'stories.created_at as story_created_at', ...VERSION_COLUMNS])
    .where('stories.owner_id', '=', ownerId);
}

/** The questions that each story, or one of them, answers, in the order they were linked. */
export async function findQuestionsByStory(
  db: Db,
  ownerId: OwnerId,
  id?: StoryId,
): Promise<Map<StoryId, StoryPage['questions']>> {
  const rows = await db
    .selectFrom('question_stories')
    .innerJoin('questions', 'questions.id', 'question_stories.question_id')
    .select(['question_stories.story_id', 'questions.id', 'questions.text'])
    .where('question_stories.owner_id', '=', ownerId)
    .$if(id !== undefined, (query) => query.where('question_stories.story_id', '=', id ?? null))
    .orderBy('question_stories.added_at')
    .orderBy('questions.id')
    .execute();
  const questions = rows.map(({ story_id, ...question }) => [story_id, question] as const);
  return new Map(
    [...Map.groupBy(questions, ([storyId]) => storyId)].map(([storyId, linked]) => [
      storyId,
      linked.map(([, question]) => question),
    ]),
  );
}
