import type { Selectable } from 'kysely';
import type { Question } from '../../contract/question.ts';
import type { FindingId, OwnerId, QuestionId } from '../../domain/id.ts';
import { competenciesIn } from '../../domain/question/competency.ts';
import { findAskedAt } from './asked-at.ts';
import { insertCard, noteWordsChanged } from './cards.ts';
import type { Db, Tx } from './database.ts';
import { findStoriesOfQuestions } from './question-stories.ts';
import type { Schema } from './schema.ts';

export type StoredQuestion = Selectable<Schema['questions']>;
export type QuestionWords = Pick<
  StoredQuestion,
  'text' | 'notes' | 'kind' | 'key_points' | 'competencies' | 'has_own_competencies'
>;
type NewQuestion = Pick<StoredQuestion, 'id' | 'text' | 'notes' | 'created_at'> &
  Partial<QuestionWords & Pick<StoredQuestion, 'bank_id' | 'is_from_debrief'>>;

/** One's own questions, newest first, with their stories and where each was asked. */
export async function findQuestions(db: Db, ownerId: OwnerId): Promise<Question[]> {
  return whole(db, ownerId, await selectQuestions(db, ownerId).execute());
}

export async function findQuestion(db: Db, ownerId: OwnerId, id: QuestionId): Promise<Question | undefined> {
  const rows = await selectQuestions(db, ownerId).where('id', '=', id).execute();
  return (await whole(db, ownerId, rows, id))[0];
}

/** The rows alone, for changing or comparing them. */
export async function findStoredQuestions(db: Db, ownerId: OwnerId): Promise<StoredQuestion[]> {
  return selectQuestions(db, ownerId).execute();
}

export async function findStoredQuestion(
  db: Db,
  ownerId: OwnerId,
  id: QuestionId,
): Promise<StoredQuestion | undefined> {
  return selectQuestions(db, ownerId).where('id', '=', id).executeTakeFirst();
}

/** The row that was made of a shipped question. */
export async function findTakenUp(
  db: Db,
  ownerId: OwnerId,
  bankId: string,
): Promise<StoredQuestion | undefined> {
  return selectQuestions(db, ownerId).where('bank_id', '=', bankId).executeTakeFirst();
}

/** Whether a finding besides this one became the question too. */
export async function isQuestionOfOthers(
  db: Db,
  ownerId: OwnerId,
  id: QuestionId,
  findingId: FindingId,
): Promise<boolean> {
  const row = await db
    .selectFrom('findings')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('question_id', '=', id)
    .where('id', '!=', findingId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes a question, with the card that practises it. */
export async function insertQuestion(tx: Tx, ownerId: OwnerId, question: NewQuestion): Promise<void> {
  await tx
    .insertInto('questions')
    .values({ ...question, owner_id: ownerId })
    .execute();
  await insertCard(tx, ownerId, { id: question.id, subject: 'question', created_at: question.created_at });
}

export async function updateQuestion(
  tx: Tx,
  ownerId: OwnerId,
  id: QuestionId,
  changed: Partial<QuestionWords>,
): Promise<void> {
  await tx
    .updateTable('questions')
    .set(changed)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
  await noteWordsChanged(tx, ownerId, id);
}

function selectQuestions(db: Db, ownerId: OwnerId) {
  return db.selectFrom('questions').selectAll().where('owner_id', '=', ownerId).orderBy('id', 'desc');
}

async function whole(
  db: Db,
  ownerId: OwnerId,
  rows: readonly StoredQuestion[],
  id?: QuestionId,
): Promise<Question[]> {
  const storiesById = await findStoriesOfQuestions(db, ownerId, id);
  const askedAtById = await findAskedAt(db, ownerId, id);
  return rows.map((row) => {
    const askedAt = askedAtById.get(row.id) ?? [];
    return {
      id: row.id,
      text: row.text,
      notes: row.notes,
      kind: row.kind,
      keyPoints: JSON.parse(row.key_points),
      competencies: row.has_own_competencies ? JSON.parse(row.competencies) : competenciesIn(row),
      hasOwnCompetencies: row.has_own_competencies === 1,
      bankId: row.bank_id,
      createdAt: row.created_at,
      stories: storiesById.get(row.id) ?? [],
      askedAt,
      timesCaughtOut: askedAt.filter(({ isCaughtOut }) => isCaughtOut).length,
    };
  });
}
