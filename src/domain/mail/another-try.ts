import type { Status } from '../application/standing.ts';
import type { Day } from '../time.ts';
import { daysBetween } from '../time.ts';

/** When one tried for an application, as far as it is noted. */
export type Tried = {
  appliedOn?: Day | null;
  lastEventOn?: Day | null;
  ended?: { as: Status; on: Day } | null;
};
/** What a mail says, and when it was written. */
export type Written = { kind?: string; writtenOn?: Day | null };

/** A no comes by mail and by phone, and is noted when one finds the time: within so many days it is one no. */
const SAME_NO_DAYS = 14;
/** One notes that one applied some days later now and then. */
const LATE_NOTE_DAYS = 7;
/**
 * Where nothing was heard for so long, a mail may be about another time; and where it is not known when one applied, for
 * it was first heard of by its no, so long before may one have.
 */
const LONGEST_SILENCE_DAYS = 180;
/** A receipt comes with the application. */
const LATE_RECEIPT_DAYS = 60;
/** What nobody is sent about an application that is over, as long as they did not apply again. */
const NOT_AFTER_END = ['confirmation', 'on_hold', 'rejection'];

/** How one ends it oneself: a no that is sent afterwards, by itself as a rule, takes nothing of that back unasked. */
const BY_ONESELF: readonly Status[] = ['withdrawn', 'declined', 'accepted'];

/**
 * Whether a mail that fits an application may be about another time one tried there: one applied after it was written, or
 * the application was over by then, or nothing was heard of it for half a year. Then it is asked whether it is this one or
 * a new one. `isOfThread`: it answers a mail that went there, whatever their days are.
 */
export function mayBeAnotherTry(
  { kind, writtenOn }: Written,
  { appliedOn, lastEventOn, ended }: Tried,
  isOfThread = false,
): boolean {
  if (!kind || !writtenOn) return false;
  if (lastEventOn && !isOfThread && daysBetween(lastEventOn, writtenOn) > LONGEST_SILENCE_DAYS) return true;
  if (appliedOn && !isOfThread) {
    if (isFromBefore(kind, writtenOn, appliedOn, ended)) return true;
    if (kind === 'confirmation' && daysBetween(appliedOn, writtenOn) > LATE_RECEIPT_DAYS) return true;
  }
  if (!ended || (kind === 'rejection' && isSameNo(writtenOn, ended))) return false;
  return NOT_AFTER_END.includes(kind) && ended.on < writtenOn;
}

/** A no to what one withdrew, declined or accepted: whether that is one, the person says. */
export function isNoAfterOwnEnd({ kind }: Written, { ended }: Tried): boolean {
  return kind === 'rejection' && !!ended && BY_ONESELF.includes(ended.as);
}

/** Whether a no of a day is the one that ended an application, told once more. */
export function isSameNo(day: Day, { as, on }: NonNullable<Tried['ended']>): boolean {
  return as === 'no' && Math.abs(daysBetween(on, day)) <= SAME_NO_DAYS;
}

/** A no from before one applied is never about this time, be it by a day. */
function isFromBefore(kind: string, writtenOn: Day, appliedOn: Day, ended: Tried['ended']): boolean {
  const isAssumed = ended?.as === 'no' && ended.on === appliedOn;
  const slack = isAssumed ? LONGEST_SILENCE_DAYS : kind === 'rejection' ? 0 : LATE_NOTE_DAYS;
  return daysBetween(writtenOn, appliedOn) > slack;
}
