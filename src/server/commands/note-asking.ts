import type { z } from 'zod';
import type { noteAsking as route } from '../../contract/asking.ts';
import type { InterviewId, QuestionId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { findStoredInterview } from '../db/interviews.ts';
import { insertAskingOnce, updateAsking } from '../db/question-askings.ts';
import { findStoredQuestion } from '../db/questions.ts';
import { defined } from '../defined.ts';
import { notFound } from '../refusal.ts';

/** Notes that a question was asked at an interview, and how it went. Runs inside the caller's transaction. */
export async function noteAsking(
  tx: Tx,
  actor: Actor,
  question_id: QuestionId,
  interview_id: InterviewId,
  { isCaughtOut, went }: z.output<typeof route.body>,
): Promise<void> {
  const { ownerId } = actor;
  const interview = await findStoredInterview(tx, ownerId, interview_id);
  if (!interview) throw notFound('interview');
  if (!(await findStoredQuestion(tx, ownerId, question_id))) throw notFound('question');
  const { application_id } = interview;
  const about = { question_id, interview_id, application_id, owner_id: ownerId };
  const isNew = { source: 'own', is_caught_out: 0, went: null, created_at: actor.clock() } as const;
  await insertAskingOnce(tx, { ...about, ...isNew });
  const is_caught_out = isCaughtOut === undefined ? undefined : ((isCaughtOut ? 1 : 0) as 0 | 1);
  await updateAsking(tx, ownerId, about, defined({ is_caught_out, went }));
}
