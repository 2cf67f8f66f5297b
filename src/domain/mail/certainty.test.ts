import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictOf } from './certainty.ts';
import { MAIL_KINDS } from './reading.ts';

test('a settled rule outweighs a model that doubts it, and an open one does not', () => {
  const sharesWith = (interview: number) =>
    MAIL_KINDS.map((kind) => (kind === 'interview' ? interview : (1 - interview) / (MAIL_KINDS.length - 1)));
  const settled = { kind: 'rejection', confidence: 'sure', evidence: [] } as const;
  const open = { kind: 'other', confidence: 'unsure', evidence: [] } as const;
  expect(verdictOf(settled, sharesWith(0.5)).kind).toBe('rejection');
  expect(verdictOf(open, sharesWith(0.8)).kind).toBe('interview');
});

test('what is news of one kind or another is asked about, and what may be anything is put aside', () => {
  const shares = (other: number) =>
    MAIL_KINDS.map((kind) =>
      kind === 'other' ? other : kind === 'interview' || kind === 'rejection' ? (1 - other) / 2 : 0,
    );
  const open = { kind: 'other', confidence: 'unsure', evidence: [] } as const;
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
        const verdict = verdictOf({ kind, confidence, evidence: [] }, shares);
        expect(verdict.share).toBeGreaterThan(0);
        expect(verdict.share).toBeLessThanOrEqual(1.000001);
      },
    ),
  );
});
