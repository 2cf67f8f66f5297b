import type { QuestionId } from '../../domain/id.ts';
import { type BankQuestion, bankQuestionOf } from '../../domain/question/bank.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import type { QuestionWords, StoredQuestion } from '../db/questions.ts';
import { findTakenUp, insertQuestion } from '../db/questions.ts';
import { notFound } from '../refusal.ts';

type With = Partial<QuestionWords & Pick<StoredQuestion, 'is_from_debrief'>>;

/** Makes a shipped question one's own; one that was taken up already stays as it is. After `lockOwner`. */
export async function takeUpQuestion(
  tx: Tx,
  actor: Actor,
  bankId: string,
  words: With = {},
): Promise<QuestionId> {
  const shipped = bankQuestionOf(bankId);
  if (!shipped) throw notFound('question');
  const own = await findTakenUp(tx, actor.ownerId, shipped.id);
  return own ? own.id : insertTakenUp(tx, actor, shipped, words);
}

async function insertTakenUp(
  tx: Tx,
  actor: Actor,
  { id: bank_id, text, kind }: BankQuestion,
  words: With,
): Promise<QuestionId> {
  const id = actor.newId<'question'>();
  const row = { text, kind, notes: '', ...words, id, bank_id, created_at: actor.clock() };
  await insertQuestion(tx, actor.ownerId, row);
  return id;
}
