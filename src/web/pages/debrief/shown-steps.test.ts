import { expect, test } from 'vitest';
import { DEBRIEF_STEPS } from '../../../domain/debrief/steps.ts';
import { keysOfBank, knownLines, shownSteps, stepAt } from './shown-steps.ts';

test('how known questions went is asked where some were known, and stories where there are any', () => {
  expect(shownSteps({ known: 1, stories: 1 })).toEqual([...DEBRIEF_STEPS]);
  expect(shownSteps({ known: 0, stories: 0 })).not.toContain('went');
  expect(shownSteps({ known: 0, stories: 0 })).not.toContain('told');
});

test('one goes on where one was, or at the next question that is there', () => {
  const shown = shownSteps({ known: 0, stories: 0 });
  expect(stepAt(shown, null)).toBe('asked');
  expect(stepAt(shown, 'went')).toBe('question');
  expect(stepAt(shown, 'sought')).toBe('sought');
});

test('a question is known that was in the bank before, and not one that this debrief brought', () => {
  const bank = keysOfBank([
    { text: 'Why us?', notes: '' },
    { text: 'Fresh from here?', notes: '' },
  ]);
  const askings = [
    { lines: ['fresh from here'], isKnownBefore: false },
    { lines: ['reworded since'], isKnownBefore: true },
  ];
  const asked = 'Why us\nFresh from here?\nReworded since?\nNew to everybody?';
  expect(knownLines(asked, askings, bank).map(({ text }) => text)).toEqual(['Why us', 'Reworded since?']);
  expect(knownLines(asked, [], keysOfBank([])).length).toBe(0);
});
