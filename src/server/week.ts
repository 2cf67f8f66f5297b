import type { Week } from '../contract/insight-week.ts';
import type { WeekEventKind } from '../domain/insight/week.ts';
import { mondayOf } from '../domain/insight/week.ts';
import type { Day, Instant, TimeZone } from '../domain/time.ts';
import { addDays, addMinutes, instantOfLocal } from '../domain/time.ts';
import type { Actor } from './actor.ts';
import { findNextStepsDue } from './db/next-steps.ts';
import type { Span } from './db/week-facts.ts';
import { findEventsOn, findInterviewsIn, findKindThings, findLearnt, findPractice } from './db/week-facts.ts';
import { localNowOf } from './local-day.ts';

const COMING_DAYS = 14;
/** After that the list of a week is no longer read. */
const MOST_EVENTS = 300;
const BEFORE_AN_INTERVIEW: ReadonlySet<WeekEventKind> = new Set([
  'saved',
  'applied',
  'confirmed',
  'contacted',
  'assessment',
]);

/** The week a day lies in, told from what happened, what was noted and what comes after. */
export async function readWeek(actor: Actor, given: Day | undefined): Promise<Week> {
  const { db, ownerId, clock } = actor;
  const { today, timeZone } = await localNowOf(actor);
  const from = mondayOf(given ?? today);
  const to = addDays(from, 6);
  const isNow = today >= from && today <= to;
  const span = { from, to, start: startOf(from, timeZone), end: startOf(addDays(to, 1), timeZone) };
  const now = clock();
  const next = isNow ? now : span.end;
  const until = addMinutes(next, COMING_DAYS * 24 * 60);
  const after = await findInterviewsIn(db, ownerId, { from: next, to: until });
  // What was agreed with a company that has said no since does not come any more.
  const coming = isNow ? after.filter(({ is_live }) => is_live === 1) : after;
  return {
    from,
    to,
    isNow,
    happened: (await whatHappened(actor, span, now)).slice(0, MOST_EVENTS),
    learnt: await findLearnt(db, ownerId, span),
    practice: await findPractice(db, ownerId, span),
    kind: await findKindThings(db, ownerId, span),
    coming: {
      interviews: coming.map((row) => ({
        interviewId: row.id,
        round: row.round,
        startsAt: row.starts_at ?? next,
        startsLocal: row.starts_local,
        applicationId: row.application_id,
        company: row.company,
        role: row.role,
      })),
      nextSteps: isNow ? await nextSteps(actor, now, until) : [],
    },
  };
}

/** Events and the interviews that took place; an event of an interview yet to come is being invited to it. */
async function whatHappened({ db, ownerId }: Actor, span: Span, now: Instant): Promise<Week['happened']> {
  const held = await findInterviewsIn(db, ownerId, {
    from: span.start,
    to: now < span.end ? now : span.end,
  });
  const events = await findEventsOn(db, ownerId, span);
  const told = events.flatMap(({ eventId, happening, ...about }): Week['happened'] => {
    const { day, kind, round } = happening;
    if (kind !== 'interview') return [{ day, kind, round: 0, ...about }];
    if (happening.isCancelled) return [];
    const own = held.find(({ event_id }) => event_id === eventId);
    // Noted for the day it took place: told once, as the interview itself.
    if (own?.starts_local?.startsWith(day)) return [];
    return [{ day, kind: 'invited', round: round ?? 1, ...about }];
  });
  const took = held.map(({ starts_local, round, application_id, company, role }) => ({
    day: (starts_local?.slice(0, 10) ?? span.from) as Day,
    kind: 'interviewed' as const,
    round,
    applicationId: application_id,
    company,
    role,
  }));
  return [...told, ...took].sort((a, b) =>
    a.day === b.day ? placeInDay(a) - placeInDay(b) : a.day < b.day ? -1 : 1,
  );
}

/** Events carry no hour: on one day, an interview is told before what followed from it. */
function placeInDay({ kind }: Week['happened'][number]): number {
  if (kind === 'interviewed') return 1;
  return BEFORE_AN_INTERVIEW.has(kind) ? 0 : 2;
}

async function nextSteps({ db, ownerId }: Actor, now: Instant, until: Instant) {
  const due = await findNextStepsDue(db, ownerId, until);
  return due.filter(({ startsAt }) => startsAt >= now).map(({ id, sentence }) => ({ id, sentence }));
}

function startOf(day: Day, timeZone: TimeZone): Instant {
  return instantOfLocal(`${day}T00:00`, timeZone) ?? (`${day}T00:00:00.000Z` as Instant);
}
