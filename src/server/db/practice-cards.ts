import type { CardId, OwnerId } from '../../domain/id.ts';
import { minutesFor, type Subject } from '../../domain/practice/card-minutes.ts';
import type { Memory } from '../../domain/practice/memory.ts';
import type { QuestionKind } from '../../domain/question/question-kind.ts';
import type { Day } from '../../domain/time.ts';
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

/** Every card that is not put away, in one question; no log is read. */
export async function findCardsToPlan(db: Db, ownerId: OwnerId): Promise<CardToPlan[]> {
  const rows = await withWords(db, ownerId)
    .select([
      'cards.stability',
      'cards.difficulty',
      'cards.reviewed_on',
      'cards.due',
      'cards.reviews',
      'cards.lapses',
      'cards.last_grade',
      'cards.recent_days',
      'cards.usual_seconds',
      'questions.kind',
      'questions.key_points',
      'questions.competencies',
      'version.situation',
      'version.task',
      'version.action',
      'version.result',
      'version.competencies as told_competencies',
      'wordings.instead',
    ])
    .where('cards.is_away', '=', 0)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject,
    prompt: row.text ?? row.title ?? row.said ?? '',
    // Lists are text here: what is looked for is words, and brackets are none.
    words: {
      question: `${row.text}\n${row.key_points}\n${row.competencies}`,
      story: `${row.title}\n${row.situation}\n${row.task}\n${row.action}\n${row.result}\n${row.told_competencies}`,
      wording: `${row.said}\n${row.instead}`,
    }[row.subject],
    kind: row.kind as QuestionKind | null,
    memory: rowToMemory(row),
    minutes: minutesFor(row.subject, row.usual_seconds),
    recentDays: row.recent_days === '[]' ? NO_DAYS : JSON.parse(row.recent_days),
  }));
}

export type CardAway = { id: CardId; subject: Subject; prompt: string };

export async function findCardsAway(db: Db, ownerId: OwnerId): Promise<CardAway[]> {
  const rows = await withWords(db, ownerId)
    .where('cards.is_away', '=', 1)
    .orderBy('cards.id', 'desc')
    .execute();
  return rows.map(({ id, subject, text, title, said }) => ({
    id,
    subject,
    prompt: text ?? title ?? said ?? '',
  }));
}

/** Cards with the question, the latest version of the story, or the wording that each is of. */
function withWords(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('cards')
    .leftJoin('questions', 'questions.id', 'cards.id')
    .leftJoin('stories', 'stories.id', 'cards.id')
    .leftJoin('story_versions as version', (join) =>
      join.onRef('version.story_id', '=', 'stories.id').onRef('version.number', '=', 'stories.latest'),
    )
    .leftJoin('wordings', 'wordings.id', 'cards.id')
    .select(['cards.id', 'cards.subject', 'questions.text', 'version.title', 'wordings.said'])
    .where('cards.owner_id', '=', ownerId);
}
