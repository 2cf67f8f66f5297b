import { expect, test } from 'vitest';
import { sameRole } from './role-key.ts';

test.each([
  ['Associate', 'Associate', true],
  ['Senior Associate', 'senior associate', true],
  ['Associate', 'Senior Associate', false],
  ['Associate', 'Associate Dentist', false],
  ['Flugbegleiterin', 'Flugbegleiter (m/w/d)', true],
  ['Köchin', 'Koch', true],
  ['Laborantinnen', 'Laborant', true],
  ['Senior Lektorin', 'Lektor', false],
  ['', '', false],
])('whoever is sought, and however senior: “%s” and “%s”', (one, other, isSame) => {
  expect(sameRole(one, other)).toBe(isSame);
});
