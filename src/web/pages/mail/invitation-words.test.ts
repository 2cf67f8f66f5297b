import { expect, test } from 'vitest';
import type { Proposal } from '../../../contract/mail.ts';
import { invitationNotes, invitationWords } from './invitation-words.ts';
import { proposalKindWords } from './mail-words.ts';

type Invitation = NonNullable<Proposal['invitation']>;

const PLAIN = {
  startsAt: '2026-04-21T08:00:00.000Z',
  startsLocal: '2026-04-21T10:00',
  timeZone: 'Europe/Berlin',
  ...{ day: '2026-04-21', minutes: 45, place: 'Room 4', link: '' },
  ...{ isCancelled: false, isUpdate: false, isMoved: false, isOvertaken: false, doubt: null },
} as Invitation;
const AT = 'Tuesday 21 April, 10:00 (Europe/Berlin), 45 minutes, Room 4';

test('a meeting is told as moved where it names another time than is noted, and only there', () => {
  expect(invitationWords(PLAIN)).toBe(AT);
  expect(invitationWords({ ...PLAIN, isUpdate: true })).toBe(AT);
  expect(invitationWords({ ...PLAIN, isUpdate: true, isMoved: true })).toBe(`Moved to ${AT}`);
  expect(invitationWords({ ...PLAIN, isUpdate: true, isCancelled: true })).toBe(`Cancelled: ${AT}`);
});

test('what there is to know before it is noted is said', () => {
  expect(invitationNotes(PLAIN)).toEqual([]);
  expect(invitationNotes({ ...PLAIN, doubt: 'another_sender' })).toEqual([
    'It comes from somebody else than the invitation did.',
  ]);
  expect(invitationNotes({ ...PLAIN, isOvertaken: true })).toEqual([
    expect.stringContaining('noting it changes nothing'),
  ]);
});

test('a mail that calls an interview off does not say that there is one', () => {
  const mail = { kind: 'interview', invitation: PLAIN, change: null } as const;
  expect(proposalKindWords(mail)).toBe('An interview');
  expect(proposalKindWords({ ...mail, invitation: { ...PLAIN, isCancelled: true } })).toBe(
    'An interview called off',
  );
  const no = { ...mail, kind: 'rejection', invitation: { ...PLAIN, isCancelled: true } } as const;
  expect(proposalKindWords(no)).toBe('A no');
});
