import { expect, test } from 'vitest';
import { mailOfWords } from '../../../tests/support/mail-of-words.ts';
import { findByRules } from './by-rules.ts';

const ENGLISH = 'We are sorry that this is not the outcome you were hoping for with your application.';
const GERMAN = 'Wir bedauern sehr, Ihnen das zu Ihrer Bewerbung mitteilen zu müssen.';

function regretsIn(text: string): number {
  return findByRules(mailOfWords(text, 'Your application'), text).found.count('rejection', 'medium', 'text');
}

test('what a letter says in two languages counts in both', () => {
  expect(regretsIn(`${ENGLISH}\n\n${GERMAN}`)).toBe(regretsIn(ENGLISH) + regretsIn(GERMAN));
  expect(regretsIn(GERMAN)).toBeGreaterThan(0);
});
