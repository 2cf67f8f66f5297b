import { expect, test } from 'vitest';
import type { Proposal } from '../../../contract/mail.ts';
import { changeButton, changedWords, changeNote, changeWords } from './change-words.ts';
import { choicesOf, proposalKindWords, readyAcceptance } from './mail-words.ts';

const BERLIN = 'Europe/Berlin';
const FRIDAY = { startsLocal: '2026-12-04T13:00', timeZone: BERLIN, minutes: null };
const THURSDAY = {
  ...{ id: 'one', applicationId: 'a', startsLocal: '2026-12-03T10:00', timeZone: BERLIN },
  ...{ movesTo: null, isAsSaid: false },
};
const LATER = { ...THURSDAY, id: 'two', startsLocal: '2026-12-08T09:00' };
const mail = (kind: 'moved' | 'cancelled', interviews: object[], more: object = {}) =>
  ({
    ...{ kind: 'interview', company: 'Northwind', role: 'Planner', day: '2026-11-30', invitation: null },
    ...{ namedTime: null, accepted: null, message: { sentAt: '2026-11-30T09:00:00Z' } },
    match: { applicationId: 'a', candidates: [{ id: 'a', company: 'Northwind', role: 'Planner' }] },
    change: { kind, interviews },
    ...more,
  }) as unknown as Proposal;

test('an interview that is moved shows both times, and one press moves it', () => {
  const moved = mail('moved', [{ ...THURSDAY, movesTo: FRIDAY }]);
  expect(proposalKindWords(moved)).toBe('An interview to move');
  expect(changeWords(moved)).toBe(
    'They want to move it: Thursday 3 December, 10:00 → Friday 4 December, 13:00?',
  );
  expect(changeNote(moved)).toBeNull();
  expect(changeButton(moved)).toBe('Yes, move it');
  expect(readyAcceptance(moved)).toMatchObject({
    change: { kind: 'moved', interviewId: 'one' },
    time: FRIDAY,
  });
  expect(changedWords(moved)).toBe('Moved to Friday 4 December, 13:00.');
});

test('zones are named where the two times have different ones', () => {
  const elsewhere = { ...FRIDAY, timeZone: 'America/New_York' };
  expect(changeWords(mail('moved', [{ ...THURSDAY, movesTo: elsewhere }]))).toBe(
    'They want to move it: Thursday 3 December, 10:00 (Europe/Berlin) → Friday 4 December, 13:00 (America/New York)?',
  );
});

test('without another time nothing is moved, and that is said', () => {
  const asks = mail('moved', [THURSDAY]);
  expect(changeWords(asks)).toBe('They want another time than Thursday 3 December, 10:00.');
  expect(changeNote(asks)).toMatch(/stays as it is noted/);
  expect(changeButton(asks)).toBe('Yes, note that');
  expect(readyAcceptance(asks)).not.toHaveProperty('time');
  expect(changedWords(asks)).toBe('Noted. They ask for another time; put it in when you have agreed.');
});

test('an interview that is called off is named, and one press calls it off', () => {
  const off = mail('cancelled', [THURSDAY]);
  expect(proposalKindWords(off)).toBe('An interview called off');
  expect(changeWords(off)).toBe('They cancelled the interview of Thursday 3 December, 10:00.');
  expect(changeButton(off)).toBe('Yes, it is cancelled');
  expect(readyAcceptance(off)).toMatchObject({ change: { kind: 'cancelled', interviewId: 'one' } });
});

test('where several fit, each is a choice and none is taken unasked', () => {
  const off = mail('cancelled', [THURSDAY, LATER]);
  expect(readyAcceptance(off)).toBeNull();
  expect(changeNote(off)).toBe('Which interview this is about is for you to say.');
  expect(choicesOf(off)).toMatchObject([
    { label: 'Thursday 3 December, 10:00', body: { change: { kind: 'cancelled', interviewId: 'one' } } },
    { label: 'Tuesday 8 December, 09:00', body: { change: { kind: 'cancelled', interviewId: 'two' } } },
  ]);
});

test('where the application is to be chosen, its interview is, with its name', () => {
  const candidates = [
    { id: 'a', company: 'Northwind', role: 'Planner' },
    { id: 'b', company: 'Northwind', role: 'Buyer' },
  ];
  const moved = mail('moved', [{ ...THURSDAY, movesTo: FRIDAY }], {
    match: { applicationId: null, candidates },
  });
  expect(readyAcceptance(moved)).toBeNull();
  expect(choicesOf(moved)).toMatchObject([
    {
      label: 'Northwind · Planner · Thursday 3 December, 10:00',
      body: { applicationId: 'a', change: { kind: 'moved', interviewId: 'one' }, time: FRIDAY },
    },
  ]);
});

test('where none is noted, it says so: what is called off becomes no invitation', () => {
  const off = mail('cancelled', []);
  expect(changeWords(off)).toBe('They cancelled an interview.');
  expect(changeNote(off)).toMatch(/No interview to come is noted/);
  expect(readyAcceptance(off)).toMatchObject({ change: { kind: 'cancelled', interviewId: null } });
  const moved = mail('moved', [], { namedTime: FRIDAY });
  expect(changeWords(moved)).toBe('They want to move it to Friday 4 December, 13:00.');
  expect(readyAcceptance(moved)).not.toHaveProperty('change');
});
