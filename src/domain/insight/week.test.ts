import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../time.ts';
import { addDays, daysBetween } from '../time.ts';
import type { Week } from './week.ts';
import { isQuietWeek, mondayOf, weekMarkdown } from './week.ts';

const EMPTY: Week = {
  from: '2026-04-13' as Day,
  to: '2026-04-19' as Day,
  happened: [],
  learnt: { questions: [], stories: [], wordings: [], surprises: [], debriefs: [] },
  practice: { times: 0, cards: 0, days: 0 },
  kind: [],
  coming: { interviews: [], nextSteps: [] },
};

test('a week begins on its Monday', () => {
  expect(mondayOf('2026-04-16' as Day)).toBe('2026-04-13');
  expect(mondayOf('2026-04-13' as Day)).toBe('2026-04-13');
  expect(mondayOf('2026-03-01' as Day)).toBe('2026-02-23');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000 }), (days) => {
      const day = addDays('2010-01-01' as Day, days);
      const since = daysBetween(mondayOf(day), day);
      expect(since >= 0 && since < 7).toBe(true);
      expect(mondayOf(mondayOf(day))).toBe(mondayOf(day));
    }),
  );
});

test('a week with nothing noted is a week of rest', () => {
  expect(isQuietWeek(EMPTY)).toBe(true);
  expect(isQuietWeek({ ...EMPTY, kind: ['A walk outside'] })).toBe(false);
  expect(weekMarkdown(EMPTY)).toBe(
    '# The week of Monday 13 April to Sunday 19 April 2026\n\nNothing noted. A week of rest is one, too.\n',
  );
});

test('what happened, what was learnt and what comes, as Markdown', () => {
  const week: Week = {
    ...EMPTY,
    happened: [
      { day: '2026-04-13' as Day, kind: 'applied', round: 0, company: 'Northwind', role: 'Product analyst' },
      { day: '2026-04-16' as Day, kind: 'interviewed', round: 2, company: 'Company B', role: '' },
    ],
    learnt: {
      questions: [{ text: 'How do you\nsay *no*?' }],
      stories: [{ title: 'The migration', isNew: false }],
      wordings: [{ said: 'I am no numbers person', instead: '' }],
      surprises: [{ text: 'A panel of five', company: 'Company A' }],
      debriefs: [{ company: 'Company B', round: 2 }],
    },
    practice: { times: 3, cards: 2, days: 1 },
    kind: ['A walk outside'],
    coming: {
      interviews: [{ company: 'Harbor', role: 'Lead', round: 1, startsLocal: '2026-04-21T09:30' }],
      nextSteps: [{ sentence: 'When it is Monday, I will rehearse.' }],
    },
  };
  expect(weekMarkdown(week)).toBe(
    [
      '# The week of Monday 13 April to Sunday 19 April 2026',
      '',
      '## What happened',
      '',
      '- Monday 13 April: Applied, Northwind, Product analyst',
      '- Thursday 16 April: The second interview, Company B',
      '',
      '## What you learnt',
      '',
      '- A question to rehearse: How do you say \\*no\\*?',
      '- A story, told anew: The migration',
      '- A wording: I am no numbers person',
      '- A surprise at Company A: A panel of five',
      '- Looked back on the second interview at Company B',
      '',
      '## Practice',
      '',
      '- 3 answers to 2 cards, on 1 day',
      '',
      '## Something kind',
      '',
      '- A walk outside',
      '',
      '## What comes',
      '',
      '- Tuesday 21 April, 9:30: the first interview, Harbor, Lead',
      '- When it is Monday, I will rehearse.',
      '',
    ].join('\n'),
  );
});
