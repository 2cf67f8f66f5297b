import { expect, test } from 'vitest';
import { nextStepSentence } from './next-step.ts';

const startsLocal = '2025-04-18T09:30';

test('a next step is kept as "When X, I will Y"', () => {
  expect(
    nextStepSentence({ startsLocal, where: 'at the kitchen table', what: 'Rehearse for Northwind' }),
  ).toBe('When it is Friday 18 April 9:30 at the kitchen table, I will rehearse for Northwind.');
});

test('the place may be left out, or be named without its "at"', () => {
  expect(nextStepSentence({ startsLocal, where: ' ', what: 'Thank Priya at Company B' })).toBe(
    'When it is Friday 18 April 9:30, I will thank Priya at Company B.',
  );
  expect(nextStepSentence({ startsLocal, where: 'kitchen table.', what: 'call Maya' })).toBe(
    'When it is Friday 18 April 9:30, kitchen table, I will call Maya.',
  );
});

test('one’s own words stay as they are, without a second "I will" or full stop', () => {
  expect(nextStepSentence({ startsLocal, where: '', what: "I'll go through SQL joins. " })).toBe(
    'When it is Friday 18 April 9:30, I will go through SQL joins.',
  );
  expect(nextStepSentence({ startsLocal, where: '', what: 'Northwind prep' })).toContain(
    'I will Northwind prep.',
  );
});
