import { expect, test } from 'vitest';
import {
  FINDING_KINDS,
  PROMPT_NAMES,
  PROMPTS,
  promptsFor,
  REVIEW_FORMS,
  REVIEW_SIZES,
  reviewFormOf,
} from './prompts.ts';

function names(...[form, size]: Parameters<typeof promptsFor>): string[] {
  return promptsFor(form, size).map(({ name }) => name);
}

test('after an interview a review asks the three questions of the autopsy, and two more with time', () => {
  expect(names('full', 'two_minutes')).toEqual(['question', 'story', 'wording']);
  expect(names('full', 'quarter_hour')).toEqual(['question', 'story', 'wording', 'went_well', 'surprised']);
});

test('without an interview it asks whether the role and the source were right, whatever its size', () => {
  expect(names('short', 'two_minutes')).toEqual(['role', 'source']);
  expect(names('short', 'quarter_hour')).toEqual(['role', 'source']);
  expect([reviewFormOf(0), reviewFormOf(1), reviewFormOf(3)]).toEqual(['short', 'full', 'full']);
});

test('skipped it asks nothing', () => {
  for (const form of REVIEW_FORMS) expect(names(form, 'skip')).toEqual([]);
});

test('every prompt is asked somewhere, is a question, and says what an answer turns into', () => {
  const asked = new Set(REVIEW_FORMS.flatMap((form) => REVIEW_SIZES.flatMap((size) => names(form, size))));
  expect(asked).toEqual(new Set(PROMPT_NAMES));
  for (const { label, becomesLine } of Object.values(PROMPTS)) {
    expect(label.endsWith('?')).toBe(true);
    expect(becomesLine).not.toBe('');
  }
  const turnsInto = Object.values(PROMPTS).flatMap(({ becomes }) => becomes ?? []);
  expect(new Set(turnsInto)).toEqual(new Set(FINDING_KINDS));
});
