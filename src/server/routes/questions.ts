import { addQuestion, changeQuestion, listQuestions } from '../../contract/question.ts';
import { lockOwner } from '../db/lock-owner.ts';
import {
  findQuestion,
  findQuestions,
  findStoredQuestion,
  insertQuestion,
  updateQuestion,
} from '../db/questions.ts';
import { changedFrom, keepEarlier } from '../db/revisions.ts';
import { defined } from '../defined.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function questionRoutes(serve: Serve): void {
  serve(listQuestions, async ({ actor }) => ({ items: await findQuestions(actor.db, actor.ownerId) }));

  serve(addQuestion, async ({ actor, body: { text, notes = '' } }) => {
    const id = actor.newId<'question'>();
    const createdAt = actor.clock();
    await actor.db
      .transaction()
      .execute((tx) => insertQuestion(tx, actor.ownerId, { id, text, notes, created_at: createdAt }));
    return { id, text, notes, createdAt, askedAt: [] };
  });

  serve(changeQuestion, async ({ actor, params: { questionId }, body }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      const stored = await findStoredQuestion(tx, actor.ownerId, questionId);
      if (!stored) throw notFound('question');
      const { changed, earlier } = changedFrom(stored, defined(body));
      if (Object.keys(changed).length === 0) return;
      await keepEarlier(tx, actor, 'question', questionId, earlier);
      await updateQuestion(tx, actor.ownerId, questionId, changed);
    });
    const question = await findQuestion(actor.db, actor.ownerId, questionId);
    if (!question) throw notFound('question');
    return question;
  });
}
