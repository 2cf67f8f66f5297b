import { mayExpectAnswer } from '../../domain/application/answer-by.ts';
import type { EventKind, Happening } from '../../domain/application/event.ts';
import { shortDay } from '../../domain/day-words.ts';
import type { Day } from '../../domain/time.ts';
import { Refusal } from '../refusal.ts';

/** By when they expect an answer, as part of an event; refused where that makes no sense. */
export function asksFor(
  answerBy: Day | null | undefined,
  { kind, day }: { kind: EventKind; day: Day },
): Pick<Happening, 'answerBy'> {
  if (!answerBy) return {};
  if (!mayExpectAnswer(kind)) {
    throw new Refusal(
      'invalid',
      'An answer is expected after a message, an assessment, an interview or an offer, and this event is none of them.',
      'answerBy',
    );
  }
  if (answerBy < day) {
    throw new Refusal(
      'invalid',
      `This happened on ${shortDay(day)}, after the day they expect an answer by. Choose that day or a later one.`,
      'answerBy',
    );
  }
  return { answerBy };
}

/** A change to an event, where another day asks for another answer than the one that was given. */
export function askedAnew(standing: Happening, change: Partial<Happening>): Partial<Happening> {
  return 'answerBy' in change && standing.isAnswered ? { isAnswered: false, ...change } : change;
}
