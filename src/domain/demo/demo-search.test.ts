import { describe, expect, test } from 'vitest';
import type { ApplicationEvent, Happening } from '../application/event.ts';
import { skillsNeverNamed } from '../application/sought-skills.ts';
import { standingOf } from '../application/standing.ts';
import { weekdayOf } from '../day-words.ts';
import type { ApplicationId, EventId } from '../id.ts';
import { firstInterviewAnswers } from '../insight/first-interviews.ts';
import { runOfNos } from '../insight/run-of-nos.ts';
import type { Day, Instant, TimeZone } from '../time.ts';
import { addDays, dayOf, daysBetween } from '../time.ts';
import { COMPANY_A, COMPANY_B } from './black-thursday.ts';
import { CONTOSO, FABRIKAM, HARBOR_HEALTH, NORTHWIND } from './coming-up.ts';
import { demoSearch } from './demo-search.ts';
import type { DemoApplication, DemoSearch } from './description.ts';

const BERLIN = 'Europe/Berlin' as TimeZone;
const THURSDAY = '2026-04-16' as Day;
const search = demoSearch({ seed: 17, today: THURSDAY, timeZone: BERLIN });

/** The log an application's description comes to. */
function logOf(application: DemoApplication): ApplicationEvent[] {
  const { happenings, interviews, no, key } = application;
  const nothing = { round: null, note: '', no: null };
  const entries: { at: string; happening: Happening }[] = [
    ...happenings.map(({ at, kind, day }) => ({ at, happening: { ...nothing, kind, day } })),
    ...interviews.map(({ at, round }) => {
      return { at, happening: { ...nothing, kind: 'interview' as const, day: dayOf(at, BERLIN), round } };
    }),
    ...(no ? [{ at: no.at, happening: { ...nothing, kind: noKind(no), day: no.day } }] : []),
  ];
  const inOrder = entries.sort((a, b) => (a.at < b.at ? -1 : 1));
  return inOrder.map(({ at, happening }) => ({
    type: 'happened',
    id: `${at} ${key}` as EventId,
    recordedAt: at as ApplicationEvent['recordedAt'],
    happening,
  }));
}

function noKind({ channel }: NonNullable<DemoApplication['no']>): 'let_go' | 'rejected' {
  return channel === 'silence' ? 'let_go' : 'rejected';
}

function named(key: string, from: DemoSearch = search): DemoApplication {
  const found = from.applications.find((application) => application.key === key);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
}

function answersIn({ applications }: DemoSearch) {
  return firstInterviewAnswers(
    applications.map((application) => ({
      id: application.key as ApplicationId,
      log: logOf(application),
      meetings: [],
    })),
    '2026-04-16T20:00:00.000Z' as Instant,
  );
}

test('the same seed gives the same search, and another seed another one', () => {
  expect(demoSearch({ seed: 17, today: THURSDAY, timeZone: BERLIN })).toEqual(search);
  expect(demoSearch({ seed: 18, today: THURSDAY, timeZone: BERLIN })).not.toEqual(search);
});

test('it is a search of four months with 38 applications, 11 stories, 14 questions and 4 wordings', () => {
  const found = search.rebounds.flatMap(({ reviews }) => reviews.flatMap(({ findings }) => findings));
  expect(search.applications).toHaveLength(38);
  expect(new Set(search.applications.map(({ key }) => key)).size).toBe(38);
  expect(search.stories).toHaveLength(11);
  expect(search.stories.find(({ key }) => key === 'warehouse')?.versions).toHaveLength(2);
  expect(search.questions.length + found.filter(({ kind }) => kind === 'question').length).toBe(14);
  expect(search.wordings.length + found.filter(({ kind }) => kind === 'wording').length).toBe(4);
  expect(search.people.length).toBeGreaterThanOrEqual(18);
  const firstDay = search.applications
    .flatMap(({ happenings }) => happenings.map(({ day }) => day))
    .sort()[0];
  expect(daysBetween(firstDay ?? THURSDAY, THURSDAY)).toBe(121);
});

test('what waits is as the pictures show it: Fabrikam silent for 24 days, three roles saved, Contoso closing on a Friday', () => {
  const standings = search.applications.map((application) => standingOf(logOf(application)));
  const count = (status: string) => standings.filter((standing) => standing.status === status).length;
  const fabrikam = standingOf(logOf(named(FABRIKAM)));
  expect(daysBetween(fabrikam.lastEventOn ?? THURSDAY, THURSDAY)).toBe(24);
  expect(fabrikam.status).toBe('applied');
  expect({
    saved: count('saved'),
    onHold: count('on_hold'),
    letGo: count('let_go'),
    withdrawn: count('withdrawn'),
  }).toEqual({ saved: 3, onHold: 1, letGo: 1, withdrawn: 1 });
  expect(named(CONTOSO).notes).toContain('Closes Friday 17 April.');
});

test('two second interviews are coming up', () => {
  const coming = [NORTHWIND, HARBOR_HEALTH].map((key) => named(key).interviews.at(-1));
  expect(coming).toMatchObject([
    { round: 2, kind: 'panel', minutes: 60, startsLocal: '2026-04-21T10:30', after: null },
    { round: 2, kind: 'hiring_manager', startsLocal: '2026-04-23T14:00', after: null },
  ]);
});

test('Company A wanted two skills that its posting never named, which is rare', () => {
  const neverNamed = (key: string) =>
    skillsNeverNamed(
      named(key).interviews.flatMap(({ after }) => after?.sought ?? []),
      named(key).postingText,
    );
  expect(neverNamed(COMPANY_A)).toEqual(['demand forecasting', 'Salesforce administration']);
  const others = search.applications.map(({ key }) => key).filter((key) => neverNamed(key).length > 0);
  expect(others).toHaveLength(4);
  for (const key of [COMPANY_B, NORTHWIND, HARBOR_HEALTH]) expect(neverNamed(key)).toEqual([]);
});

test('the two no’s can be left out, for when they come by mail', () => {
  const asMail = demoSearch({ seed: 17, today: THURSDAY, timeZone: BERLIN, blackThursday: 'as-mail' });
  expect([COMPANY_A, COMPANY_B].map((key) => named(key, asMail).no)).toEqual([null, null]);
  expect(asMail.rebounds).toEqual(search.rebounds.slice(0, -1));
});

describe.each([
  ['an ordinary Thursday', '2026-04-16', BERLIN],
  ['a leap day', '2028-02-29', BERLIN],
  ['New Year', '2027-01-01', BERLIN],
  ['the day clocks go forward', '2026-03-29', BERLIN],
  ['the day clocks go back', '2026-10-25', BERLIN],
  ['the day clocks go forward elsewhere', '2026-03-08', 'America/New_York'],
  ['a Saturday far east', '2026-05-16', 'Pacific/Kiritimati'],
  ['a Sunday far west', '2026-05-17', 'Pacific/Pago_Pago'],
  ['a Monday', '2026-05-18', 'Asia/Kolkata'],
  ['a Tuesday', '2026-05-19', 'Australia/Lord_Howe'],
  ['a Wednesday', '2026-05-20', 'UTC'],
  ['a Friday', '2026-05-22', 'America/Santiago'],
])('on %s', (_, day, zone) => {
  const today = day as Day;
  const timeZone = zone as TimeZone;

  test.each([1, 17, 4_000_000_000])(
    '23 first interviews, 3 yes, and six no’s in a row at the end (seed %i)',
    (seed) => {
      const made = demoSearch({ seed, today, timeZone });
      const answers = answersIn(made);
      expect(made.applications.filter(({ interviews }) => interviews.length > 0)).toHaveLength(23);
      expect(
        answers.filter(({ answer }) => answer === 'yes').map(({ applicationId }) => applicationId),
      ).toEqual([COMPANY_B, HARBOR_HEALTH, NORTHWIND]);
      expect(answers.at(-1)).toMatchObject({ applicationId: COMPANY_A, answer: 'no', day: today });
      expect(runOfNos(answers.map(({ answer }) => answer))).toMatchObject({
        type: 'chance',
        answers: 23,
        yes: 3,
        run: 6,
      });
    },
  );

  test('every no has its rebound, and nothing was noted on a day still to come', () => {
    const made = demoSearch({ seed: 17, today, timeZone });
    const answered = made.applications.filter(({ no }) => no).map(({ key }) => key);
    expect(made.rebounds.flatMap(({ applications }) => applications).sort()).toEqual(answered.sort());
    expect(made.rebounds.at(-1)?.applications).toEqual([COMPANY_A, COMPANY_B]);
    const instants = JSON.stringify(made).match(/(?<="at":")[^"]+/g) ?? [];
    const days = instants.map((at) => dayOf(at as DemoApplication['happenings'][number]['at'], timeZone));
    expect(days.every((noted) => noted <= today && noted >= addDays(today, -125))).toBe(true);
  });

  test('an application is told in the order it happened', () => {
    for (const { happenings, interviews, no } of demoSearch({ seed: 17, today, timeZone }).applications) {
      const met = interviews.flatMap(({ at, after }) => [at, ...(after ? [after.at] : [])]);
      const noted = happenings.map(({ at }) => at);
      expect(noted).toEqual(noted.toSorted());
      expect(met).toEqual(met.toSorted());
      const last = no ? [no.at] : [];
      const afterwards = [...met, ...last];
      expect(afterwards).toEqual(afterwards.toSorted());
      expect([...noted, ...afterwards].toSorted()[0]).toBe(noted[0]);
    }
  });

  test('nobody was interviewed on a weekend, and each was agreed before it happened', () => {
    const past = demoSearch({ seed: 17, today, timeZone }).applications.flatMap(({ interviews }) =>
      interviews.filter(({ after }) => after),
    );
    for (const { at, startsLocal } of past) {
      expect(['Saturday', 'Sunday']).not.toContain(weekdayOf(startsLocal.slice(0, 10) as Day));
      expect(dayOf(at, timeZone) < startsLocal.slice(0, 10)).toBe(true);
    }
  });
});
