import { addDays, type Day, daysBetween } from '../time.ts';
import { gainOf, type Recalls, recallsOf } from './gain.ts';
import { type Memory, recallOn } from './memory.ts';

/** A card as the plan sees it. */
export type PlanCard<Id extends string = string> = {
  id: Id;
  memory: Memory | null;
  /** How likely it comes up in this interview, 0 to 1. */
  relevance: number;
  /** How long rehearsing it once takes. */
  minutes: number;
  /** The days it was rehearsed on since the interview was noted, in order; each day once. */
  passes: readonly Day[];
  /** It caught the person out, or came from a review: of cards that are as new, it comes first. */
  isFound?: boolean;
};
export type PlannedCard<Id extends string = string> = {
  id: Id;
  minutes: number;
  gain: number;
  /** How likely it would be known at the interview without, and with, this rehearsal. */
  without: number;
  withGood: number;
  because: 'new' | 'missed_last' | 'gains_most' | 'evening_before';
};
export type Plan<Id extends string = string> = {
  cards: PlannedCard<Id>[];
  minutes: number;
  /** Why there is nothing to do today, if that is so. */
  rest: 'interview_day' | 'over' | 'enough' | null;
};

/** More than three passes is anxiety and no memory (the second early pass buys what one the day before leaves). */
export const MAX_PASSES = 3;
const USUAL_MINUTES = 20;
/** The middle pass is worth most a little before the middle (`npm run bench:practice` compares). */
const MIDDLE = 0.4;
const RESTED_DAYS = 2;
/** Less than this much is not worth anybody's evening. */
const SMALLEST_GAIN = 0.001;

/**
 * What to rehearse today for an interview: a pass now, one in the middle, one the evening before, as far as the minutes
 * go; cards never rehearsed and those missed last time first, then what gains most, ties by what is known least. On the
 * day itself there is nothing to do, unless it is asked for.
 */
export function planTowards<Id extends string>(
  cards: readonly PlanCard<Id>[],
  {
    today,
    interviewOn,
    minutes = USUAL_MINUTES,
    isDayItselfWanted = false,
  }: { today: Day; interviewOn: Day; minutes?: number; isDayItselfWanted?: boolean },
): Plan<Id> {
  if (today > interviewOn) return { cards: [], minutes: 0, rest: 'over' };
  if (today === interviewOn && !isDayItselfWanted) return { cards: [], minutes: 0, rest: 'interview_day' };
  const ranked: Ranked<Id>[] = [];
  for (const card of cards) {
    if (card.relevance <= 0) continue;
    const one = rankedOf(card, today, interviewOn);
    if (one.gain >= SMALLEST_GAIN) ranked.push(one);
  }
  ranked.sort(byWorth(today));
  const running = withinReach(ranked, minutes * Math.max(1, daysBetween(today, interviewOn)), today);
  const spread = spreadOf(running, { today, interviewOn, minutes });
  // Where last passes take several evenings, what keeps best comes first, and the frailest on the last.
  const isBeforeLastEvening = today >= spread.lastPassesFrom && today < spread.evening;
  const worthwhile = (isBeforeLastEvening ? [...running.sort(byKeeping(today)), ...ranked] : ranked).filter(
    ({ card }) => isTurnOf(card, today, spread),
  );
  const chosen = new Map<Id, PlannedCard<Id>>();
  let used = 0;
  for (const one of worthwhile) {
    const { id, minutes: each } = one.card;
    if (used + each > minutes || chosen.has(id)) continue;
    chosen.set(id, plannedOf(one, today, interviewOn));
    used += each;
  }
  return { cards: [...chosen.values()], minutes: used, rest: chosen.size === 0 ? 'enough' : null };
}

/** One object a card and no more: there are thousands of cards, and a few of them are chosen. */
type Ranked<Id extends string = string> = {
  card: PlanCard<Id>;
  recalls: Recalls;
  gain: number;
  isFirst: boolean;
};

function rankedOf<Id extends string>(card: PlanCard<Id>, today: Day, interviewOn: Day): Ranked<Id> {
  const { memory, relevance } = card;
  const recalls = recallsOf(memory, today, interviewOn);
  const isFirst = !memory || memory.lastGrade === 'again';
  return { card, recalls, gain: gainOf(recalls, relevance), isFirst };
}

/** Never rehearsed and missed last time first, what was found among them; then what gains most, ties by what is known least. */
function byWorth(today: Day) {
  return <Id extends string>(a: Ranked<Id>, b: Ranked<Id>): number => {
    if (a.isFirst !== b.isFirst) return a.isFirst ? -1 : 1;
    const isFound = a.card.isFound ?? false;
    if (a.isFirst && isFound !== (b.card.isFound ?? false)) return isFound ? -1 : 1;
    return (
      inOrder(b.gain, a.gain) ||
      inOrder(recallOn(a.card.memory, today), recallOn(b.card.memory, today)) ||
      inOrder(a.card.id, b.card.id)
    );
  };
}

function byKeeping(today: Day) {
  const worth = byWorth(today);
  return <Id extends string>(a: Ranked<Id>, b: Ranked<Id>): number =>
    inOrder(b.card.relevance * b.recalls.withGood, a.card.relevance * a.recalls.withGood) || worth(a, b);
}

/** A sign and no difference: of the tens of thousands a sort asks for, each difference would be an object. */
function inOrder<Value extends number | string>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The cards there is time for until the interview, a pass each. A bank of hundreds must not be spread over all evenings
 * as if everything in it were going to be rehearsed.
 */
function withinReach<Id extends string>(
  ranked: readonly Ranked<Id>[],
  minutesInAll: number,
  today: Day,
): Ranked<Id>[] {
  let left = minutesInAll;
  return ranked.filter(({ card }) => {
    if (card.passes.length >= MAX_PASSES || card.passes.at(-1) === today || card.minutes > left) return false;
    left -= card.minutes;
    return true;
  });
}

/** From which day on last passes are made: the evening before, or so many evenings as the minutes ask for. */
type Spread = { lastPassesFrom: Day; evening: Day };

function spreadOf(
  running: readonly Ranked<string>[],
  { today, interviewOn, minutes }: { today: Day; interviewOn: Day; minutes: number },
): Spread {
  const evening = addDays(interviewOn, -1);
  const needed = running.reduce((sum, { card }) => sum + card.minutes, 0);
  // More than half of the days would leave no time for a first pass.
  const most = Math.max(1, Math.ceil(daysBetween(today, interviewOn) / 2));
  const evenings = Math.min(most, Math.max(1, Math.ceil(needed / Math.max(1, minutes))));
  return { evening, lastPassesFrom: addDays(interviewOn, -evenings) };
}

/** Whether it is time for a card's next pass: now, in the middle, and the evening before. */
function isTurnOf({ memory, passes }: PlanCard, today: Day, { lastPassesFrom, evening }: Spread): boolean {
  const [first] = passes;
  const last = passes.at(-1);
  if (first === undefined || last === undefined) return true;
  if (last >= today || passes.length >= MAX_PASSES) return false;
  if (today >= evening) return true;
  // A pass on the day after another adds next to nothing.
  const hasRested = daysBetween(last, today) >= RESTED_DAYS;
  if (today >= lastPassesFrom) return hasRested;
  // The last pass is kept for the end.
  if (passes.length >= MAX_PASSES - 1) return false;
  if (memory?.lastGrade === 'again') return hasRested;
  return today >= addDays(first, Math.max(1, Math.round(daysBetween(first, evening) * MIDDLE)));
}

function plannedOf<Id extends string>(
  { card, recalls: { without, withGood }, gain }: Ranked<Id>,
  today: Day,
  interviewOn: Day,
): PlannedCard<Id> {
  const { id, memory, minutes } = card;
  const isEveningBefore = daysBetween(today, interviewOn) <= 1;
  const because = !memory
    ? 'new'
    : memory.lastGrade === 'again'
      ? 'missed_last'
      : isEveningBefore
        ? 'evening_before'
        : 'gains_most';
  return { id, minutes, because, without, withGood, gain };
}
