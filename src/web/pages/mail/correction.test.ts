import { expect, test } from 'vitest';
import type { ApplicationPage } from '../../../contract/application.ts';
import type { Proposal } from '../../../contract/mail.ts';
import {
  asksTime,
  asRead,
  CALLED_OFF,
  type Correction,
  chosenInterview,
  correctedAcceptance,
  correctionOf,
  interviewsToCome,
  NEW,
  SEARCH,
} from './correction.ts';

const BERLIN = 'Europe/Berlin';
const NORTHWIND = { id: 'a', company: 'Northwind', role: 'Planner' };
const THURSDAY = {
  ...{ id: 'one', applicationId: 'a', startsLocal: '2026-12-03T10:00', timeZone: BERLIN },
  ...{ movesTo: null, isAsSaid: false },
};
const mail = (kind: 'moved' | 'cancelled', interviews: object[] = [], more: object = {}) =>
  ({
    ...{ kind: 'interview', company: null, role: null, day: '2026-11-30', answerBy: null },
    ...{ invitation: null, namedTime: null, accepted: null, message: { sentAt: '2026-11-30T09:00:00Z' } },
    match: { applicationId: null, candidates: [] },
    change: { kind, interviews },
    ...more,
  }) as unknown as Proposal;
const noted = (
  proposal: Proposal,
  more: Partial<Correction> = {},
  interviews = proposal.change?.interviews,
) => correctedAcceptance(proposal, { ...asRead(proposal), ...more }, interviews ?? []);

test('a mail that calls an interview off notes none, whichever company one writes', () => {
  const off = mail('cancelled');
  expect(asRead(off).kind).toBe(CALLED_OFF);
  expect(asksTime(off, asRead(off))).toBe(false);
  expect(noted(off, { company: 'Contoso', startsLocal: '2026-12-03T10:00' })).toEqual({
    ...{ kind: 'interview', company: 'Contoso', role: '', day: '2026-11-30', applicationId: null },
    change: { kind: 'cancelled', interviewId: null },
  });
});

test('what is called off is the noted interview one chose, or one that is not noted', () => {
  const match = { applicationId: 'a', candidates: [NORTHWIND] };
  const off = mail('cancelled', [THURSDAY], { company: 'Northwind', match });
  expect(noted(off)).toMatchObject({
    applicationId: 'a',
    change: { kind: 'cancelled', interviewId: 'one' },
  });
  expect(noted(off, { interviewId: NEW })).toMatchObject({
    change: { kind: 'cancelled', interviewId: null },
  });
});

test('a mail that was taken for a cancellation can be an invitation all the same', () => {
  const off = mail('cancelled');
  const more = { kind: 'interview', company: 'Contoso', startsLocal: '2026-12-03T10:00' } as const;
  expect(asksTime(off, { ...asRead(off), ...more })).toBe(true);
  expect(noted(off, more)).toMatchObject({ kind: 'interview', time: { startsLocal: '2026-12-03T10:00' } });
  expect(noted(off, more)).not.toHaveProperty('change');
});

test('an interview of an application one looked for is called off, or moved, there', () => {
  const found = { target: SEARCH, picked: { type: 'known', application: NORTHWIND } as never };
  const interviews = [{ ...THURSDAY, startsAt: '2026-12-03T09:00:00Z', isCancelled: false }];
  const toCome = interviewsToCome(
    interviews as unknown as ApplicationPage['interviews'],
    '2026-11-30T09:00:00Z',
  );
  const chosen = { ...found, interviewId: 'one' };
  expect(noted(mail('cancelled'), chosen, toCome)).toMatchObject({
    ...{ applicationId: 'a', company: 'Northwind' },
    change: { kind: 'cancelled', interviewId: 'one' },
  });
  expect(noted(mail('moved'), { ...chosen, startsLocal: '2026-12-04T10:00' }, toCome)).toMatchObject({
    time: { startsLocal: '2026-12-04T10:00' },
    change: { kind: 'moved', interviewId: 'one' },
  });
});

test('only what stands and was to come when the mail was written can be meant', () => {
  const at = (id: string, startsAt: string | null, isCancelled = false) => ({ id, startsAt, isCancelled });
  const all = [
    at('past', '2026-11-29T09:00:00Z'),
    at('to come', '2026-12-03T09:00:00Z'),
    at('off', '2026-12-04T09:00:00Z', true),
    at('without a time', null),
  ] as unknown as ApplicationPage['interviews'];
  expect(interviewsToCome(all, '2026-11-30T09:00:00Z').map(({ id }) => id)).toEqual([
    'to come',
    'without a time',
  ]);
});

test('a kept correction goes to no application, and to no interview, that is not offered any more', () => {
  const match = { applicationId: 'a', candidates: [NORTHWIND] };
  const moved = mail('moved', [THURSDAY], { company: 'Northwind', match });
  const kept = { target: 'gone', interviewId: 'gone too', role: 'Buyer' };
  expect(correctionOf(moved, kept)).toMatchObject({ target: 'a', interviewId: 'one', role: 'Buyer' });
  expect(correctionOf(mail('moved'), kept)).toMatchObject({ target: NEW, interviewId: '' });
  for (const target of [NEW, SEARCH, 'a']) expect(correctionOf(moved, { target }).target).toBe(target);
  expect(correctionOf(moved, { interviewId: NEW }).interviewId).toBe(NEW);
  expect(correctionOf(mail('moved'), { kind: CALLED_OFF }).kind).toBe('interview');
});

test('an interview of one application is not chosen for another', () => {
  const candidates = [NORTHWIND, { ...NORTHWIND, id: 'b' }];
  const later = { ...THURSDAY, id: 'two', applicationId: 'b' };
  const asked = mail('cancelled', [THURSDAY, later], { match: { applicationId: null, candidates } });
  expect(correctionOf(asked, { target: 'a', interviewId: 'one' }).interviewId).toBe('one');
  expect(correctionOf(asked, { target: 'b', interviewId: 'one' }).interviewId).toBe('');
  expect(chosenInterview(correctionOf(asked, { target: SEARCH, interviewId: 'one' }), [later])).toBe('');
  expect(chosenInterview(correctionOf(asked, { target: SEARCH, interviewId: 'two' }), [later])).toBe('two');
});
