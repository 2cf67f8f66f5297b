import type { CardId, OwnerId } from '../../domain/id.ts';
import { minutesFor, type Subject } from '../../domain/practice/card-minutes.ts';
import type { Memory } from '../../domain/practice/memory.ts';
import type { QuestionKind } from '../../domain/question/question-kind.ts';
import type { Day } from '../../domain/time.ts';
import { wordsOf } from './card-words.ts';
import { rowToMemory } from './cards.ts';
import type { Db } from './database.ts';

/** A card as planning needs it: what its reviews come to, and its words. */
export type CardToPlan = {
  id: CardId;
  subject: Subject;
  prompt: string;
  /** Everything it says. */
  words: string;
  kind: QuestionKind | null;
  memory: Memory | null;
  minutes: number;
  recentDays: readonly Day[];
};

const NO_DAYS: readonly Day[] = [];

/**
 * Every card that is not put away, in one question; no log is read, and words only of cards whose words changed since
 * they were last asked for. What one asks them is asked, not answered.
 */
export async function findCardsToPlan(db: Db, ownerId: OwnerId): Promise<CardToPlan[]> {
  const rows = await db
    .selectFrom('cards')
    .select(['id', 'subject', 'words_number', 'recent_days', 'usual_seconds'])
    .select(['stability', 'difficulty', 'reviewed_on', 'due', 'reviews', 'lapses', 'last_grade'])
    .where('owner_id', '=', ownerId)
    .where('is_away', '=', 0)
    .execute();
  const wordsById = await wordsOf(db, ownerId, rows);
  const cards: CardToPlan[] = [];
  for (const row of rows) {
    const said = wordsById.get(row.id);
    if (!said || said.kind === 'ask_them') continue;
    cards.push({
      id: row.id,
      subject: row.subject,
      prompt: said.prompt,
      words: said.words,
      kind: said.kind,
      memory: rowToMemory(row),
      minutes: minutesFor(row.subject, row.usual_seconds),
      recentDays: row.recent_days === '[]' ? NO_DAYS : JSON.parse(row.recent_days),
    });
  }
  return cards;
}

export type CardAway = { id: CardId; subject: Subject; prompt: string };

export async function findCardsAway(db: Db, ownerId: OwnerId): Promise<CardAway[]> {
  const rows = await db
    .selectFrom('cards')
    .select(['id', 'subject', 'words_number'])
    .where('owner_id', '=', ownerId)
    .where('is_away', '=', 1)
    .orderBy('id', 'desc')
    .execute();
  const wordsById = await wordsOf(db, ownerId, rows);
  return rows.map(({ id, subject }) => ({ id, subject, prompt: wordsById.get(id)?.prompt ?? '' }));
}
