import type { Grade } from './memory.ts';

/** How an answer went, as it can be seen and need not be felt. */
export type Answered = {
  mode: 'aloud' | 'typed' | 'thought';
  /** Nothing came: no answer at all. */
  isWithout: boolean;
  /** From the question to the end of the answer; null where nobody measured. */
  seconds: number | null;
  /** How many of the key points came up. */
  cameUp: number;
  keyPoints: number;
  /** An example that was not told before. */
  hasFreshExample: boolean;
};

/** Longer than this an interviewer stops listening. */
export const ANSWER_SECONDS = 120;

/**
 * The grade a checklist comes to: Again = no answer; Hard = the point was missed, or it took more than two minutes;
 * Good = all key points; Easy = that with a fresh example. The clock counts for what is said: typing the same takes three
 * times as long. Without key points there is nothing to go by, and nothing is proposed. The person has the last word.
 */
export function proposeGrade(answered: Answered): Grade | null {
  const { mode, isWithout, seconds, cameUp, keyPoints, hasFreshExample } = answered;
  if (isWithout) return 'again';
  if (keyPoints === 0) return null;
  const isLong = mode !== 'typed' && seconds !== null && seconds > ANSWER_SECONDS;
  if (isLong || cameUp < keyPoints) return 'hard';
  return hasFreshExample ? 'easy' : 'good';
}
