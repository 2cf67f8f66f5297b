import { dropAsking, listAskings, noteAsking } from '../../contract/asking.ts';
import * as noting from '../commands/note-asking.ts';
import { findStoredInterview } from '../db/interviews.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { deleteAsking, findAskings, findStoredAskings } from '../db/question-askings.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function askingRoutes(serve: Serve): void {
  serve(listAskings, async ({ actor: { db, ownerId }, params: { interviewId } }) => {
    if (!(await findStoredInterview(db, ownerId, interviewId))) throw notFound('interview');
    return { items: await findAskings(db, ownerId, interviewId) };
  });

  serve(noteAsking, async ({ actor, params: { questionId, interviewId }, body }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      await noting.noteAsking(tx, actor, questionId, interviewId, body);
    });
    const askings = await findAskings(actor.db, actor.ownerId, interviewId);
    const asking = askings.find((one) => one.questionId === questionId);
    if (!asking) throw notFound('question');
    return asking;
  });

  serve(dropAsking, async ({ actor: { db, ownerId }, params: { questionId, interviewId } }) => {
    await db.transaction().execute(async (tx) => {
      const askings = await findStoredAskings(tx, ownerId, interviewId);
      if (!askings.some((one) => one.question_id === questionId)) throw notFound('question');
      await deleteAsking(tx, ownerId, questionId, interviewId);
    });
    return undefined;
  });
}
