import { expect, test } from 'vitest';
import type { MailDetails } from '../../../contract/mail.ts';
import type { Day } from '../../../domain/time.ts';
import { detailLines } from './detail-words.ts';

const NOTHING: MailDetails = {
  stage: null,
  deadline: null,
  dates: [],
  requisition: null,
  links: [],
  people: [],
  system: null,
};
const lines = (named: Partial<MailDetails>) =>
  detailLines({ ...NOTHING, ...named }).map(({ label, words }) => `${label}: ${words}`);

test('a mail that names nothing has no lines', () => {
  expect(detailLines(NOTHING)).toEqual([]);
});

test('the day an answer is asked for comes first and is not told twice', () => {
  expect(lines({ deadline: '2026-04-24' as Day, dates: ['2026-04-21', '2026-04-24'] as Day[] })).toEqual([
    'They expect an answer by: Friday 24 April',
    'Day it names: Tuesday 21 April',
  ]);
});

test('of many days the first are told, and how many more there are', () => {
  const dates = Array.from({ length: 9 }, (_, index) => `2026-04-0${index + 1}` as Day);
  expect(lines({ dates })[0]).toMatch(/^Days it names: Wednesday 1 April, .*Monday 6 April and 3 more$/);
});

test('a link is told by the host it leads to', () => {
  const url = 'https://calendly.com/northwind/half-an-hour?from=mail';
  expect(detailLines({ ...NOTHING, links: [{ purpose: 'schedule', url }] })).toEqual([
    { label: 'To pick a time', words: 'calendly.com', url },
  ]);
  const fake = 'https://calendly.com@elsewhere.example/pick';
  expect(detailLines({ ...NOTHING, links: [{ purpose: 'schedule', url: fake }] })[0]?.words).toBe(
    'elsewhere.example',
  );
});

test('people, the number of the role and the system are told as they are written', () => {
  const people = [{ name: 'Ada Berg', title: 'Recruiter', address: 'ada@northwind.example' }];
  expect(lines({ stage: 'second round', people, requisition: 'R-10442', system: 'Greenhouse' })).toEqual([
    'How far: second round',
    'Who writes: Ada Berg, Recruiter, ada@northwind.example',
    'Their number for the role: R-10442',
    'Sent through: Greenhouse',
  ]);
});
