import type { PracticeCard } from '../../contract/practice.ts';
import type { CardId, OwnerId, QuestionId, StoryId, WordingId } from '../../domain/id.ts';
import { minutesFor } from '../../domain/practice/card-minutes.ts';
import { recallOn } from '../../domain/practice/memory.ts';
import type { Day } from '../../domain/time.ts';
import { findStandingReviews } from './card-reviews.ts';
import { rowToMemory } from './cards.ts';
import type { Db } from './database.ts';
import { findFoundAt } from './found-at.ts';

/** More of them are history, and nobody rehearses with history in front. */
const REVIEWS_SHOWN = 5;

/** One card with everything that is needed to rehearse it. */
export async function findCardPage(
  db: Db,
  ownerId: OwnerId,
  id: CardId,
  today: Day,
): Promise<PracticeCard | undefined> {
  const card = await db
    .selectFrom('cards')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!card) return undefined;
  const memory = rowToMemory(card);
  const [reviews, words, stories, foundAt] = await Promise.all([
    findStandingReviews(db, ownerId, id),
    wordsOf[card.subject](db, ownerId, id),
    card.subject === 'question' ? findLinkedStories(db, ownerId, id) : [],
    findFoundAt(db, ownerId, id),
  ]);
  return {
    id,
    subject: card.subject,
    ...words,
    stories,
    foundAt,
    isAway: card.is_away === 1,
    memory: memory && {
      reviews: memory.reviews,
      reviewedOn: memory.reviewedOn,
      comesBackOn: memory.due,
      lastGrade: memory.lastGrade,
      recall: recallOn(memory, today),
    },
    minutes: minutesFor(card.subject, card.usual_seconds),
    history: reviews.slice(-REVIEWS_SHOWN).reverse(),
  };
}

type Words = Pick<PracticeCard, 'prompt' | 'keyPoints' | 'notes'>;

const wordsOf = { question: questionWords, story: storyWords, wording: wordingWords };

async function questionWords(db: Db, ownerId: OwnerId, id: CardId): Promise<Words> {
  const { text, notes, key_points } = await db
    .selectFrom('questions')
    .select(['text', 'notes', 'key_points'])
    .where('owner_id', '=', ownerId)
    .where('id', '=', id as QuestionId)
    .executeTakeFirstOrThrow();
  const lines: string[] = JSON.parse(key_points);
  return { prompt: text, notes, keyPoints: lines.map((line) => ({ label: '', text: line })) };
}

/** Told by its title; the four parts are what must come up. */
async function storyWords(db: Db, ownerId: OwnerId, id: CardId): Promise<Words> {
  const { title, note, ...parts } = await db
    .selectFrom('stories')
    .innerJoin('story_versions as version', (join) =>
      join.onRef('version.story_id', '=', 'stories.id').onRef('version.number', '=', 'stories.latest'),
    )
    .select(['title', 'note', 'situation', 'task', 'action', 'result'])
    .where('stories.owner_id', '=', ownerId)
    .where('stories.id', '=', id as StoryId)
    .executeTakeFirstOrThrow();
  const keyPoints = [
    { label: 'Situation', text: parts.situation },
    { label: 'Task', text: parts.task },
    { label: 'Action', text: parts.action },
    { label: 'Result', text: parts.result },
  ];
  return { prompt: title, notes: note, keyPoints: keyPoints.filter(({ text }) => text.trim() !== '') };
}

async function wordingWords(db: Db, ownerId: OwnerId, id: CardId): Promise<Words> {
  const { said, instead } = await db
    .selectFrom('wordings')
    .select(['said', 'instead'])
    .where('owner_id', '=', ownerId)
    .where('id', '=', id as WordingId)
    .executeTakeFirstOrThrow();
  const keyPoints = instead.trim() === '' ? [] : [{ label: 'Instead', text: instead }];
  return { prompt: said, notes: '', keyPoints };
}

async function findLinkedStories(db: Db, ownerId: OwnerId, id: CardId): Promise<PracticeCard['stories']> {
  return db
    .selectFrom('question_stories as link')
    .innerJoin('stories', 'stories.id', 'link.story_id')
    .innerJoin('story_versions as version', (join) =>
      join.onRef('version.story_id', '=', 'stories.id').onRef('version.number', '=', 'stories.latest'),
    )
    .select(['stories.id', 'version.title'])
    .where('link.owner_id', '=', ownerId)
    .where('link.question_id', '=', id as QuestionId)
    .orderBy('link.added_at')
    .orderBy('stories.id')
    .execute();
}
