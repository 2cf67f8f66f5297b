import type { Insertable, Selectable } from 'kysely';
import type { InterviewId, OwnerId, StoryId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type StoredDebrief = Selectable<Schema['debriefs']>;
export type DebriefWords = Omit<
  Insertable<Schema['debriefs']>,
  'interview_id' | 'owner_id' | 'created_at' | 'updated_at'
>;

export async function findDebrief(
  db: Db,
  ownerId: OwnerId,
  interviewId: InterviewId,
): Promise<StoredDebrief | undefined> {
  return db
    .selectFrom('debriefs')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('interview_id', '=', interviewId)
    .executeTakeFirst();
}

export async function storeDebrief(
  tx: Tx,
  ownerId: OwnerId,
  interviewId: InterviewId,
  debrief: DebriefWords,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('debriefs')
    .values({ ...debrief, interview_id: interviewId, owner_id: ownerId, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.column('interview_id').doUpdateSet({ ...debrief, updated_at: now }))
    .execute();
}

export async function isOwnStory(db: Db, ownerId: OwnerId, storyId: StoryId): Promise<boolean> {
  const story = await db
    .selectFrom('stories')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('id', '=', storyId)
    .executeTakeFirst();
  return story !== undefined;
}
