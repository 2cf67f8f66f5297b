import type { PlannedCard, PracticeInterview, PracticePlan } from '../../contract/practice.ts';
import type { InterviewId } from '../../domain/id.ts';
import { becauseWords } from '../../domain/practice/because-words.ts';
import { minutesFor } from '../../domain/practice/card-minutes.ts';
import { planTowards } from '../../domain/practice/plan.ts';
import { suggestFor } from '../../domain/practice/suggest.ts';
import { addDays, addMinutes, type Day, dayOf, type TimeZone } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { findAnswersOf } from '../db/card-reviews.ts';
import { findAllFound } from '../db/found-at.ts';
import { findInterviewsAhead, findInterviewToCome, type InterviewToCome } from '../db/interviews-ahead.ts';
import { type CardToPlan, findCardsToPlan } from '../db/practice-cards.ts';
import { readSettings } from '../db/settings.ts';
import { quietUntilOf } from '../quiet-until.ts';
import { notFound } from '../refusal.ts';
import { judgeCards } from './judge-cards.ts';

export type PlanAsked = {
  /** Left out: the next within two weeks; `none`: whatever fades and is new. */
  interview?: InterviewId | 'none' | undefined;
  isDayItselfWanted?: boolean;
  /** Minutes beyond those of today. */
  more?: number;
  /** Cards that are left out this time. */
  skip?: ReadonlySet<string>;
};

const AHEAD_DAYS = 14;
const MINUTES_PER_DAY = 24 * 60;
/** With no day agreed an interview is prepared as if it were in a week. */
const DAYS_WITHOUT_DATE = 7;

/** What to rehearse today, and why: towards an interview, or what fades and what is new. Reads no log. */
export async function planPractice(actor: Actor, asked: PlanAsked): Promise<PracticePlan> {
  const { db, ownerId } = actor;
  const now = actor.clock();
  const settings = await readSettings(db, ownerId);
  const timeZone = settings.timeZone ?? actor.homeTimeZone;
  const day = dayOf(now, timeZone);
  const to = addMinutes(now, AHEAD_DAYS * MINUTES_PER_DAY);
  const [ahead, answers, all, quietUntil] = await Promise.all([
    findInterviewsAhead(db, ownerId, { from: now, to }),
    findAnswersOf(db, ownerId, day),
    findCardsToPlan(db, ownerId),
    quietUntilOf(actor),
  ]);
  const interview = await interviewFor(actor, asked.interview, ahead);
  const minutesSpent = answers.reduce((sum, { subject, seconds }) => sum + minutesFor(subject, seconds), 0);
  const minutesLeft = Math.max(0, settings.practiceMinutes + (asked.more ?? 0) - minutesSpent);
  const cards = asked.skip?.size ? all.filter(({ id }) => !asked.skip?.has(id)) : all;
  const dates = { today: day, timeZone, minutes: minutesLeft, asked };
  const planned = interview
    ? await planFor(actor, interview, cards, dates)
    : await suggestions(actor, cards, dates);
  return {
    day,
    minutesADay: settings.practiceMinutes,
    minutesSpent,
    minutesPlanned: planned.cards.reduce((sum, { minutes }) => sum + minutes, 0),
    quietUntil,
    interview: interview && interviewToReply(interview, timeZone),
    ahead: ahead.map((one) => interviewToReply(one, timeZone)),
    ...planned,
    ...(all.length === 0 && { rest: 'no_cards' as const }),
  };
}

type Dates = { today: Day; timeZone: TimeZone; minutes: number; asked: PlanAsked };
type Planned = Pick<PracticePlan, 'cards' | 'rest'>;

async function interviewFor(
  { db, ownerId }: Actor,
  asked: PlanAsked['interview'],
  ahead: readonly InterviewToCome[],
): Promise<InterviewToCome | null> {
  if (asked === undefined) return ahead[0] ?? null;
  if (asked === 'none') return null;
  const found = ahead.find(({ id }) => id === asked) ?? (await findInterviewToCome(db, ownerId, asked));
  if (!found) throw notFound('interview');
  return found;
}

async function planFor(
  actor: Actor,
  interview: InterviewToCome,
  cards: readonly CardToPlan[],
  { today, timeZone, minutes, asked }: Dates,
): Promise<Planned> {
  if (interview.isCancelled) return { cards: [], rest: 'called_off' };
  const noted = dayOf(interview.createdAt, timeZone);
  const judged = await judgeCards(actor, interview, cards);
  const toPlan = judged.map(({ card: { id, memory, minutes: each, recentDays }, relevance, isFound }) => ({
    id,
    memory,
    minutes: each,
    relevance: relevance.value,
    passes: daysFrom(noted, recentDays),
    isFound,
  }));
  const interviewOn = interview.startsAt
    ? dayOf(interview.startsAt, timeZone)
    : addDays(today, DAYS_WITHOUT_DATE);
  const dates = { today, interviewOn, minutes, isDayItselfWanted: asked.isDayItselfWanted ?? false };
  const plan = planTowards(toPlan, dates);
  const isTimeOut =
    plan.rest === 'enough' && planTowards(toPlan, { ...dates, minutes: MINUTES_PER_DAY }).cards.length > 0;
  const plannedIds = new Set(plan.cards.map(({ id }) => id));
  const judgedById = new Map(
    judged.filter(({ card }) => plannedIds.has(card.id)).map((one) => [one.card.id, one]),
  );
  return {
    rest: isTimeOut ? 'minutes_used' : plan.rest,
    cards: plan.cards.flatMap(({ id, minutes: each, because, without, withGood }): PlannedCard[] => {
      const one = judgedById.get(id);
      if (!one) return [];
      const { subject, prompt } = one.card;
      const words = becauseWords(one.relevance.because, interview.company, subject);
      const relevance = one.relevance.value;
      return [
        { id, subject, prompt, minutes: each, turn: because, because: words, relevance, without, withGood },
      ];
    }),
  };
}

const NO_DAYS: readonly Day[] = [];

/** The days of a row in order that are not before `first`. */
function daysFrom(first: Day, days: readonly Day[]): readonly Day[] {
  const [earliest = first] = days;
  if (earliest >= first) return days;
  return (days.at(-1) ?? first) < first ? NO_DAYS : days.filter((day) => day >= first);
}

async function suggestions(
  { db, ownerId }: Actor,
  cards: readonly CardToPlan[],
  { today, minutes }: Dates,
): Promise<Planned> {
  const found = await findAllFound(db, ownerId);
  const companyById = new Map(found.map(({ cardId, company }) => [cardId, company]));
  const toSuggest = cards.map(({ id, memory, minutes: each }) => ({
    id,
    memory,
    minutes: each,
    isFound: companyById.has(id),
  }));
  const suggested = suggestFor(toSuggest, { today, minutes });
  const isTimeOut =
    suggested.length === 0 && suggestFor(toSuggest, { today, minutes: MINUTES_PER_DAY }).length > 0;
  const cardById = new Map(cards.map((card) => [card.id, card]));
  return {
    rest: suggested.length > 0 ? null : isTimeOut ? 'minutes_used' : 'enough',
    cards: suggested.flatMap(({ id, minutes: each, because }): PlannedCard[] => {
      const card = cardById.get(id);
      if (!card) return [];
      const words = {
        found: foundWords(card, companyById.get(id) ?? ''),
        fading: 'A good day for it: it begins to fade about now.',
        new: 'Not rehearsed yet.',
      }[because];
      const { subject, prompt } = card;
      const unknown = { relevance: null, without: null, withGood: null };
      return [{ id, subject, prompt, minutes: each, turn: because, because: words, ...unknown }];
    }),
  };
}

function foundWords({ subject }: CardToPlan, company: string): string {
  return subject === 'question' ? `It caught you out at ${company}.` : `From looking back on ${company}.`;
}

function interviewToReply(interview: InterviewToCome, timeZone: TimeZone): PracticeInterview {
  const { id, applicationId, company, role, round, kind, startsAt } = interview;
  return {
    id,
    applicationId,
    company,
    role,
    round,
    kind,
    startsAt,
    day: startsAt && dayOf(startsAt, timeZone),
  };
}
