import type { EventId } from '../id.ts';
import type { Day } from '../time.ts';
import type { EventKind, Happening, StandingEvent } from './event.ts';

/** What can ask for an answer by a day. */
const ASKING: readonly EventKind[] = ['contacted', 'assessment', 'interview', 'offer'];

/** For so many days after the last one it is still told of: late may be fine. */
export const TOLD_AFTER_DAYS = 7;

/** An answer that they expect and that nothing which happened since has settled. */
export type AnswerExpected = { eventId: EventId; kind: EventKind; day: Day };

export function mayExpectAnswer(kind: EventKind): boolean {
  return ASKING.includes(kind);
}

/** Of several answers that are open the one with the first day, so that none is missed behind another. */
export function answerExpected(events: readonly StandingEvent[]): AnswerExpected | null {
  const open = events.flatMap(({ id, happening }, at) => {
    const { kind, answerBy, isAnswered, isCancelled } = happening;
    if (!answerBy || isAnswered || isCancelled || !mayExpectAnswer(kind)) return [];
    const isSettled = events.slice(at + 1).some((later) => settles(later.happening, happening, answerBy));
    return isSettled ? [] : [{ eventId: id, kind, day: answerBy }];
  });
  return open.reduce<AnswerExpected | null>(
    (first, one) => (first && first.day <= one.day ? first : one),
    null,
  );
}

/**
 * Whether what happened later leaves nothing to answer. A message about something else does not, nor does a reminder that
 * names no day; another interview does, for it was agreed, also where it was called off since.
 */
function settles(later: Happening, earlier: Happening, day: Day): boolean {
  if (later.answerBy && later.day > day) return true;
  if (later.kind === earlier.kind && later.kind !== 'interview') return Boolean(later.answerBy);
  return later.kind !== 'contacted';
}
