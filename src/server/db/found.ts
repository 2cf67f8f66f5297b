import type { CardId, OwnerId } from '../../domain/id.ts';
import type { Found } from '../../domain/rebound/suggestions.ts';
import type { Db } from './database.ts';

/** Enough to choose from. */
const LATEST = 200;

/** What reviews found and kept that can be practised, the latest first; each card once, with its latest finding. */
export async function findFound(db: Db, ownerId: OwnerId): Promise<Found[]> {
  const rows = await db
    .selectFrom('findings')
    .innerJoin('cards', (join) =>
      join.on('cards.id', '=', (eb) =>
        eb.fn.coalesce('findings.question_id', 'findings.wording_id', 'findings.story_id'),
      ),
    )
    .leftJoin('questions', 'questions.id', 'findings.question_id')
    .leftJoin('wordings', 'wordings.id', 'findings.wording_id')
    .leftJoin('story_versions', (join) =>
      join
        .onRef('story_versions.story_id', '=', 'findings.story_id')
        .onRef('story_versions.number', '=', 'findings.story_version'),
    )
    .select(['findings.id as findingId', 'cards.id as cardId', 'cards.subject', 'said', 'wordings.instead'])
    .select(['questions.text as question', 'story_versions.title as story'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('card_reviews')
            .select('card_reviews.id')
            .where('card_reviews.owner_id', '=', ownerId)
            .whereRef('card_reviews.card_id', '=', 'cards.id')
            .where('card_reviews.type', '=', 'reviewed')
            .whereRef('card_reviews.reviewed_at', '>=', 'findings.kept_at'),
        )
        .as('is_rehearsed'),
    )
    .where('findings.owner_id', '=', ownerId)
    .where('findings.kept_at', 'is not', null)
    .orderBy('findings.id', 'desc')
    .limit(LATEST)
    .execute();
  const cards = new Map<CardId, Found>();
  for (const { findingId, cardId, subject, is_rehearsed, ...words } of rows) {
    if (cards.has(cardId)) continue;
    const text = words.question ?? words.story ?? (words.instead || words.said) ?? '';
    cards.set(cardId, { findingId, cardId, subject, text, rehearsed: Boolean(is_rehearsed) });
  }
  return [...cards.values()];
}
