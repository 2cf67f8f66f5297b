import { expect, test } from 'vitest';
import type { ApplicationEvent, EventKind, Happening } from '../application/event.ts';
import type { ApplicationId, EventId, InterviewId } from '../id.ts';
import type { Day, Instant, TimeZone } from '../time.ts';
import type { WorkSearchApplication, WorkSearchInterview } from './from-application.ts';
import { activitiesOfApplication } from './from-application.ts';

const NOW = { now: '2026-11-26T12:00:00.000Z' as Instant, timeZone: 'America/New_York' as TimeZone };

function happened(id: string, kind: EventKind, day: string, more: Partial<Happening> = {}): ApplicationEvent {
  const happening = { kind, day: day as Day, round: null, note: 'private', no: null, ...more };
  return { id: id as EventId, recordedAt: `${day}T20:00:00.000Z` as Instant, type: 'happened', happening };
}

function application(
  log: ApplicationEvent[],
  more: Partial<WorkSearchApplication> = {},
): WorkSearchApplication {
  return {
    id: 'a1' as ApplicationId,
    company: 'Northwind',
    role: 'Analyst',
    postingUrl: 'https://jobs.example/17',
    source: 'A board',
    reference: 'R-17',
    log,
    interviews: [],
    mailOf: new Map(),
    ...more,
  };
}

function interview(more: Partial<WorkSearchInterview> = {}): WorkSearchInterview {
  return {
    id: 'i1' as InterviewId,
    eventId: 'e2' as EventId,
    round: 1,
    kind: 'technical',
    startsAt: '2026-11-19T02:30:00.000Z' as Instant,
    minutes: 60,
    place: '',
    link: 'https://meet.example/x',
    isCancelled: false,
    hasDebrief: false,
    people: [
      { name: 'Dana Okafor', title: 'Lead', email: 'dana@northwind.example' },
      { name: 'Sam Lee', title: '', email: '' },
    ],
    notedAt: '2026-11-10T08:00:00.000Z' as Instant,
    ...more,
  };
}

test('an application that was sent is an activity, with what became of it', () => {
  const no = {
    channel: 'mail' as const,
    theirWords: ' We filled it from inside. ',
    know: 'they told me',
    guess: 'my age',
  };
  const log = [
    happened('e0', 'saved', '2026-11-01'),
    happened('e1', 'applied', '2026-11-02'),
    happened('e2', 'confirmed', '2026-11-03'),
    happened('e3', 'rejected', '2026-11-20', { no }),
  ];
  const mailOf = new Map([['e2' as EventId, 'Mail from jobs@northwind.example']]);
  const [activity, ...rest] = activitiesOfApplication(application(log, { mailOf }), NOW);
  expect(rest).toEqual([]);
  expect(activity).toMatchObject({
    sourceId: 'applied:a1',
    writtenAt: '2026-11-02T20:00:00.000Z',
    record: {
      day: '2026-11-02',
      type: 'apply',
      employer: 'Northwind',
      position: 'Analyst',
      reference: 'R-17',
      source: 'https://jobs.example/17',
      proof: 'Mail from jobs@northwind.example',
      result: 'no',
      resultDay: '2026-11-20',
      statedReason: 'We filled it from inside.',
    },
  });
  // Neither what the person knows nor what they guess, nor a note of theirs.
  expect(JSON.stringify(activity)).not.toMatch(/told me|my age|private/);
});

test('a letter is cut to a reason', () => {
  const no = { channel: 'mail' as const, theirWords: '🙂'.repeat(5000), know: '', guess: '' };
  const log = [happened('e1', 'applied', '2026-11-02'), happened('e3', 'rejected', '2026-11-20', { no })];
  const reason = activitiesOfApplication(application(log), NOW)[0]?.record.statedReason;
  expect(reason).toBe(`${'🙂'.repeat(300)} […]`);
});

test('a receipt tells of an application that nobody noted, and keeps its name when it is noted later', () => {
  const log = [happened('e1', 'confirmed', '2026-11-02')];
  expect(activitiesOfApplication(application(log), NOW)).toMatchObject([
    { sourceId: 'applied:a1', record: { day: '2026-11-02', type: 'apply', result: 'open' } },
  ]);
  const noted = [...log, happened('e2', 'applied', '2026-11-01')];
  expect(activitiesOfApplication(application(noted), NOW)).toMatchObject([
    { sourceId: 'applied:a1', record: { day: '2026-11-01', result: 'confirmed' } },
  ]);
});

test('what was saved, or was noted by mistake, is nothing that was done', () => {
  const log: ApplicationEvent[] = [
    happened('e0', 'saved', '2026-11-01'),
    happened('e1', 'applied', '2026-11-02'),
    { id: 'e2' as EventId, recordedAt: NOW.now, type: 'undone', targetId: 'e1' as EventId },
  ];
  expect(activitiesOfApplication(application(log), NOW)).toEqual([]);
});

test('what was sent twice is two activities, each with its own outcome', () => {
  const log = [
    happened('e1', 'applied', '2026-10-02'),
    happened('e2', 'rejected', '2026-10-09'),
    happened('e3', 'applied', '2026-11-02'),
    happened('e4', 'offer', '2026-11-20'),
  ];
  expect(activitiesOfApplication(application(log), NOW)).toMatchObject([
    { sourceId: 'applied:a1', record: { day: '2026-10-02', result: 'no', resultDay: '2026-10-09' } },
    { sourceId: 'event:e3', record: { day: '2026-11-02', result: 'offer', resultDay: '2026-11-20' } },
  ]);
});

test('silence that was let go is no answer, without a day', () => {
  const log = [happened('e1', 'applied', '2026-10-02'), happened('e2', 'let_go', '2026-11-20')];
  expect(activitiesOfApplication(application(log), NOW)[0]?.record).toMatchObject({
    result: 'no_answer',
    resultDay: null,
  });
});

test('an interview is an activity on the day the person lived, by the clock where they live', () => {
  const log = [
    happened('e1', 'applied', '2026-11-02'),
    happened('e2', 'interview', '2026-11-10', { round: 1 }),
  ];
  const activities = activitiesOfApplication(application(log, { interviews: [interview()] }), NOW);
  expect(activities[1]).toMatchObject({
    sourceId: 'interview:i1',
    writtenAt: '2026-11-10T08:00:00.000Z',
    record: {
      day: '2026-11-18',
      time: '21:30',
      type: 'interview',
      minutes: 60,
      method: 'online',
      contactName: 'Dana Okafor\nSam Lee',
      contactRole: 'Lead',
      email: 'dana@northwind.example',
      result: 'open',
    },
  });
});

test('an interview to come, or one they called off, is nothing that was done', () => {
  const log = [happened('e2', 'interview', '2026-11-10', { round: 1 })];
  const later = interview({ startsAt: '2026-11-26T12:00:00.001Z' as Instant });
  for (const one of [later, interview({ isCancelled: true })])
    expect(activitiesOfApplication(application(log, { interviews: [one] }), NOW)).toEqual([]);
});

test('what may not have taken place is not sure: a test that was sent, a meeting without a time', () => {
  const log = [
    happened('e1', 'assessment', '2026-11-09'),
    happened('e2', 'interview', '2026-11-10', { round: 1 }),
    happened('e3', 'interview', '2026-11-12', { round: 2 }),
  ];
  const sureness = (one: WorkSearchInterview) =>
    activitiesOfApplication(application(log, { interviews: [one] }), NOW).map(({ sourceId, isSure }) => [
      sourceId,
      isSure,
    ]);
  const rest = [
    ['event:e1', false],
    ['event:e3', false],
  ];
  expect(sureness(interview())).toEqual([...rest, ['interview:i1', true]]);
  expect(sureness(interview({ startsAt: null }))).toEqual([...rest, ['interview:i1', false]]);
  expect(sureness(interview({ startsAt: null, hasDebrief: true }))).toEqual([
    ...rest,
    ['interview:i1', true],
  ]);
});

test('a meeting that a no had overtaken hardly took place', () => {
  const agreed = happened('e2', 'interview', '2026-11-10', { round: 1 });
  const no = happened('e3', 'rejected', '2026-11-15');
  const isSure = (...log: ApplicationEvent[]) =>
    activitiesOfApplication(application(log, { interviews: [interview()] }), NOW).at(-1)?.isSure;
  expect(isSure(agreed, no)).toBe(false);
  expect(isSure(agreed, no, happened('e4', 'reopened', '2026-11-16'))).toBe(true);
  expect(isSure(agreed, happened('e3', 'rejected', '2026-11-18'))).toBe(true);
});

test('the next round is the result of a round, and not of itself', () => {
  const log = [
    happened('e2', 'interview', '2026-11-10', { round: 1 }),
    happened('e3', 'interview', '2026-11-20', { round: 2 }),
  ];
  const second = interview({
    id: 'i2' as InterviewId,
    eventId: 'e3' as EventId,
    round: 2,
    startsAt: '2026-11-24T15:00:00.000Z' as Instant,
  });
  const activities = activitiesOfApplication(application(log, { interviews: [interview(), second] }), NOW);
  expect(activities.map(({ record }) => record.result)).toEqual(['interview', 'open']);
});

test.each([
  [{ place: 'Phone', link: '' }, 'phone', ''],
  [{ place: 'Video', link: 'https://meet.example/x' }, 'online', ''],
  [{ place: 'Microsoft Teams', link: '' }, 'online', ''],
  [{ place: '1 Harbour Street', link: '' }, 'in_person', '1 Harbour Street'],
  [{ place: '', link: '', kind: 'phone_screen' as const }, 'phone', ''],
  [{ place: '', link: '' }, '', ''],
])('an interview at %j was held %j, at %j', (where, method, address) => {
  const log = [happened('e2', 'interview', '2026-11-10', { round: 1 })];
  const [activity] = activitiesOfApplication(application(log, { interviews: [interview(where)] }), NOW);
  expect(activity?.record).toMatchObject({ method, address });
});
