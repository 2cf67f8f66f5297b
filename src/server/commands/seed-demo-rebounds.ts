import type {
  DemoActivityUse,
  DemoApplication,
  DemoNextStep,
  DemoRebound,
  DemoReview,
  DemoSearch,
} from '../../domain/demo/description.ts';
import type { TimeZone } from '../../domain/time.ts';
import { addMinutes, dayOf, instantOfLocal } from '../../domain/time.ts';
import { insertActivityUse } from '../db/activity-uses.ts';
import { insertNextStep } from '../db/next-steps.ts';
import { findReviewsOfRebound } from '../db/reviews.ts';
import { actOn } from './act-on-rebound.ts';
import { changeReview } from './change-review.ts';
import type { TimedAct } from './demo-script.ts';
import { named } from './demo-script.ts';
import { recordNos } from './record-nos.ts';
import { saveFinding } from './save-finding.ts';

/** The no's, and what was done in the rebounds they opened. */
export function reboundActs({ applications, rebounds, timeZone }: DemoSearch): TimedAct[] {
  return [
    ...applications.flatMap((application) => noActs(application, timeZone)),
    ...rebounds.flatMap((rebound) => actsWithin(rebound, timeZone)),
  ];
}

function noActs({ key, no }: DemoApplication, timeZone: TimeZone): TimedAct[] {
  if (!no) return [];
  const { at, ...words } = no;
  return [
    {
      at,
      act: async (tx, actor, { applications, rebounds }) => {
        const noted = { ...words, application: { id: named(applications, key) } };
        const { reboundId } = await recordNos(tx, actor, [noted], dayOf(actor.clock(), timeZone));
        rebounds.set(key, reboundId);
      },
    },
  ];
}

function actsWithin(
  { applications: [first = ''], uses, reviews, steps, nextStep }: DemoRebound,
  timeZone: TimeZone,
): TimedAct[] {
  return [
    ...uses.map((use) => useAct(first, use)),
    ...reviews.map(reviewAct),
    ...(nextStep ? [nextStepAct(first, nextStep, timeZone)] : []),
    ...steps.map(
      ({ at, step, isSkipped }): TimedAct => ({
        at,
        act: async (tx, actor, { rebounds }) => {
          const asked = { type: isSkipped ? ('step_skipped' as const) : ('step_done' as const), step };
          await actOn(tx, actor, named(rebounds, first), asked, timeZone);
        },
      }),
    ),
  ];
}

function useAct(application: string, use: DemoActivityUse): TimedAct {
  return {
    at: use.at,
    act: async (tx, actor, { activities, rebounds }) => {
      await insertActivityUse(tx, {
        id: actor.newId<'activity_use'>(),
        owner_id: actor.ownerId,
        activity_id: named(activities, use.activity),
        rebound_id: named(rebounds, application),
        started_at: use.at,
        ends_at: use.minutes === null ? null : addMinutes(use.at, use.minutes),
        finished_at: use.finishedAt,
        mood_before: use.moodBefore,
        mood_after: use.moodAfter,
      });
    },
  };
}

function reviewAct({ application, at, size, wentWell, findings }: DemoReview): TimedAct {
  return {
    at,
    act: async (tx, actor, { applications, rebounds, stories }) => {
      const reviews = await findReviewsOfRebound(tx, actor.ownerId, named(rebounds, application));
      const applicationId = named(applications, application);
      const review = reviews.find((candidate) => candidate.applicationId === applicationId);
      if (!review) throw new Error(`The no of "${application}" has no review.`);
      for (const { story, ...finding } of findings) {
        const storyId = story === null ? null : named(stories, story);
        await saveFinding(tx, actor, review.id, actor.newId<'finding'>(), { ...finding, storyId });
      }
      await changeReview(tx, actor, review.id, { size, wentWell, isFinished: true });
    },
  };
}

function nextStepAct(
  application: string,
  { at, kind, text, startsLocal, minutes, where, doneAt }: DemoNextStep,
  timeZone: TimeZone,
): TimedAct {
  return {
    at,
    act: async (tx, actor, { rebounds }) => {
      await insertNextStep(tx, {
        id: actor.newId<'next_step'>(),
        owner_id: actor.ownerId,
        rebound_id: named(rebounds, application),
        ...{ kind, text, minutes, place: where },
        starts_at: instantOfLocal(startsLocal, timeZone) ?? at,
        starts_local: startsLocal,
        time_zone: timeZone,
        ...{ application_id: null, interview_id: null, card_id: null, contact_id: null },
        created_at: actor.clock(),
        done_at: doneAt,
      });
    },
  };
}
