import type { Day, Instant } from '../time.ts';

/** An interview as far as it tells whether it took place. */
export type MeetingNoted = {
  round: number;
  /** Both null while no time is known. */
  startsAt: Instant | null;
  startsLocal: string | null;
  isCancelled: boolean;
  hasDebrief: boolean;
};
/** Up to when interviews can have taken place: the day the application ended, if it did, and when one looks. */
export type Until = { closedOn: Day | null; lookedAt: Instant };

/** The interviews that took place. One whose time is not known took place where its round did. */
export function heldMeetings<Meeting extends MeetingNoted>(
  meetings: readonly Meeting[],
  until: Until,
): Meeting[] {
  return meetings.filter((meeting) => {
    const isOpen = meeting.startsAt === null && !meeting.isCancelled;
    return isOpen ? isRoundHeld(meeting.round, meetings, until) : isHeld(meeting, until);
  });
}

/**
 * How many of the rounds that an application's events name took place. A round without a time anywhere did: somebody
 * noted it, or the no came after it. One whose every time was still to come, or was called off, did not.
 */
export function roundsHeld(rounds: number, meetings: readonly MeetingNoted[], until: Until): number {
  let held = rounds;
  while (held > 0 && !isRoundHeld(held, meetings, until)) held--;
  return held;
}

function isRoundHeld(round: number, meetings: readonly MeetingNoted[], until: Until): boolean {
  const ofRound = meetings.filter((meeting) => meeting.round === round);
  return (
    ofRound.some((meeting) => isHeld(meeting, until)) ||
    ofRound.every(({ startsAt, isCancelled }) => startsAt === null && !isCancelled)
  );
}

/**
 * Whether one took place for certain: it has a debrief, or it began before the application ended. That end is a day: of
 * that very day, what had begun when one looks.
 */
export function isHeld(
  { startsAt, startsLocal, isCancelled, hasDebrief }: Omit<MeetingNoted, 'round'>,
  { closedOn, lookedAt }: Until,
): boolean {
  if (isCancelled) return false;
  if (hasDebrief) return true;
  if (startsAt === null || startsLocal === null) return false;
  const day = startsLocal.slice(0, 10);
  return closedOn === null || day === closedOn ? startsAt <= lookedAt : day < closedOn;
}
