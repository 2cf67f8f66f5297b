import type { Insertable } from 'kysely';
import type { PracticeReview } from '../../contract/practice.ts';
import type { CardId, CardReviewId, OwnerId } from '../../domain/id.ts';
import type { Subject } from '../../domain/practice/card-minutes.ts';
import type { LoggedReview } from '../../domain/practice/card-state.ts';
import type { Day } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type LogEntry = Insertable<Schema['card_reviews']>;

/** Appends to the log; false when the id is there already, so that sending twice makes one. */
export async function appendOnce(tx: Tx, entry: LogEntry): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('card_reviews')
    .values(entry)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Which card a review is of. */
export async function findReviewedCard(
  db: Db,
  ownerId: OwnerId,
  id: CardReviewId,
): Promise<CardId | undefined> {
  const row = await db
    .selectFrom('card_reviews')
    .select('card_id')
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .where('type', '=', 'reviewed')
    .executeTakeFirst();
  return row?.card_id;
}

export async function isUndone(db: Db, ownerId: OwnerId, cardId: CardId, id: CardReviewId): Promise<boolean> {
  const row = await db
    .selectFrom('card_reviews')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('card_id', '=', cardId)
    .where('type', '=', 'undone')
    .where('target_id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** The reviews of a card that stand, in the order they were made. */
export async function findStandingReviews(
  db: Db,
  ownerId: OwnerId,
  cardId: CardId,
): Promise<(LoggedReview & PracticeReview)[]> {
  const log = await db
    .selectFrom('card_reviews')
    .select(['id', 'type', 'target_id', 'day', 'grade', 'mode', 'seconds', 'points', 'answer'])
    .where('owner_id', '=', ownerId)
    .where('card_id', '=', cardId)
    // Ids come from pages, whose clocks may differ.
    .orderBy('reviewed_at')
    .orderBy('id')
    .execute();
  const undone = new Set(log.map(({ target_id }) => target_id));
  return log.flatMap(({ id, type, day, grade, mode, seconds, points, answer }) =>
    type === 'reviewed' && grade && !undone.has(id)
      ? { id, day, grade, mode: mode ?? 'thought', seconds, points: JSON.parse(points ?? '[]'), answer }
      : [],
  );
}

/** The answers of one day that stand: what was practised, and for how long. */
export async function findAnswersOf(
  db: Db,
  ownerId: OwnerId,
  day: Day,
): Promise<{ subject: Subject; seconds: number | null }[]> {
  return db
    .selectFrom('card_reviews as review')
    .innerJoin('cards', 'cards.id', 'review.card_id')
    .select(['cards.subject', 'review.seconds'])
    .where('review.owner_id', '=', ownerId)
    .where('review.day', '=', day)
    .where('review.type', '=', 'reviewed')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('card_reviews as undo')
            .select('undo.id')
            .where('undo.owner_id', '=', ownerId)
            .whereRef('undo.card_id', '=', 'review.card_id')
            .where('undo.type', '=', 'undone')
            .whereRef('undo.target_id', '=', 'review.id'),
        ),
      ),
    )
    .execute();
}
