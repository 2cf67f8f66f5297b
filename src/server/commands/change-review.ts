import type { z } from 'zod';
import type { changeReview as route } from '../../contract/review.ts';
import type { ReviewId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { findFindingsToKeep } from '../db/findings.ts';
import { findStoredReview, updateReview } from '../db/reviews.ts';
import { changedFrom, keepEarlier, takesAway } from '../db/revisions.ts';
import { defined } from '../defined.ts';
import { notFound } from '../refusal.ts';
import { keepFinding, saysSomething } from './keep-finding.ts';

export type ReviewChange = z.output<typeof route.body>;

/**
 * Saves a review as it stands on the page. Finishing it keeps every finding that says something; taking that back
 * undoes nothing that was kept. Runs inside the caller's transaction, after `lockOwner`.
 */
export async function changeReview(
  tx: Tx,
  actor: Actor,
  reviewId: ReviewId,
  change: ReviewChange,
): Promise<void> {
  const stored = await findStoredReview(tx, actor.ownerId, reviewId);
  if (!stored) throw notFound('review');
  const next = defined({
    size: change.size,
    position: change.position,
    answered_nothing: change.nothing && JSON.stringify([...new Set(change.nothing)]),
    went_well: change.wentWell,
    surprised: change.surprised,
    role_right: change.roleRight,
    source_right: change.sourceRight,
    finished_at: finishedAt(stored.finished_at, change.isFinished, actor),
  });
  const { changed, earlier } = changedFrom(stored, next);
  const isLoss = (['went_well', 'surprised'] as const).some((key) =>
    takesAway(stored[key], next[key] ?? stored[key]),
  );
  if (isLoss) await keepEarlier(tx, actor, 'review', reviewId, earlier);
  await updateReview(tx, actor.ownerId, reviewId, changed);
  if (!change.isFinished) return;
  for (const finding of await findFindingsToKeep(tx, actor.ownerId, reviewId)) {
    if (saysSomething(finding)) await keepFinding(tx, actor, finding);
  }
}

function finishedAt<Stored>(stored: Stored, isFinished: boolean | undefined, actor: Actor) {
  if (isFinished === undefined) return undefined;
  return isFinished ? (stored ?? actor.clock()) : null;
}
