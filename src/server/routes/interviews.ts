import type { Interview } from '../../contract/interview.ts';
import { addInterview, changeInterview, getInterview, saveDebrief } from '../../contract/interview.ts';
import type { InterviewId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import * as adding from '../commands/add-interview.ts';
import * as changing from '../commands/change-interview.ts';
import * as debriefing from '../commands/save-debrief.ts';
import { findInterview } from '../db/interviews.ts';
import { defined } from '../defined.ts';
import { timeZoneOf, todayOf } from '../local-day.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function interviewRoutes(serve: Serve): void {
  serve(addInterview, async ({ actor, params: { applicationId }, body }) => {
    const today = await todayOf(actor);
    const id = await actor.db
      .transaction()
      .execute((tx) => adding.addInterview(tx, actor, applicationId, body, today));
    return readInterview(actor, id);
  });

  serve(getInterview, async ({ actor, params }) => readInterview(actor, params.interviewId));

  serve(changeInterview, async ({ actor, params: { interviewId }, body }) => {
    const timeZone = await timeZoneOf(actor);
    await actor.db
      .transaction()
      .execute((tx) => changing.changeInterview(tx, actor, interviewId, defined(body), timeZone));
    return readInterview(actor, interviewId);
  });

  serve(saveDebrief, async ({ actor, params: { interviewId }, body }) => {
    const { storyId: story_id, wentWell: went_well, nothing, isFinished, typing, went, ...rest } = body;
    const acts = { isFinished, typing, went };
    const words = { ...rest, story_id, went_well, answered_nothing: JSON.stringify([...new Set(nothing)]) };
    await actor.db.transaction().execute((tx) => debriefing.saveDebrief(tx, actor, interviewId, words, acts));
    const { debrief } = await readInterview(actor, interviewId);
    if (!debrief) throw notFound('debrief');
    return debrief;
  });
}

async function readInterview({ db, ownerId }: Actor, id: InterviewId): Promise<Interview> {
  const interview = await findInterview(db, ownerId, id);
  if (!interview) throw notFound('interview');
  return interview;
}
