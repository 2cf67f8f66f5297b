import { sql } from 'kysely';
import type { InterviewId, OwnerId, QuestionId } from '../../domain/id.ts';
import { bankQuestionOf } from '../../domain/question/bank.ts';
import { questionFrom } from '../../domain/review/kept-finding.ts';
import type { Tx } from './database.ts';
import { findStoredQuestion, type StoredQuestion } from './questions.ts';

/** Everywhere a question, or its card, may be named. A test holds this to the schema. */
export const QUESTION_USES = [
  ['question_askings', 'question_id'],
  ['question_stories', 'question_id'],
  ['findings', 'question_id'],
  ['next_steps', 'question_id'],
  ['next_steps', 'card_id'],
  ['card_reviews', 'card_id'],
] as const;

/** Takes out a question that a debrief made, with its card; nothing that anybody added to or that anything names. */
export async function deleteUnusedQuestion(tx: Tx, ownerId: OwnerId, id: QuestionId): Promise<void> {
  const question = await findStoredQuestion(tx, ownerId, id);
  if (!question || !isAsMade(question) || (await isNamed(tx, ownerId, id))) return;
  await tx.deleteFrom('cards').where('owner_id', '=', ownerId).where('id', '=', id).execute();
  await tx.deleteFrom('questions').where('owner_id', '=', ownerId).where('id', '=', id).execute();
}

/** Whether anybody added to a question that a debrief made, or anything names it, beside its asking at one interview. */
export async function isUsedBeside(
  tx: Tx,
  ownerId: OwnerId,
  question: StoredQuestion,
  interviewId: InterviewId,
): Promise<boolean> {
  return !isAsMade(question) || (await isNamed(tx, ownerId, question.id, interviewId));
}

/** Nobody wrote anything to it. The notes of a long one are its whole words. */
function isAsMade(question: StoredQuestion): boolean {
  const { is_from_debrief, text, notes, kind, key_points, bank_id, has_own_competencies } = question;
  const whole = questionFrom(notes);
  const shipped = bank_id === null ? undefined : bankQuestionOf(bank_id);
  const isWorded = kind !== (shipped?.kind ?? null) || (shipped !== undefined && shipped.text !== text);
  const hasNoNotes = notes === '' || (whole.text === text && whole.notes === notes);
  const isBare = !isWorded && key_points === '[]' && has_own_competencies === 0;
  return is_from_debrief === 1 && hasNoNotes && isBare;
}

async function isNamed(
  tx: Tx,
  ownerId: OwnerId,
  id: QuestionId,
  besideInterview: InterviewId | null = null,
): Promise<boolean> {
  for (const [table, column] of QUESTION_USES) {
    const beside =
      table === 'question_askings' && besideInterview !== null
        ? sql`and interview_id != ${besideInterview}`
        : sql``;
    const { rows } = await sql`select 1 from ${sql.table(table)}
      where owner_id = ${ownerId} and ${sql.ref(column)} = ${id} ${beside} limit 1`.execute(tx);
    if (rows.length > 0) return true;
  }
  const revision = await tx
    .selectFrom('revisions')
    .select('id')
    .where('owner_id', '=', ownerId)
    .where('entity', '=', 'question')
    .where('entity_id', '=', id)
    .executeTakeFirst();
  return revision !== undefined;
}
