import type { z } from 'zod';
import type { findingFields } from '../../contract/review.ts';
import type { FindingId, ReviewId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { findStoredFinding, insertFindingOnce, updateFinding } from '../db/findings.ts';
import { findStoredReview } from '../db/reviews.ts';
import { changedFrom, keepEarlier, takesAway } from '../db/revisions.ts';
import { isOwnStory } from '../db/stories.ts';
import { notFound, Refusal } from '../refusal.ts';
import { followKeptFinding } from './keep-finding.ts';

export type FindingWords = z.output<typeof findingFields>;

/**
 * Saves a finding as it stands on the page, under the id the page made. What a kept one became follows its words.
 * Runs inside the caller's transaction, after `lockOwner`.
 */
export async function saveFinding(
  tx: Tx,
  actor: Actor,
  reviewId: ReviewId,
  findingId: FindingId,
  { storyId, ...words }: FindingWords,
): Promise<void> {
  const review = await findStoredReview(tx, actor.ownerId, reviewId);
  if (!review) throw notFound('review');
  if (storyId && !(await isOwnStory(tx, actor.ownerId, storyId))) throw notFound('story');
  await insertFindingOnce(tx, {
    ...words,
    id: findingId,
    owner_id: actor.ownerId,
    review_id: reviewId,
    application_id: review.application_id,
    story_id: storyId,
    kept_at: null,
    question_id: null,
    story_version: null,
    wording_id: null,
    created_at: actor.clock(),
  });
  const before = await findStoredFinding(tx, actor.ownerId, findingId);
  if (before?.review_id !== reviewId) {
    throw new Refusal('conflict', 'This belongs to another review. Reload the page and write it once more.');
  }
  if (before.kept_at && before.kind !== words.kind) {
    throw new Refusal(
      'conflict',
      'This was kept already, so it stays what it is. Add another for this.',
      'kind',
    );
  }
  // A story made when the finding was kept is its story, though the page chose none.
  const story_id = before.kept_at ? (storyId ?? before.story_id) : storyId;
  const { changed, earlier } = changedFrom(before, { ...words, story_id });
  if (Object.keys(changed).length === 0) return;
  if (takesAway(before.text, words.text) || takesAway(before.instead, words.instead)) {
    await keepEarlier(tx, actor, 'finding', findingId, earlier);
  }
  await updateFinding(tx, actor.ownerId, findingId, changed);
  if (before.kept_at) await followKeptFinding(tx, actor, { ...before, ...words, story_id }, before);
}
