import {
  addCardReview,
  changeCard,
  getCard,
  getNextCard,
  getPracticePlan,
  listCardsAway,
  type PracticeCard,
  undoCardReview,
} from '../../contract/practice.ts';
import type { CardId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import { planPractice } from '../commands/plan-practice.ts';
import { reviewCard, undoCardReview as takeBack } from '../commands/review-card.ts';
import { isOwnCard, storeCardAway } from '../db/cards.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { findCardPage } from '../db/practice-card-page.ts';
import { findCardsAway } from '../db/practice-cards.ts';
import { kept } from '../kept-replies.ts';
import { todayOf } from '../local-day.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function practiceRoutes(serve: Serve): void {
  serve(
    getPracticePlan,
    kept(async ({ actor, query: { dayItself, ...asked } }) =>
      planPractice(actor, { ...asked, isDayItselfWanted: dayItself === 'yes' }),
    ),
  );

  serve(
    getNextCard,
    kept(async ({ actor, query: { dayItself, skip = '', ...asked } }) => {
      const left = new Set(skip.split(',').filter(Boolean));
      const isDayItselfWanted = dayItself === 'yes';
      const {
        cards,
        ahead: _,
        ...head
      } = await planPractice(actor, { ...asked, isDayItselfWanted, skip: left });
      const [planned = null] = cards;
      const card = planned && ((await findCardPage(actor.db, actor.ownerId, planned.id, head.day)) ?? null);
      return { ...head, cardsPlanned: cards.length, planned, card };
    }),
  );

  serve(listCardsAway, async ({ actor }) => ({ items: await findCardsAway(actor.db, actor.ownerId) }));

  serve(getCard, async ({ actor, params: { cardId } }) => pageOf(actor, cardId));

  serve(changeCard, async ({ actor, params: { cardId }, body: { isAway } }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      if (!(await isOwnCard(tx, actor.ownerId, cardId))) throw notFound('card');
      if (isAway !== undefined) await storeCardAway(tx, actor.ownerId, cardId, isAway);
    });
    return pageOf(actor, cardId);
  });

  serve(addCardReview, async ({ actor, params: { cardId }, body }) => {
    await actor.db.transaction().execute((tx) => reviewCard(tx, actor, cardId, body));
    return pageOf(actor, cardId);
  });

  serve(undoCardReview, async ({ actor, params: { cardReviewId } }) => {
    const cardId = await actor.db.transaction().execute((tx) => takeBack(tx, actor, cardReviewId));
    return pageOf(actor, cardId);
  });
}

async function pageOf(actor: Actor, cardId: CardId): Promise<PracticeCard> {
  const card = await findCardPage(actor.db, actor.ownerId, cardId, await todayOf(actor));
  if (!card) throw notFound('card');
  return card;
}
