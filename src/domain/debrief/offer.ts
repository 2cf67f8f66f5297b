import type { Instant } from '../time.ts';
import { addMinutes } from '../time.ts';
import type { DebriefStep } from './steps.ts';

/** How long an interview lasts when nobody said. */
const USUAL_MINUTES = 60;

type Times = { startsAt: Instant | null; minutes: number | null };

/** Whether it is over, as far as anybody knows. */
export function hasEnded({ startsAt, minutes }: Times, now: Instant): boolean {
  return startsAt !== null && addMinutes(startsAt, minutes ?? USUAL_MINUTES) <= now;
}

/** Whether a debrief is still offered: nothing is written, or somebody began it and stopped on the way. */
export function isOpenDebrief(
  debrief: { position: DebriefStep | null; finishedAt: Instant | null } | null,
): boolean {
  return debrief === null || (debrief.position !== null && debrief.finishedAt === null);
}
