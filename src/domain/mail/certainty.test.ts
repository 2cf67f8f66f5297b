import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictOf } from './certainty.ts';
import { MAIL_KINDS, type MailKind } from './reading.ts';

const open = { kind: 'other', confidence: 'unsure' } as const;

test('news is told where its probability is well over half, and else the mail does not tell', () => {
  const probabilitiesWith = (interview: number) =>
    MAIL_KINDS.map((kind) => (kind === 'interview' ? interview : (1 - interview) / (MAIL_KINDS.length - 1)));
  expect(verdictOf(open, probabilitiesWith(0.65)).kind).toBe('interview');
  expect(verdictOf(open, probabilitiesWith(0.4)).kind).not.toBe('interview');
});

test('a settled rule outweighs a model that doubts it, and none that is certain; a receipt outweighs more doubt', () => {
  const settledOn = (kind: MailKind) => ({ kind, confidence: 'sure' }) as const;
  const noOr = (other: MailKind, no: number) =>
    MAIL_KINDS.map((kind) => (kind === 'rejection' ? no : kind === other ? 1 - no : 0));
  expect(verdictOf(settledOn('confirmation'), noOr('confirmation', 0.8)).kind).toBe('confirmation');
  expect(verdictOf(settledOn('confirmation'), noOr('confirmation', 0.99)).kind).toBe('rejection');
  expect(verdictOf(settledOn('interview'), noOr('interview', 0.6)).kind).toBe('interview');
  expect(verdictOf(settledOn('interview'), noOr('interview', 0.8)).kind).toBe('rejection');
});

test('what is news of one kind or another is asked about, and what may be anything is put aside', () => {
  const probabilities = (other: number) =>
    MAIL_KINDS.map((kind) =>
      kind === 'other' ? other : kind === 'interview' || kind === 'rejection' ? (1 - other) / 2 : 0,
    );
  expect(['interview', 'rejection']).toContain(verdictOf(open, probabilities(0.02)).kind);
  expect(verdictOf(open, probabilities(0.3)).kind).toBe('other');
});

test('a verdict has a probability, whatever rules and model say', () => {
  const value = fc.double({ min: 1e-6, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...MAIL_KINDS),
      fc.constantFrom('sure' as const, 'unsure' as const),
      fc.array(value, { minLength: MAIL_KINDS.length, maxLength: MAIL_KINDS.length }),
      (kind, confidence, values) => {
        const sum = values.reduce((one, other) => one + other, 0);
        const verdict = verdictOf(
          { kind, confidence },
          values.map((one) => one / sum),
        );
        expect(verdict.probability).toBeGreaterThan(0);
        expect(verdict.probability).toBeLessThanOrEqual(1.000001);
      },
    ),
  );
});
