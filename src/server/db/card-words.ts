import { sql } from 'kysely';
import type { CardId, OwnerId, QuestionId, StoryId, WordingId } from '../../domain/id.ts';
import type { Subject } from '../../domain/practice/card-minutes.ts';
import type { QuestionKind } from '../../domain/question/question-kind.ts';
import type { Db } from './database.ts';

/** What a card asks, and everything it says; `number` rises whenever one of the words changes. */
type CardWords = { number: number; prompt: string; words: string; kind: QuestionKind | null };
type Asked = { id: CardId; subject: Subject; words_number: number };

/** Some fifty megabytes at most; beyond that it begins anew. */
const CARDS_KEPT = 50_000;
/** A statement of SQLite has at most 32,766 parameters. */
const IDS_A_STATEMENT = 1_000;

const kept = new WeakMap<Db, Map<CardId, CardWords>>();

/**
 * The words of cards. Those of thousands are far more to read than everything else a plan needs, and hardly ever change:
 * they are kept in memory, each with its number (`noteWordsChanged` of cards.ts), and read again when that is another.
 */
export async function wordsOf(
  db: Db,
  ownerId: OwnerId,
  cards: readonly Asked[],
): Promise<ReadonlyMap<CardId, CardWords>> {
  const known = kept.get(db) ?? new Map<CardId, CardWords>();
  kept.set(db, known);
  const unknown = cards.filter(({ id, words_number }) => known.get(id)?.number !== words_number);
  if (unknown.length === 0) return known;
  if (known.size + unknown.length > CARDS_KEPT) known.clear();
  const found = known.size === 0 && unknown.length < cards.length ? cards : unknown;
  for (const [subject, of] of Map.groupBy(found, (card) => card.subject)) {
    for (let from = 0; from < of.length; from += IDS_A_STATEMENT) {
      const some = of.slice(from, from + IDS_A_STATEMENT);
      const numbers = new Map(some.map(({ id, words_number }) => [id, words_number]));
      for (const { id, ...said } of await READ[subject](db, ownerId, [...numbers.keys()])) {
        known.set(id, { ...said, number: numbers.get(id) ?? 0 });
      }
    }
  }
  return known;
}

type Read = (
  db: Db,
  ownerId: OwnerId,
  ids: CardId[],
) => Promise<(Omit<CardWords, 'number'> & { id: CardId })[]>;

const READ: Record<Subject, Read> = {
  question: (db, ownerId, ids) =>
    db
      .selectFrom('questions')
      .select(['id', 'text as prompt', 'kind'])
      // Lists are text here: what is looked for is words, and brackets are none.
      .select(sql<string>`text || ' ' || key_points || ' ' || competencies`.as('words'))
      .where('owner_id', '=', ownerId)
      .where('id', 'in', ids as QuestionId[])
      .execute(),
  story: (db, ownerId, ids) =>
    db
      .selectFrom('stories')
      .innerJoin('story_versions as told', (join) =>
        join.onRef('told.story_id', '=', 'stories.id').onRef('told.number', '=', 'stories.latest'),
      )
      .select(['stories.id', 'title as prompt', sql<null>`null`.as('kind')])
      .select(
        sql<string>`title || ' ' || situation || ' ' || task || ' ' || action || ' ' || result || ' ' || competencies`.as(
          'words',
        ),
      )
      .where('stories.owner_id', '=', ownerId)
      .where('stories.id', 'in', ids as StoryId[])
      .execute(),
  wording: (db, ownerId, ids) =>
    db
      .selectFrom('wordings')
      .select(['id', 'said as prompt', sql<null>`null`.as('kind')])
      .select(sql<string>`said || ' ' || instead`.as('words'))
      .where('owner_id', '=', ownerId)
      .where('id', 'in', ids as WordingId[])
      .execute(),
};
