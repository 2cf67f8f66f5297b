import { expect, test } from 'vitest';
import type { Question } from '../../../contract/question.ts';
import { DEBRIEF_STEPS } from '../../../domain/debrief/steps.ts';
import type { InterviewId } from '../../../domain/id.ts';
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
  const here = 'i1' as InterviewId;
  const at = (interviewId: string) => [{ interviewId }] as unknown as Question['askedAt'];
  const bank = keysOfBank(
    [
      { text: 'Why us?', notes: '', askedAt: at('i2') },
      { text: 'Fresh from here?', notes: '', askedAt: at('i1') },
    ],
    here,
  );
  const askings = [
    { lines: ['fresh from here'], isKnownBefore: false },
    { lines: ['reworded since'], isKnownBefore: true },
  ];
  const asked = 'Why us\nFresh from here?\nReworded since?\nNew to everybody?';
  expect(knownLines(asked, askings, bank).map(({ text }) => text)).toEqual(['Why us', 'Reworded since?']);
  expect(knownLines(asked, [], keysOfBank([], here)).length).toBe(0);
  // Put right a moment ago, and not saved yet.
  const mended = 'Fresh from hree?\nReworded sicne?';
  expect(knownLines(mended, askings, bank).map(({ text }) => text)).toEqual(['Reworded sicne?']);
});
