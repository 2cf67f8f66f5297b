import { expect, test } from 'vitest';
import type { Proposal } from '../../../contract/mail.ts';
import { pressedAcceptance } from './pressed-acceptance.ts';

const TIME = { startsLocal: '2020-04-21T10:00', timeZone: 'Europe/Berlin', minutes: null };
const KNOWN = { id: 'n', company: 'Northwind GmbH', role: 'Planner' };
const mail = (change: object = {}) =>
  ({
    ...{ kind: 'interview', company: 'Northwind', role: null, day: '2020-04-01', invitation: null },
    ...{ namedTime: TIME, change: null, message: { sentAt: '2020-04-01T10:00:00Z' } },
    match: { applicationId: null, candidates: [] },
    ...change,
  }) as unknown as Proposal;

test('a press goes to the application that was made by the one before it', () => {
  expect(pressedAcceptance(mail(), 'as proposed')).toMatchObject({ applicationId: null });
  const now = mail({ match: { applicationId: 'n', candidates: [KNOWN] } });
  expect(pressedAcceptance(now, 'as proposed')).toMatchObject({
    applicationId: 'n',
    company: 'Northwind GmbH',
    role: 'Planner',
  });
});

test('the hour a mail names is noted, or left out, as it was pressed', () => {
  expect(pressedAcceptance(mail(), 'with its time').time).toEqual(TIME);
  const namedTime = { ...TIME, startsLocal: '2126-04-21T10:00' };
  expect(pressedAcceptance(mail({ namedTime }), 'as proposed').time).toEqual(namedTime);
  expect(pressedAcceptance(mail({ namedTime }), 'without a time').time).toBeUndefined();
});

test('where something has to be chosen first by now, nothing is noted, and that is said', () => {
  const asked = mail({ match: { applicationId: null, candidates: [KNOWN, { ...KNOWN, id: 'm' }] } });
  expect(() => pressedAcceptance(asked, 'as proposed')).toThrow('Please look at it once more.');
  expect(() => pressedAcceptance(mail({ namedTime: null }), 'with its time')).toThrow(
    'Please look at it once more.',
  );
  expect(() => pressedAcceptance(null, 'as proposed')).toThrow('not in the list any more');
});
