import type { Selectable } from 'kysely';
import type { Story, StoryPage } from '../../contract/story.ts';
import type { OwnerId, StoryId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import { insertCard } from './cards.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type StoryWords = Pick<
  Selectable<Schema['story_versions']>,
  'title' | 'situation' | 'task' | 'action' | 'result' | 'note'
>;
type Version = Story['latest'];

/** Every story with its latest version, last changed first. */
export async function findStories(db: Db, ownerId: OwnerId): Promise<Story[]> {
  const rows = await db
    .selectFrom('stories')
    .innerJoin('story_versions', (join) =>
      join
        .onRef('story_versions.story_id', '=', 'stories.id')
        .onRef('story_versions.number', '=', 'stories.latest'),
    )
    .selectAll('story_versions')
    .select('stories.created_at as story_created_at')
    .where('stories.owner_id', '=', ownerId)
    .orderBy('stories.changed_at', 'desc')
    .orderBy('stories.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.story_id,
    createdAt: row.story_created_at,
    latest: rowToVersion(row),
  }));
}

/** A story with every version, the latest first. */
export async function findStory(db: Db, ownerId: OwnerId, id: StoryId): Promise<StoryPage | undefined> {
  const story = await db
    .selectFrom('stories')
    .select('created_at')
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!story) return undefined;
  const rows = await db
    .selectFrom('story_versions')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('story_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
  const [latest, ...earlier] = rows.map(rowToVersion);
  return latest && { id, createdAt: story.created_at, latest, versions: [latest, ...earlier] };
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
  words: StoryWords,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('stories')
    .values({ id, owner_id: ownerId, created_at: now, latest: 1, changed_at: now })
    .execute();
  await insertVersion(tx, ownerId, id, 1, words, now);
  await insertCard(tx, ownerId, { id, subject: 'story', created_at: now });
}

/** Adds a version and makes it the latest. */
export async function insertNextVersion(
  tx: Tx,
  ownerId: OwnerId,
  id: StoryId,
  number: number,
  words: StoryWords,
  now: Instant,
): Promise<void> {
  await insertVersion(tx, ownerId, id, number, words, now);
  await tx
    .updateTable('stories')
    .set({ latest: number, changed_at: now })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

async function insertVersion(
  tx: Tx,
  ownerId: OwnerId,
  storyId: StoryId,
  number: number,
  words: StoryWords,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('story_versions')
    .values({ ...words, story_id: storyId, number, owner_id: ownerId, created_at: now })
    .execute();
}

function rowToVersion(row: Selectable<Schema['story_versions']>): Version {
  const { number, title, situation, task, action, result, note, created_at: createdAt } = row;
  return { number, title, situation, task, action, result, note, createdAt };
}
