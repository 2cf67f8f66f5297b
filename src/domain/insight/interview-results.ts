import type { StandingEvent } from '../application/event.ts';
import { standingEvents } from '../application/event.ts';
import { roundsHeld } from '../application/held.ts';
import { standingOf } from '../application/standing.ts';
import type { Day, Instant } from '../time.ts';
import type { InterviewedApplication } from './first-interviews.ts';

/** Whether one interview led on, and the day it is first told of. */
export type InterviewResult = { day: Day; ledOn: boolean };

/**
 * Each interview of the applications that ended, oldest first: it led on when a later round or an offer came of it. An
 * interview is a round that took place, however many mails there were about it. The last one before the person withdrew
 * is nobody's answer; those of open applications wait, since a yes comes sooner than a no.
 */
export function interviewResults(
  applications: readonly InterviewedApplication[],
  now: Instant,
): InterviewResult[] {
  const results = applications.flatMap(({ id, log, meetings }) => {
    const { isLive, status, rounds: last, closedOn } = standingOf(log);
    if (isLive) return [];
    const events = standingEvents(log);
    const held = roundsHeld(last, meetings, { closedOn, lookedAt: now });
    const isOffered = events.some(({ happening }) => OFFERED.includes(happening.kind));
    return firstOfEachRound(events).flatMap(({ round, day }) => {
      const ledOn = isOffered || round < last;
      return round > held || (!ledOn && status === 'withdrawn') ? [] : [{ id, day, round, ledOn }];
    });
  });
  return results
    .sort((one, other) => compare(one.day, other.day) || compare(one.id, other.id) || one.round - other.round)
    .map(({ day, ledOn }) => ({ day, ledOn }));
}

const OFFERED: readonly StandingEvent['happening']['kind'][] = ['offer', 'accepted', 'declined'];

function firstOfEachRound(events: readonly StandingEvent[]): { round: number; day: Day }[] {
  const interviews = events.filter(isInterview).map(({ happening }) => happening);
  const days = new Map(interviews.toReversed().map((happening) => [roundOf(happening), happening.day]));
  return [...days].map(([round, day]) => ({ round, day }));
}

function isInterview({ happening }: StandingEvent): boolean {
  return happening.kind === 'interview' && !happening.isCancelled;
}

function roundOf({ round }: StandingEvent['happening']): number {
  return Math.max(1, round ?? 1);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
