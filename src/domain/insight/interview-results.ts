import type { StandingEvent } from '../application/event.ts';
import { standingEvents } from '../application/event.ts';
import { standingOf } from '../application/standing.ts';
import type { Day } from '../time.ts';
import type { LoggedApplication } from './first-interviews.ts';

/** Whether one interview led on, and the day of it. */
export type InterviewResult = { day: Day; ledOn: boolean };

/**
 * Each interview of the applications that ended, oldest first: it led on when a later round or an offer came of it. The
 * last one before the person withdrew is nobody's answer; those of open applications wait, since a yes comes sooner
 * than a no.
 */
export function interviewResults(applications: readonly LoggedApplication[]): InterviewResult[] {
  const results = applications.flatMap(({ id, log }) => {
    const { isLive, status } = standingOf(log);
    if (isLive) return [];
    const events = standingEvents(log);
    const rounds = events.filter(isInterview).map(({ happening }) => happening);
    const last = Math.max(...rounds.map(roundOf));
    const isOffered = events.some(({ happening }) => OFFERED.includes(happening.kind));
    return rounds.flatMap((interview) => {
      const ledOn = isOffered || roundOf(interview) < last;
      return !ledOn && status === 'withdrawn'
        ? []
        : [{ id, day: interview.day, round: roundOf(interview), ledOn }];
    });
  });
  return results
    .sort((one, other) => compare(one.day, other.day) || compare(one.id, other.id) || one.round - other.round)
    .map(({ day, ledOn }) => ({ day, ledOn }));
}

const OFFERED: readonly StandingEvent['happening']['kind'][] = ['offer', 'accepted', 'declined'];

function isInterview({ happening }: StandingEvent): boolean {
  return happening.kind === 'interview' && !happening.isCancelled;
}

function roundOf({ round }: StandingEvent['happening']): number {
  return Math.max(1, round ?? 1);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
