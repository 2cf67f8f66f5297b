import { expect, test } from 'vitest';
import { sameRole } from './role-key.ts';

test.each([
  ['Associate', 'Associate', true],
  ['Senior Associate', 'senior associate', true],
  ['Associate', 'Senior Associate', false],
  ['Associate', 'Associate Dentist', false],
  ['', '', false],
])('how senior one is may be all there is: “%s” and “%s”', (one, other, isSame) => {
  expect(sameRole(one, other)).toBe(isSame);
});
