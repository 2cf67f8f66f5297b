import type { Day } from '../time.ts';
import { type Grade, type Memory, memoryOf } from './memory.ts';
import { MAX_PASSES } from './plan.ts';

export type LoggedReview = { day: Day; grade: Grade; seconds: number | null };
/** What a card's reviews come to. Kept beside the card for queries; the reviews are the truth. */
export type CardState = {
  memory: Memory | null;
  /** The last days it was rehearsed on, each once, in order: as many as a plan ever asks for. */
  recentDays: readonly Day[];
  /** How long an answer takes, by the last ones; null while nobody measured. */
  usualSeconds: number | null;
};

const ANSWERS_LOOKED_AT = 5;
/** A page that was left open over lunch says nothing about an answer. */
const LONGEST_ANSWER_SECONDS = 600;

/** From the reviews that stand, in the order they were made. */
export function cardStateOf(reviews: readonly LoggedReview[]): CardState {
  const days = [...new Set(reviews.map(({ day }) => day))].sort();
  return {
    memory: memoryOf(reviews),
    recentDays: days.slice(-MAX_PASSES),
    usualSeconds: medianOf(
      reviews
        .flatMap(({ seconds }) => (seconds === null ? [] : Math.min(seconds, LONGEST_ANSWER_SECONDS)))
        .slice(-ANSWERS_LOOKED_AT),
    ),
  };
}

function medianOf(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
