import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import type { NextStep } from '../contract/rebound.ts';
import type { Instant } from '../domain/time.ts';
import { addMinutes } from '../domain/time.ts';

/**
 * A next step as a calendar file (RFC 5545). Its times are in UTC, which every calendar shows in its own zone, and its
 * UID is the step's id, so that a file downloaded again after a change, with a higher `sequence`, moves the entry
 * instead of adding a second one.
 */
export function nextStepCalendar(
  step: NextStep,
  { now, sequence }: { now: Instant; sequence: number },
): string {
  const calendar = ical({
    prodId: { company: 'Rebound', product: 'Rebound', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const summary = printable(step.text);
  const event = calendar.createEvent({
    id: step.id,
    sequence,
    stamp: new Date(now),
    start: new Date(step.startsAt),
    end: new Date(addMinutes(step.startsAt, step.minutes)),
    summary,
    description: printable(step.sentence),
    ...(step.where.trim() !== '' && { location: printable(step.where) }),
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: summary });
  // The library leaves out the end of the last line, which strict readers ask for.
  return `${calendar.toString()}\r\n`;
}

export function nextStepFileName({ startsLocal }: Pick<NextStep, 'startsLocal'>): string {
  return `next-step-${startsLocal.slice(0, 10)}.ics`;
}

/** Control characters other than the line break have no place in the format. */
function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}
