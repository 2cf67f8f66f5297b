import { changeReview, keepFinding, listReviews, saveFinding } from '../../contract/review.ts';
import type { FindingId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import { changeReview as change } from '../commands/change-review.ts';
import { keepFinding as keep } from '../commands/keep-finding.ts';
import { saveFinding as save } from '../commands/save-finding.ts';
import { findFinding, findStoredFinding } from '../db/findings.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { findStoredRebound } from '../db/rebounds.ts';
import { findReview, findReviewsOfRebound } from '../db/reviews.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function reviewRoutes(serve: Serve): void {
  serve(listReviews, async ({ actor, params: { reboundId } }) => {
    if (!(await findStoredRebound(actor.db, actor.ownerId, reboundId))) throw notFound('rebound');
    return { items: await findReviewsOfRebound(actor.db, actor.ownerId, reboundId) };
  });

  serve(changeReview, async ({ actor, params: { reviewId }, body }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      await change(tx, actor, reviewId, body);
    });
    const review = await findReview(actor.db, actor.ownerId, reviewId);
    if (!review) throw notFound('review');
    return review;
  });

  serve(saveFinding, async ({ actor, params: { reviewId, findingId }, body }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      await save(tx, actor, reviewId, findingId, body);
    });
    return findingOrNotFound(actor, findingId);
  });

  serve(keepFinding, async ({ actor, params: { findingId } }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      const stored = await findStoredFinding(tx, actor.ownerId, findingId);
      if (!stored) throw notFound('finding');
      await keep(tx, actor, stored);
    });
    return findingOrNotFound(actor, findingId);
  });
}

async function findingOrNotFound(actor: Actor, id: FindingId) {
  const finding = await findFinding(actor.db, actor.ownerId, id);
  if (!finding) throw notFound('finding');
  return finding;
}
