import { expect, test } from 'vitest';
import type { ApplicationEvent, EventKind } from '../application/event.ts';
import type { ApplicationId, EventId } from '../id.ts';
import type { Day, Instant } from '../time.ts';
import type { InterviewedApplication } from './first-interviews.ts';
import { interviewResults } from './interview-results.ts';

const NOW = '2026-04-17T09:00:00.000Z' as Instant;

/** "interview 03-10 2, rejected 03-20" */
function application(id: string, story: string, startsLocal: string | null = null): InterviewedApplication {
  const log = story.split(', ').map((line, index): ApplicationEvent => {
    const [kind, day, round] = line.split(' ');
    const at = { kind: kind as EventKind, day: `2026-${day}` as Day, round: round ? Number(round) : null };
    return {
      type: 'happened',
      id: `${id}-${index}` as EventId,
      recordedAt: NOW,
      happening: { ...at, note: '', no: null },
    };
  });
  const startsAt = startsLocal && (`${startsLocal}:00.000Z` as Instant);
  const meeting = {
    round: 1,
    startsLocal,
    startsAt: startsAt || null,
    isCancelled: false,
    hasDebrief: false,
  };
  return { id: id as ApplicationId, log, meetings: startsLocal ? [meeting] : [] };
}

function told(...applications: InterviewedApplication[]): string[] {
  return interviewResults(applications, NOW).map(({ day, ledOn }) => `${day} ${ledOn ? 'led on' : 'ended'}`);
}

test('an invitation and the confirmation of its time are one interview, told of from the first', () => {
  expect(
    told(
      application('two-rounds', 'interview 03-01 1, interview 03-03 1, interview 03-12 2, rejected 03-20'),
      application('one-round', 'interview 03-05 1, rejected 03-25'),
    ),
  ).toEqual(['2026-03-01 led on', '2026-03-05 ended', '2026-03-12 ended']);
});

test('an interview that was still to come when the no came is none', () => {
  expect(told(application('early-no', 'interview 03-01 1, rejected 03-10', '2026-03-20T10:00'))).toEqual([]);
  expect(told(application('held', 'interview 03-01 1, rejected 03-30', '2026-03-20T10:00'))).toHaveLength(1);
});

test('whoever withdraws after an interview has no answer to it, but to those before', () => {
  expect(told(application('left', 'interview 03-01 1, interview 03-12 2, withdrawn 03-20'))).toEqual([
    '2026-03-01 led on',
  ]);
});

test('an offer is what every interview before it led to; what is open waits', () => {
  expect(told(application('offered', 'interview 03-01 1, offer 03-10, declined 03-12'))).toEqual([
    '2026-03-01 led on',
  ]);
  expect(told(application('open', 'interview 03-01 1, interview 03-12 2'))).toEqual([]);
});
