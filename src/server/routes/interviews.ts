import type { z } from 'zod';
import type { debriefFields, Interview } from '../../contract/interview.ts';
import { addInterview, changeInterview, getInterview, saveDebrief } from '../../contract/interview.ts';
import type { InterviewId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import * as adding from '../commands/add-interview.ts';
import * as changing from '../commands/change-interview.ts';
import * as debriefing from '../commands/save-debrief.ts';
import type { DebriefWords } from '../db/debriefs.ts';
import { findInterview } from '../db/interviews.ts';
import { defined } from '../defined.ts';
import { timeZoneOf, todayOf } from '../local-day.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

/** Every answer full in any script, beside what the page last heard and a few earlier ones. */
const DEBRIEF_LIMIT = 4 * 1024 * 1024;

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

  serve(
    saveDebrief,
    async ({ actor, params: { interviewId }, body }) => {
      const { isFinished, typing, went, earlier, base, ...words } = body;
      const acts = {
        ...{ isFinished, typing, went },
        earlier: earlier.map(columnsOf),
        ...(base && { base: { words: columnsOf(base), isFinished: base.isFinished } }),
      };
      await actor.db
        .transaction()
        .execute((tx) => debriefing.saveDebrief(tx, actor, interviewId, columnsOf(words), acts));
      const { debrief } = await readInterview(actor, interviewId);
      if (!debrief) throw notFound('debrief');
      return debrief;
    },
    { bodyLimit: DEBRIEF_LIMIT },
  );
}

function columnsOf(words: z.output<typeof debriefFields>): DebriefWords {
  const { asked, question, story, storyId, wording, wentWell, surprised, met, sought, nothing, position } =
    words;
  const answered_nothing = JSON.stringify([...new Set(nothing)]);
  const named = { story_id: storyId, went_well: wentWell, answered_nothing };
  return { asked, question, story, wording, surprised, met, sought, position, ...named };
}

async function readInterview({ db, ownerId }: Actor, id: InterviewId): Promise<Interview> {
  const interview = await findInterview(db, ownerId, id);
  if (!interview) throw notFound('interview');
  return interview;
}
