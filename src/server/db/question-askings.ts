import type { Insertable, Selectable } from 'kysely';
import type { Asking } from '../../contract/asking.ts';
import { readBecame } from '../../domain/debrief/became.ts';
import type { InterviewId, OwnerId, QuestionId } from '../../domain/id.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type StoredAsking = Selectable<Schema['question_askings']>;
type Verdict = Pick<StoredAsking, 'is_caught_out' | 'went'>;

/** The questions asked at an interview, in the order they were noted. */
export async function findAskings(db: Db, ownerId: OwnerId, interviewId: InterviewId): Promise<Asking[]> {
  const rows = await db
    .selectFrom('question_askings')
    .innerJoin('questions', 'questions.id', 'question_askings.question_id')
    .leftJoin('debriefs', 'debriefs.interview_id', 'question_askings.interview_id')
    .selectAll('question_askings')
    .select(['questions.text', 'questions.created_at as known_since', 'debriefs.became'])
    .where('question_askings.owner_id', '=', ownerId)
    .where('question_askings.interview_id', '=', interviewId)
    .orderBy('question_askings.created_at')
    .orderBy('questions.id')
    .execute();
  return rows.map((row) => {
    const { asked, question } = readBecame(row.became ?? '{}');
    const lines = [...asked, ...question].filter(({ questionId }) => questionId === row.question_id);
    return {
      questionId: row.question_id,
      interviewId: row.interview_id,
      text: row.text,
      isCaughtOut: row.is_caught_out === 1,
      went: row.went,
      isKnownBefore: row.known_since < row.created_at,
      lines: [...new Set(lines.map(({ key }) => key))],
    };
  });
}

/** The rows alone, for changing them. */
export async function findStoredAskings(
  db: Db,
  ownerId: OwnerId,
  interviewId: InterviewId,
): Promise<StoredAsking[]> {
  return db
    .selectFrom('question_askings')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('interview_id', '=', interviewId)
    .execute();
}

export async function isAskedElsewhere(
  db: Db,
  ownerId: OwnerId,
  questionId: QuestionId,
  interviewId: InterviewId,
): Promise<boolean> {
  const row = await db
    .selectFrom('question_askings')
    .select('interview_id')
    .where('owner_id', '=', ownerId)
    .where('question_id', '=', questionId)
    .where('interview_id', '!=', interviewId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes an asking; one that is noted already stays as it is. */
export async function insertAskingOnce(
  tx: Tx,
  asking: Insertable<Schema['question_askings']>,
): Promise<void> {
  await tx
    .insertInto('question_askings')
    .values(asking)
    .onConflict((conflict) => conflict.columns(['question_id', 'interview_id']).doNothing())
    .execute();
}

export async function updateAsking(
  tx: Tx,
  ownerId: OwnerId,
  { question_id, interview_id }: Pick<StoredAsking, 'question_id' | 'interview_id'>,
  changed: Partial<Verdict>,
): Promise<void> {
  if (Object.keys(changed).length === 0) return;
  await tx
    .updateTable('question_askings')
    .set(changed)
    .where('owner_id', '=', ownerId)
    .where('question_id', '=', question_id)
    .where('interview_id', '=', interview_id)
    .execute();
}

export async function deleteAsking(
  tx: Tx,
  ownerId: OwnerId,
  questionId: QuestionId,
  interviewId: InterviewId,
): Promise<void> {
  await tx
    .deleteFrom('question_askings')
    .where('owner_id', '=', ownerId)
    .where('question_id', '=', questionId)
    .where('interview_id', '=', interviewId)
    .execute();
}
