import { type Day, daysBetween } from '../time.ts';
import { type Memory, recallAfter, recallOn, stabilityAfter } from './memory.ts';

/** `without`: how likely a card is known on the day of the interview if nothing is done; `withGood`: rehearsed today. */
export type Recalls = { without: number; withGood: number };

/** A plan asks the same of thousands of memories that have not changed since the last one. */
const known = new WeakMap<Memory, Recalls & { today: Day; interviewOn: Day }>();

/** R(elapsed + h | nothing) and R(h | rehearsed now, Good), with h the days until the interview. */
export function recallsOf(memory: Memory | null, today: Day, interviewOn: Day): Recalls {
  const found = memory && known.get(memory);
  if (found && found.today === today && found.interviewOn === interviewOn) return found;
  const left = Math.max(0, daysBetween(today, interviewOn));
  const without = recallOn(memory, interviewOn);
  const withGood = recallAfter(left, stabilityAfter(memory, today, 'good'));
  const recalls = { today, interviewOn, without, withGood };
  if (memory) known.set(memory, recalls);
  return recalls;
}

/**
 * What rehearsing a card today is worth for an interview where its question comes up with likelihood `relevance`, 0 to 1.
 * A layer above FSRS, which knows no deadlines.
 */
export function gainOf({ without, withGood }: Recalls, relevance: number): number {
  return relevance * (withGood - without);
}
