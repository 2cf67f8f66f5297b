import type { Insertable, Selectable } from 'kysely';
import type { InterviewId, OwnerId } from '../../domain/id.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type StoredDebrief = Selectable<Schema['debriefs']>;
export type DebriefWords = Pick<
  StoredDebrief,
  'question' | 'story' | 'story_id' | 'wording' | 'went_well' | 'surprised'
> &
  Partial<Pick<StoredDebrief, 'asked' | 'met' | 'sought' | 'answered_nothing' | 'position'>>;

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

/** Puts it in, or in the place of the one that is there. */
export async function storeDebrief(tx: Tx, debrief: Insertable<Schema['debriefs']>): Promise<void> {
  const { interview_id: _, owner_id: __, created_at: ___, ...words } = debrief;
  await tx
    .insertInto('debriefs')
    .values(debrief)
    .onConflict((conflict) => conflict.column('interview_id').doUpdateSet(words))
    .execute();
}
