import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INTERVIEW_KINDS } from '../application/interview-kind.ts';
import { QUESTION_KINDS } from '../question/question-kind.ts';
import type { CardFacts, InterviewAhead } from './relevance.ts';
import { relevanceTo } from './relevance.ts';

const INTERVIEW: InterviewAhead = {
  kind: 'hiring_manager',
  company: 'Northwind',
  role: 'Support Operations Lead',
  postingText:
    'You will bring down support costs, plan shifts and build a demand forecast with our warehouse.',
  sought: ['works council'],
};
const QUESTION: CardFacts = {
  subject: 'question',
  words: 'Where do you see yourself?',
  kind: null,
  askedHere: 0,
  isPlanned: false,
  caughtOut: null,
};

const of = (card: Partial<CardFacts>) => relevanceTo(INTERVIEW)({ ...QUESTION, ...card });

test('a question whose words stand in the posting is likelier, and says which words', () => {
  const named = of({ words: 'How would you forecast demand for a warehouse?' });
  expect(named.value).toBeGreaterThan(of({}).value);
  expect(named.because).toEqual({ type: 'posting', words: ['forecast', 'demand', 'warehouse'] });
});

test('what was noted as looked for counts like the posting, and other forms of a word are that word', () => {
  expect(of({ words: 'How did you work with the works councils on forecasting?' }).because).toEqual({
    type: 'posting',
    words: ['council', 'forecast'],
  });
});

test('the words are said as the posting writes them', () => {
  const judge = relevanceTo({ ...INTERVIEW, postingText: 'Sie führen die Küche.' });
  expect(judge({ ...QUESTION, words: 'Wie plant man eine kuche?' }).because).toEqual({
    type: 'posting',
    words: ['Küche'],
  });
});

test('words that stand in every posting, and the company’s own name, say nothing', () => {
  expect(of({ words: 'Why do you want to work for our team at Northwind?' })).toEqual(of({}));
});

test('what this company asked before comes before everything but what is planned', () => {
  const asked = of({
    askedHere: 2,
    caughtOut: 'here',
    words: 'forecast demand warehouse',
    kind: 'behavioural',
  });
  expect(asked.because).toEqual({ type: 'asked_here', times: 2 });
  expect(of({ subject: 'story', isPlanned: true, askedHere: 1 }).because).toEqual({ type: 'planned' });
});

test('what caught one out is likelier, most of all at the same company', () => {
  expect(of({ caughtOut: 'here' }).value).toBeGreaterThan(of({ caughtOut: 'elsewhere' }).value);
  expect(of({ caughtOut: 'elsewhere' }).value).toBeGreaterThan(of({}).value);
});

test('a technical interview asks technical questions, a phone screen the general ones', () => {
  const at = (kind: InterviewAhead['kind'], question: CardFacts['kind']) =>
    relevanceTo({ ...INTERVIEW, kind })({ ...QUESTION, kind: question }).value;
  expect(at('technical', 'technical')).toBeGreaterThan(at('technical', 'behavioural'));
  expect(at('phone_screen', 'general')).toBeGreaterThan(at('phone_screen', 'technical'));
});

test('is a chance between 0 and 1, and no reason ever makes it smaller', () => {
  fc.assert(
    fc.property(
      fc.record({
        subject: fc.constantFrom('question' as const, 'story' as const, 'wording' as const),
        words: fc.string(),
        kind: fc.option(fc.constantFrom(...QUESTION_KINDS)),
        askedHere: fc.nat(5),
        isPlanned: fc.boolean(),
        caughtOut: fc.option(fc.constantFrom('here' as const, 'elsewhere' as const)),
      }),
      fc.constantFrom(...INTERVIEW_KINDS),
      fc.string(),
      (card, kind, postingText) => {
        const judge = relevanceTo({ ...INTERVIEW, kind, postingText });
        const { value } = judge(card);
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
        expect(judge({ ...card, askedHere: card.askedHere + 1 }).value).toBeGreaterThanOrEqual(value);
        expect(judge({ ...card, caughtOut: 'here' }).value).toBeGreaterThanOrEqual(value);
      },
    ),
  );
});
