import { expect, test } from 'vitest';
import type { Proposal } from '../../../contract/mail.ts';
import { keysFor } from './mail-keys.ts';
import {
  acceptedWords,
  answerToNote,
  choicesOf,
  groupWords,
  messageWords,
  notedWords,
  putAsideWords,
  readyAcceptance,
  takenBackWords,
  timeToCome,
} from './mail-words.ts';

const NORTHWIND = { id: 'n' as never, company: 'Northwind', role: 'Planner' };
const mail = (change: object = {}, message: object = {}) =>
  ({
    kind: 'confirmation',
    company: 'Northwind',
    role: 'Planner',
    day: '2026-04-01',
    invitation: null,
    namedTime: null,
    message: { from: 'Talent Team', subject: 'Your application', sentAt: '2020-04-01T10:00:00Z', ...message },
    match: { applicationId: null, candidates: [] },
    accepted: null,
    ...change,
  }) as unknown as Proposal;

test('a mail says where it comes from, and a pasted one that it was pasted', () => {
  expect(messageWords(mail())).toBe('Talent Team · “Your application” · 1 April 2020');
  expect(messageWords(mail({}, { from: '', subject: '', sentAt: null }))).toBe('Pasted, no subject');
  expect(messageWords(mail({}, { subject: '', sentAt: null }))).toBe('Talent Team · no subject');
  expect(messageWords(mail({ kind: 'unreadable' }, { from: '', subject: '', sentAt: null }))).toBe(
    'No sender, no subject',
  );
});

test('a card is named by company and role, and one of a mail that could not be read by that', () => {
  const group = (company: string | null, role: string | null, kind = 'confirmation') =>
    groupWords({ company, role, proposals: [mail({ kind })] });
  expect(group('Northwind', 'Planner')).toBe('Northwind · Planner');
  expect(group('Northwind', null)).toBe('Northwind');
  expect(group(null, 'Planner')).toBe('Which company? · Planner');
  expect(group(null, null, 'unreadable')).toBe('A mail that could not be read');
});

test('a day by which they expect an answer is noted where there is something to answer, and time for it', () => {
  const asks = { kind: 'assessment', answerBy: '2020-04-04', change: null };
  expect(answerToNote(mail(asks))).toBe('2020-04-04');
  expect(answerToNote(mail({ ...asks, answerBy: '2020-03-31' }))).toBeNull();
  expect(answerToNote(mail({ ...asks, answerBy: null }))).toBeNull();
  expect(answerToNote(mail({ ...asks, kind: 'rejection' }))).toBeNull();
  const cancelled = { change: { kind: 'cancelled', interviews: [] } };
  expect(answerToNote(mail({ ...asks, kind: 'interview', ...cancelled }))).toBeNull();
});

test('what was noted is told with the company it was noted for, whatever was read', () => {
  const accepted = { applicationId: 'n', kind: 'confirmation', eventId: 'e', reboundId: null };
  const noted = mail({
    company: 'Norwind',
    accepted,
    match: { applicationId: 'n', candidates: [NORTHWIND] },
  });
  expect(notedWords(noted, mail())).toBe('Noted for Northwind.');
  expect(notedWords({ ...noted, accepted: { ...accepted, reboundId: 'r' } as never }, mail())).toBe(
    'Noted for Northwind. There’s no hurry with the rest.',
  );
});

test('of a no that is old news it is said that no rebound was opened, and where there is one', () => {
  const accepted = { applicationId: 'n', kind: 'rejection', eventId: 'e', reboundId: null } as const;
  const noted = mail({ accepted, match: { applicationId: 'n', candidates: [NORTHWIND] } } as never);
  expect(notedWords(noted, mail())).toBe(
    'Noted for Northwind. It is older than two weeks, so no rebound was opened. On the application’s page you can open one.',
  );
  // One that was noted already is noted no second time.
  expect(notedWords({ ...noted, accepted: { ...accepted, eventId: null } as never }, mail())).toBe(
    'Noted for Northwind.',
  );
});

test('of a mail that had nothing to say any more it is said that nothing changed', () => {
  const noted = mail({ accepted: { applicationId: 'n', kind: 'interview', eventId: 'e', reboundId: null } });
  expect(notedWords(noted, mail({ invitation: { isOvertaken: true } }))).toMatch(/It changed nothing/);
});

test('what was put aside is named where it has a name', () => {
  expect(putAsideWords(mail({ kind: 'interview' }))).toBe('Put aside: Northwind, an interview.');
  expect(putAsideWords(mail({ kind: 'recruiter', company: null }))).toBe(
    'Put aside: “Your application”, somebody got in touch.',
  );
  expect(putAsideWords(mail({ kind: 'other', company: null }, { subject: '' }))).toBe('Put aside.');
});

test('only keys are named that do something to the mails there are', () => {
  const keys = (...mails: Proposal[]) => keysFor(mails).flatMap(({ keys }) => keys);
  expect(keys(mail())).toEqual(['J', '↓', '↑', 'A', 'E', 'X', 'R', 'U']);
  expect(keys(mail({ kind: 'other', company: null }))).toEqual(['J', '↓', '↑', 'E', 'X', 'R', 'U']);
  const asked = mail({ match: { applicationId: null, candidates: [NORTHWIND, { ...NORTHWIND, id: 'm' }] } });
  expect(keys(asked)).toEqual(['J', '↓', '↑', '1', '2', 'N', 'E', 'X', 'R', 'U']);
  const namedTime = { startsLocal: '2026-04-21T10:00', timeZone: 'Europe/Berlin', minutes: null };
  expect(keys(mail({ kind: 'interview', namedTime }))).toContain('T');
});

const at = (startsLocal: string, more: object = {}) =>
  ({
    kind: 'interview',
    company: 'Northwind',
    role: 'Analyst',
    day: startsLocal.slice(0, 10),
    invitation: null,
    namedTime: { startsLocal, timeZone: 'Europe/Berlin', minutes: null },
    match: { applicationId: null, candidates: [] },
    message: { sentAt: null },
    ...more,
  }) as unknown as Proposal;
const TO_COME = '2126-12-09T09:30';

test('an hour to come that a mail names is noted with it, in one press and whichever application is chosen', () => {
  const time = { startsLocal: TO_COME, timeZone: 'Europe/Berlin', minutes: null };
  expect(readyAcceptance(at(TO_COME))).toMatchObject({ time, day: '2126-12-09' });
  const candidates = [
    { id: 'a', company: 'Northwind', role: 'Analyst' },
    { id: 'b', company: 'Northwind', role: 'Planner' },
  ];
  const choices = choicesOf(at(TO_COME, { match: { applicationId: null, candidates } }));
  expect(choices.map(({ body }) => body.time)).toEqual([time, time, time]);
});

test('an hour that is over, or one of a mail with a calendar, is not put in unasked', () => {
  expect(readyAcceptance(at('2020-12-09T09:30'))).not.toHaveProperty('time');
  expect(timeToCome(at(TO_COME, { invitation: {} }))).toBeNull();
  expect(timeToCome(at(TO_COME, { kind: 'offer' }))).toBeNull();
});

test('what was accepted in bulk is told with what is left, or with why it stopped', () => {
  const done = { accepted: 12, left: 1, notedNos: 2, problem: null };
  expect(acceptedWords(done)).toBe(
    '12 mails accepted. 2 are older than two weeks and were noted without a rebound. 1 mail still needs your eye.',
  );
  expect(
    acceptedWords({ accepted: 50, left: null, notedNos: 0, problem: 'Then something went wrong.' }),
  ).toBe('50 mails accepted. Then something went wrong.');
});

test('what was taken back is told once, with why the rest was not', () => {
  expect(takenBackWords(1, null)).toBe('Taken back. The mail waits to be looked at again.');
  expect(takenBackWords(12_000, null)).toBe('Taken back. 12000 mails wait to be looked at again.');
  expect(takenBackWords(1_000, new Error('Out of reach.'))).toBe(
    'Taken back. 1000 mails wait to be looked at again. Out of reach.',
  );
  expect(takenBackWords(0, new Error('Out of reach.'))).toBe('Out of reach.');
});
