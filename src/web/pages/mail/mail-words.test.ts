import { expect, test } from 'vitest';
import type { Proposal } from '../../../contract/mail.ts';
import { keysFor } from './mail-keys.ts';
import { messageWords, notedWords, putAsideWords } from './mail-words.ts';

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

test('what was noted is told with the company it was noted for, whatever was read', () => {
  const accepted = { applicationId: 'n', kind: 'confirmation', eventId: 'e', reboundId: null };
  const noted = mail({
    company: 'Norwind',
    accepted,
    match: { applicationId: 'n', candidates: [NORTHWIND] },
  });
  expect(notedWords(noted)).toBe('Noted for Northwind.');
  expect(notedWords({ ...noted, accepted: { ...accepted, reboundId: 'r' } as never })).toBe(
    'Noted. There’s no hurry with the rest.',
  );
});

test('what was put aside is named where it has a name', () => {
  expect(putAsideWords(mail({ kind: 'interview' }))).toBe('Put aside: an interview.');
  expect(putAsideWords(mail({ kind: 'other' }))).toBe('Put aside.');
});

test('only keys are named that do something to the mails there are', () => {
  const keys = (...mails: Proposal[]) => keysFor(mails).flatMap(({ keys }) => keys);
  expect(keys(mail())).toEqual(['↓', '↑', 'A', 'E', 'X', 'R']);
  expect(keys(mail({ kind: 'other', company: null }))).toEqual(['↓', '↑', 'E', 'X', 'R']);
  const asked = mail({ match: { applicationId: null, candidates: [NORTHWIND, { ...NORTHWIND, id: 'm' }] } });
  expect(keys(asked)).toEqual(['↓', '↑', '1', '2', 'N', 'E', 'X', 'R']);
  const namedTime = { startsLocal: '2026-04-21T10:00', timeZone: 'Europe/Berlin', minutes: null };
  expect(keys(mail({ kind: 'interview', namedTime }))).toContain('T');
});
