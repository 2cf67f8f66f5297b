import type { NextStep, Rebound } from '../../contract/rebound.ts';
import type { Today } from '../../contract/today.ts';
import { getToday } from '../../contract/today.ts';
import { TOLD_AFTER_DAYS } from '../../domain/application/answer-by.ts';
import { SILENT_AFTER_DAYS } from '../../domain/application/silent.ts';
import { hasEnded, isOpenDebrief } from '../../domain/debrief/offer.ts';
import { QUIET_INTERVIEW_HOURS } from '../../domain/rebound/quiet.ts';
import type { Day, Instant, TimeZone } from '../../domain/time.ts';
import { addDays, addMinutes, dayOf, daysBetween, instantOfLocal } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { findAnswersExpected } from '../db/answers-expected.ts';
import { findLiveInterviews } from '../db/interviews.ts';
import { findNextStepsDue } from '../db/next-steps.ts';
import { findOpenRebounds } from '../db/rebounds.ts';
import { findSilentApplications } from '../db/silent-applications.ts';
import { findTodayFacts } from '../db/today.ts';
import { kept } from '../kept-replies.ts';
import { timeZoneOf } from '../local-day.ts';
import { nosFromOf } from '../nos-from.ts';
import { latestQuiet } from '../quiet-until.ts';
import type { Serve } from '../serve.ts';

const MINUTES_PER_DAY = 24 * 60;
const COMING_DAYS = 14;
const COMING_LIMIT = 5;
const ANSWERS_LIMIT = 5;
const PASSED_ANSWERS_LIMIT = 3;
const DEBRIEF_DAYS = 7;
const DEBRIEF_LIMIT = 10;
const NEXT_STEP_DAYS = 7;
/** Of next steps whose time has passed, only the latest: an old list of them would be a reproach. */
const PASSED_STEPS_LIMIT = 3;
/** Between these days without a word an application counts as silent: before, answers are still on their way. */
const SILENT_DAYS = { from: SILENT_AFTER_DAYS, to: 120 };

export function todayRoutes(serve: Serve): void {
  serve(
    getToday,
    kept(async ({ actor }) => readToday(actor)),
  );
}

async function readToday(actor: Actor): Promise<Today> {
  const { db, ownerId } = actor;
  const now = actor.clock();
  const timeZone = await timeZoneOf(actor);
  const day = dayOf(now, timeZone);
  const { isEmpty, nosToday, ...counts } = await findTodayFacts(db, ownerId, {
    day,
    from: startOf(day, timeZone),
    to: startOf(addDays(day, 1), timeZone),
    withoutNos: (await nosFromOf(actor)) !== null,
  });
  const open = isEmpty ? [] : await findOpenRebounds(db, ownerId);
  const asking = open.find(({ putOffUntil }) => putOffUntil === null || putOffUntil <= now) ?? null;
  const quietUntil = latestQuiet(open, now);
  const isQuiet = quietUntil !== null;
  return {
    day,
    timeZone,
    isEmpty,
    rebound: asking,
    waiting: open.filter(({ id }) => id !== asking?.id),
    nosToday,
    quietUntil,
    ...(await interviews(actor, now, isQuiet)),
    answers: isEmpty ? [] : await answers(actor, { now, day, timeZone, isQuiet }),
    nextSteps: await nextSteps(
      actor,
      now,
      startOf(addDays(day, NEXT_STEP_DAYS + 1), timeZone),
      isQuiet,
      open,
    ),
    whenReady: isQuiet
      ? null
      : { questions: counts.questions, silent: await silent(actor, day), proposals: counts.openProposals },
  };
}

/** What is running or starts soon, and what ended without a debrief; in quiet time, what can wait is told apart. */
async function interviews(actor: Actor, now: Instant, isQuiet: boolean) {
  const soon = addMinutes(now, COMING_DAYS * MINUTES_PER_DAY);
  const asksUntil = isQuiet ? addMinutes(now, QUIET_INTERVIEW_HOURS * 60) : soon;
  const lately = addMinutes(now, -DEBRIEF_DAYS * MINUTES_PER_DAY);
  const shown = await findLiveInterviews(actor.db, actor.ownerId, { from: lately, to: soon }, (found) => {
    const ended = found.filter((interview) => hasEnded(interview, now));
    const coming = found.filter((interview) => !hasEnded(interview, now));
    const undebriefed = isQuiet ? [] : ended.filter(({ debrief }) => isOpenDebrief(debrief));
    return [...undebriefed.slice(-DEBRIEF_LIMIT), ...coming.slice(0, COMING_LIMIT)];
  });
  const coming = shown.filter((interview) => !hasEnded(interview, now));
  return {
    comingUp: coming.filter(({ startsAt }) => (startsAt ?? now) <= asksUntil),
    later: coming.filter(({ startsAt }) => (startsAt ?? now) > asksUntil),
    toDebrief: shown.filter((interview) => hasEnded(interview, now)).reverse(),
  };
}

/** In quiet time, those that an interview would show for too: within two days. */
async function answers(
  { db, ownerId }: Actor,
  { now, day, timeZone, isQuiet }: { now: Instant; day: Day; timeZone: TimeZone; isQuiet: boolean },
): Promise<Today['answers']> {
  const span = isQuiet
    ? { from: day, to: dayOf(addMinutes(now, QUIET_INTERVIEW_HOURS * 60), timeZone) }
    : { from: addDays(day, -TOLD_AFTER_DAYS), to: addDays(day, COMING_DAYS) };
  const found = await findAnswersExpected(db, ownerId, { ...span, now });
  const passed = found.filter((answer) => answer.day < day).slice(-PASSED_ANSWERS_LIMIT);
  return [...passed, ...found.filter((answer) => answer.day >= day).slice(0, ANSWERS_LIMIT)];
}

/** Those of the coming week and the latest whose time has passed; in quiet time, only what the open rebounds led to. */
async function nextSteps(
  actor: Actor,
  now: Instant,
  before: Instant,
  isQuiet: boolean,
  open: readonly Rebound[],
): Promise<NextStep[]> {
  const due = await findNextStepsDue(actor.db, actor.ownerId, before);
  const passed = due.filter(({ startsAt }) => startsAt < now).slice(-PASSED_STEPS_LIMIT);
  const shown = [...passed, ...due.filter(({ startsAt }) => startsAt >= now)];
  return isQuiet ? shown.filter(({ reboundId }) => open.some(({ id }) => id === reboundId)) : shown;
}

async function silent(actor: Actor, day: Day): Promise<NonNullable<Today['whenReady']>['silent']> {
  const applications = await findSilentApplications(actor.db, actor.ownerId, {
    from: addDays(day, -SILENT_DAYS.to),
    to: addDays(day, -SILENT_DAYS.from),
    limit: 3,
  });
  return applications.map(({ id, company, role, lastEventOn }) => ({
    applicationId: id,
    company,
    role,
    days: daysBetween(lastEventOn ?? day, day),
  }));
}

function startOf(day: Day, timeZone: TimeZone): Instant {
  return instantOfLocal(`${day}T00:00`, timeZone) ?? (`${day}T00:00:00.000Z` as Instant);
}
