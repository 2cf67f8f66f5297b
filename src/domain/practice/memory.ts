import { type CardInput, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { addDays, type Day, daysBetween, type Instant, msOf } from '../time.ts';

export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];
/** One time a card was rehearsed, on the day the person lived. */
export type Review = { day: Day; grade: Grade };

/**
 * What FSRS-6 makes of a card's reviews. `stability`: days until one in ten such cards is forgotten; `difficulty`: 1 to
 * 10. `due` is a suggestion and never a duty.
 */
export type Memory = {
  stability: number;
  difficulty: number;
  reviewedOn: Day;
  due: Day;
  reviews: number;
  lapses: number;
  lastGrade: Grade;
};

// By whole days: nobody rehearses for an interview in steps of ten minutes, and a test must not roll dice.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9 });
const RATING = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

/** The memory after all reviews, in the order they were made; null before the first. */
export function memoryOf(reviews: readonly Review[]): Memory | null {
  return reviews.reduce<Memory | null>((memory, { day, grade }) => rehearsed(memory, day, grade), null);
}

/**
 * The memory after one more review. A day before the last review (a clock set back, a journey over the date line)
 * counts as the same day as that.
 */
export function rehearsed(memory: Memory | null, day: Day, grade: Grade): Memory {
  const reviewedOn = memory && day < memory.reviewedOn ? memory.reviewedOn : day;
  const { card } = scheduler.next(cardOf(memory), noonOf(reviewedOn), RATING[grade]);
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    reviewedOn,
    due: addDays(reviewedOn, card.scheduled_days),
    reviews: (memory?.reviews ?? 0) + 1,
    lapses: card.lapses,
    lastGrade: grade,
  };
}

/**
 * The stability alone of `rehearsed`, without the rest: a plan asks it of thousands of cards. It is the same number
 * (tested).
 */
export function stabilityAfter(memory: Memory | null, day: Day, grade: Grade): number {
  const elapsed = memory ? Math.max(0, daysBetween(memory.reviewedOn, day)) : 0;
  return scheduler.next_state(memory, elapsed, RATING[grade]).stability;
}

/** The weights of FSRS-6 that make a memory, kept with each card: what a card comes to must not change with a library. */
export const WEIGHTS: readonly number[] = scheduler.parameters.w;

const DECAY = -(scheduler.parameters.w[20] ?? 0);
const FACTOR = 0.9 ** (1 / DECAY) - 1;

/** How likely a card is still known after so many days: R(t, S) of FSRS-6, 1 to 0. */
export function recallAfter(days: number, stability: number): number {
  // The library works out FACTOR anew each time, and rounds; a plan asks thousands of times.
  return (1 + (FACTOR * days) / stability) ** DECAY;
}

/** How likely a card is known on a day, if nothing is done until then; 0 for one that was never rehearsed. */
export function recallOn(memory: Memory | null, day: Day): number {
  if (!memory) return 0;
  return recallAfter(Math.max(0, daysBetween(memory.reviewedOn, day)), memory.stability);
}

function cardOf(memory: Memory | null): CardInput {
  const empty = createEmptyCard(0);
  if (!memory) return empty;
  const { stability, difficulty, reviews, lapses, reviewedOn, due } = memory;
  return {
    ...empty,
    stability,
    difficulty,
    reps: reviews,
    lapses,
    state: 'Review',
    scheduled_days: daysBetween(reviewedOn, due),
    last_review: noonOf(reviewedOn),
    due: noonOf(due),
  };
}

/** A lived day as an instant of the library's: noon in UTC, so that a day after is always a day. */
function noonOf(day: Day): number {
  return msOf(`${day}T12:00:00.000Z` as Instant);
}
