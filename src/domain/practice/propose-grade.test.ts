import { expect, test } from 'vitest';
import { type Answered, proposeGrade } from './propose-grade.ts';

const ALL: Answered = {
  mode: 'aloud',
  isWithout: false,
  seconds: 95,
  cameUp: 3,
  keyPoints: 3,
  hasFreshExample: false,
};
const of = (answered: Partial<Answered>) => proposeGrade({ ...ALL, ...answered });

test('no answer is Again, whatever else is ticked', () => {
  expect(of({ isWithout: true, hasFreshExample: true })).toBe('again');
});

test('a point that did not come up, or more than two minutes, is Hard', () => {
  expect(of({ cameUp: 2 })).toBe('hard');
  expect(of({ cameUp: 0 })).toBe('hard');
  expect(of({ seconds: 121 })).toBe('hard');
  expect(of({ cameUp: 2, hasFreshExample: true })).toBe('hard');
});

test('all key points within two minutes are Good, and Easy with a fresh example', () => {
  expect(of({})).toBe('good');
  expect(of({ seconds: 120 })).toBe('good');
  expect(of({ hasFreshExample: true })).toBe('easy');
});

test('without a clock the key points alone count', () => {
  expect(of({ seconds: null })).toBe('good');
});

test('without key points nothing is proposed, but for no answer', () => {
  expect(of({ keyPoints: 0, cameUp: 0 })).toBeNull();
  expect(of({ keyPoints: 0, cameUp: 0, seconds: 300, hasFreshExample: true })).toBeNull();
  expect(of({ keyPoints: 0, cameUp: 0, isWithout: true })).toBe('again');
});

test('an answer may take longer to type than to say', () => {
  expect(of({ mode: 'typed', seconds: 300 })).toBe('good');
  expect(of({ mode: 'thought', seconds: 300 })).toBe('hard');
});
