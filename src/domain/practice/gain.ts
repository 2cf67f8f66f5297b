import { type Day, daysBetween } from '../time.ts';
import { type Memory, recallAfter, recallOn, stabilityAfter } from './memory.ts';

/** `without`: how likely a card is known on the day of the interview if nothing is done; `withGood`: rehearsed today. */
export type Gain = { without: number; withGood: number; gain: number };

/**
 * What rehearsing a card today is worth for an interview: w · [R(h | rehearsed now, Good) - R(elapsed + h | nothing)],
 * with h the days until the interview and w, 0 to 1, how likely the question comes up there. A layer above FSRS, which
 * knows no deadlines.
 */
export function gainOf(memory: Memory | null, today: Day, interviewOn: Day, relevance = 1): Gain {
  const { without, withGood } = recallsOf(memory, today, interviewOn);
  return { without, withGood, gain: relevance * (withGood - without) };
}

type Recalls = Pick<Gain, 'without' | 'withGood'> & { today: Day; interviewOn: Day };
/** A plan asks the same of thousands of memories that have not changed since the last one. */
const known = new WeakMap<Memory, Recalls>();

function recallsOf(memory: Memory | null, today: Day, interviewOn: Day): Recalls {
  const found = memory && known.get(memory);
  if (found && found.today === today && found.interviewOn === interviewOn) return found;
  const left = Math.max(0, daysBetween(today, interviewOn));
  const without = recallOn(memory, interviewOn);
  const withGood = recallAfter(left, stabilityAfter(memory, today, 'good'));
  const recalls = { today, interviewOn, without, withGood };
  if (memory) known.set(memory, recalls);
  return recalls;
}
