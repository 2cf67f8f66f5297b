import { addNextStep, changeNextStep, getNextStepCalendar } from '../../contract/rebound.ts';
import type { TimeZone } from '../../domain/time.ts';
import { instantOfLocal } from '../../domain/time.ts';
import { lockOwner } from '../db/lock-owner.ts';
import {
  findMissingTarget,
  findStoredNextStep,
  insertNextStep,
  rowToNextStep,
  updateNextStep,
} from '../db/next-steps.ts';
import { findStoredRebound } from '../db/rebounds.ts';
import { changedFrom, countEarlier, keepEarlier } from '../db/revisions.ts';
import { defined } from '../defined.ts';
import { nextStepCalendar, nextStepFileName } from '../next-step-calendar.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function nextStepRoutes(serve: Serve): void {
  serve(addNextStep, async ({ actor, params: { reboundId }, body }) =>
    actor.db.transaction().execute(async (tx) => {
      if (!(await findStoredRebound(tx, actor.ownerId, reboundId))) throw notFound('rebound');
      const missing = await findMissingTarget(tx, actor.ownerId, body);
      if (missing) throw notFound(missing);
      const row = {
        id: actor.newId<'next_step'>(),
        owner_id: actor.ownerId,
        rebound_id: reboundId,
        kind: body.kind,
        text: body.text,
        starts_at: startOf(body.startsLocal, body.timeZone),
        starts_local: body.startsLocal,
        time_zone: body.timeZone,
        minutes: body.minutes,
        place: body.where,
        application_id: body.applicationId,
        interview_id: body.interviewId,
        question_id: null,
        card_id: body.cardId,
        contact_id: body.contactId,
        created_at: actor.clock(),
        done_at: null,
      };
      await insertNextStep(tx, row);
      return rowToNextStep(row);
    }),
  );

  serve(changeNextStep, async ({ actor, params: { nextStepId }, body }) =>
    actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      const stored = await findStoredNextStep(tx, actor.ownerId, nextStepId);
      if (!stored) throw notFound('next step');
      const doneAt = body.isDone ? (stored.done_at ?? actor.clock()) : null;
      const { changed, earlier } = changedFrom(
        stored,
        defined({
          text: body.text,
          place: body.where,
          minutes: body.minutes,
          starts_local: body.startsLocal,
          time_zone: body.timeZone,
          starts_at: startOf(body.startsLocal ?? stored.starts_local, body.timeZone ?? stored.time_zone),
          done_at: body.isDone === undefined ? undefined : doneAt,
        }),
      );
      if (Object.keys(changed).length === 0) return rowToNextStep(stored);
      await keepEarlier(tx, actor, 'next_step', nextStepId, earlier);
      await updateNextStep(tx, actor.ownerId, nextStepId, changed);
      return rowToNextStep({ ...stored, ...changed });
    }),
  );

  serve(getNextStepCalendar, async ({ actor, params: { nextStepId }, reply }) => {
    const stored = await findStoredNextStep(actor.db, actor.ownerId, nextStepId);
    if (!stored) throw notFound('next step');
    const sequence = await countEarlier(actor.db, actor.ownerId, 'next_step', nextStepId);
    const step = rowToNextStep(stored);
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${nextStepFileName(step)}"`)
      .header('cache-control', 'no-store')
      .send(nextStepCalendar(step, { now: actor.clock(), sequence }));
  });
}

function startOf(startsLocal: string, timeZone: TimeZone) {
  const startsAt = instantOfLocal(startsLocal, timeZone);
  if (startsAt) return startsAt;
  throw new Refusal(
    'invalid',
    'Use a day and a time that exist, written like 2026-04-17T10:30.',
    'startsLocal',
  );
}
