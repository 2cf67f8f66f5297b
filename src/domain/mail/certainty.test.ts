import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictOf } from './certainty.ts';
import { MAIL_KINDS } from './reading.ts';

test('a settled rule outweighs a model that doubts it, and an open one does not', () => {
  const shares = MAIL_KINDS.map((kind) => (kind === 'interview' ? 0.5 : 0.5 / (MAIL_KINDS.length - 1)));
  expect(verdictOf({ kind: 'rejection', confidence: 'sure', evidence: [] }, shares).kind).toBe('rejection');
  expect(verdictOf({ kind: 'other', confidence: 'unsure', evidence: [] }, shares).kind).toBe('interview');
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
