import { expect, test } from 'vitest';
import type { Proposal } from '../../../contract/mail.ts';
import { choicesOf, readyAcceptance, timeToCome } from './mail-words.ts';

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
