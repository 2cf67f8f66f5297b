import type { Selectable } from 'kysely';
import type { Question } from '../../contract/question.ts';
import type { FindingId, OwnerId, QuestionId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import { insertCard } from './cards.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type StoredQuestion = Selectable<Schema['questions']>;
export type QuestionWords = Pick<StoredQuestion, 'text' | 'notes'>;

/** The bank, newest first, with where each question caught the person out. */
export async function findQuestions(db: Db, ownerId: OwnerId): Promise<Question[]> {
  return withAskedAt(db, ownerId, await selectQuestions(db, ownerId).execute());
}

export async function findQuestion(db: Db, ownerId: OwnerId, id: QuestionId): Promise<Question | undefined> {
  const rows = await selectQuestions(db, ownerId).where('id', '=', id).execute();
  return (await withAskedAt(db, ownerId, rows, id))[0];
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
export async function insertQuestion(
  tx: Tx,
  ownerId: OwnerId,
  question: QuestionWords & { id: QuestionId; created_at: Instant },
): Promise<void> {
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
}

function selectQuestions(db: Db, ownerId: OwnerId) {
  return db.selectFrom('questions').selectAll().where('owner_id', '=', ownerId).orderBy('id', 'desc');
}

async function withAskedAt(
  db: Db,
  ownerId: OwnerId,
  rows: readonly StoredQuestion[],
  only?: QuestionId,
): Promise<Question[]> {
  const asked = await db
    .selectFrom('findings')
    .innerJoin('applications', 'applications.id', 'findings.application_id')
    .select(['findings.question_id', 'applications.id', 'company', 'role'])
    .where('findings.owner_id', '=', ownerId)
    .where('findings.question_id', only ? '=' : 'is not', only ?? null)
    .orderBy('findings.id')
    .execute();
  const askedById = Map.groupBy(asked, ({ question_id }) => question_id);
  return rows.map((row) => {
    const places = new Map(
      askedById
        .get(row.id)
        ?.map(({ id, company, role }) => [id, { applicationId: id, company, role }] as const),
    );
    const { id, text, notes, created_at: createdAt } = row;
    return { id, text, notes, createdAt, askedAt: [...places.values()] };
  });
}
