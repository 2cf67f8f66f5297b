import type { CardId, CardReviewId, InterviewId } from '../../domain/id.ts';
import { cardStateOf } from '../../domain/practice/card-state.ts';
import type { Grade } from '../../domain/practice/memory.ts';
import type { Actor } from '../actor.ts';
import { appendOnce, findReviewedCard, findStandingReviews, isUndone } from '../db/card-reviews.ts';
import { isOwnCard, storeCardState } from '../db/cards.ts';
import type { Tx } from '../db/database.ts';
import { findStoredInterview } from '../db/interviews.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { todayOf } from '../local-day.ts';
import { notFound, Refusal } from '../refusal.ts';

export type Rehearsal = {
  id: CardReviewId;
  grade: Grade;
  mode: 'aloud' | 'typed' | 'thought';
  seconds: number | null;
  points: readonly string[];
  answer: string;
  interviewId: InterviewId | null;
};

/**
 * Appends a review to a card's log, on the day the person lives, and works out anew what the log comes to. The same
 * review sent again changes nothing. Runs inside the caller's transaction.
 */
export async function reviewCard(tx: Tx, actor: Actor, cardId: CardId, rehearsal: Rehearsal): Promise<void> {
  const { ownerId } = actor;
  const { id, grade, mode, seconds, points, answer, interviewId } = rehearsal;
  const day = await todayOf({ ...actor, db: tx });
  await lockOwner(tx, actor);
  if (!(await isOwnCard(tx, ownerId, cardId))) throw notFound('card');
  if (interviewId && !(await findStoredInterview(tx, ownerId, interviewId))) throw notFound('interview');
  const isNew = await appendOnce(tx, {
    id,
    owner_id: ownerId,
    card_id: cardId,
    type: 'reviewed',
    target_id: null,
    day,
    grade,
    mode,
    seconds,
    points: JSON.stringify(points),
    answer,
    interview_id: interviewId,
    reviewed_at: actor.clock(),
  });
  if (isNew) return keepState(tx, actor, cardId);
  if ((await findReviewedCard(tx, ownerId, id)) !== cardId) {
    throw new Refusal('conflict', 'Something else has this id already. Reload the page and try again.');
  }
}

/** Takes back a review by an entry of its own; taking it back twice makes one. Returns the card. */
export async function undoCardReview(tx: Tx, actor: Actor, id: CardReviewId): Promise<CardId> {
  const { ownerId } = actor;
  const day = await todayOf({ ...actor, db: tx });
  await lockOwner(tx, actor);
  const cardId = await findReviewedCard(tx, ownerId, id);
  if (!cardId) throw notFound('review');
  if (await isUndone(tx, ownerId, cardId, id)) return cardId;
  await appendOnce(tx, {
    id: actor.newId<'card_review'>(),
    owner_id: ownerId,
    card_id: cardId,
    type: 'undone',
    target_id: id,
    day,
    grade: null,
    mode: null,
    seconds: null,
    points: null,
    answer: '',
    interview_id: null,
    reviewed_at: actor.clock(),
  });
  await keepState(tx, actor, cardId);
  return cardId;
}

async function keepState(tx: Tx, { ownerId }: Actor, cardId: CardId): Promise<void> {
  const reviews = await findStandingReviews(tx, ownerId, cardId);
  await storeCardState(tx, ownerId, cardId, cardStateOf(reviews));
}
