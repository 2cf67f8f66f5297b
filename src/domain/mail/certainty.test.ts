import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictOf } from './certainty.ts';
import { MAIL_KINDS, type MailKind } from './reading.ts';

const open = { kind: 'other', confidence: 'unsure' } as const;

test('news is told where well over half of the weight is on it, and else the mail does not tell', () => {
  const sharesWith = (interview: number) =>
    MAIL_KINDS.map((kind) => (kind === 'interview' ? interview : (1 - interview) / (MAIL_KINDS.length - 1)));
  expect(verdictOf(open, sharesWith(0.65)).kind).toBe('interview');
  expect(verdictOf(open, sharesWith(0.4)).kind).not.toBe('interview');
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
  const shares = (other: number) =>
    MAIL_KINDS.map((kind) =>
      kind === 'other' ? other : kind === 'interview' || kind === 'rejection' ? (1 - other) / 2 : 0,
    );
  expect(['interview', 'rejection']).toContain(verdictOf(open, shares(0.02)).kind);
  expect(verdictOf(open, shares(0.3)).kind).toBe('other');
});

test('the weight on a verdict is a share, whatever rules and model say', () => {
  const share = fc.double({ min: 1e-6, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...MAIL_KINDS),
      fc.constantFrom('sure' as const, 'unsure' as const),
      fc.array(share, { minLength: MAIL_KINDS.length, maxLength: MAIL_KINDS.length }),
      (kind, confidence, shares) => {
        const sum = shares.reduce((one, other) => one + other, 0);
        const verdict = verdictOf(
          { kind, confidence },
          shares.map((one) => one / sum),
        );
        expect(verdict.share).toBeGreaterThan(0);
        expect(verdict.share).toBeLessThanOrEqual(1.000001);
      },
    ),
  );
});
