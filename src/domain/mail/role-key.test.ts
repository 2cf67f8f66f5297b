import { expect, test } from 'vitest';
import { equalRole, goesOn, sameRole } from './role-key.ts';

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
  ['Deputy Store Manager', 'Store Manager', false],
  ['Stellvertretender Filialleiter', 'Filialleiter', false],
  ['Assistant Manager', 'Manager', false],
  ['Group Product Manager', 'Product Manager', false],
  ['Regional Sales Manager', 'Sales Manager', false],
  ['C# Developer', 'C++ Developer', false],
  ['C# Developer', 'C Developer', false],
  ['C++ Developer', 'C Developer', false],
  ['.NET Developer', 'dotnet developer', true],
  ['C Sharp Developer', 'C# Developer', true],
])('whoever is sought, and however senior: “%s” and “%s”', (one, other, isSame) => {
  expect(sameRole(one, other)).toBe(isSame);
});

test('a language that is written with a sign is a word of the title', () => {
  expect(equalRole('C# Developer', 'C# Developer (m/w/d)')).toBe(true);
  expect(equalRole('C++ Developer', 'C Developer')).toBe(false);
  expect(equalRole('Developer C++', 'C++ Developer')).toBe(true);
});

test.each([
  ['Product Manager', 'Product Manager, Payments', true],
  ['Data Analyst (m/w/d)', 'Data Analyst, Berlin', true],
  ['Product Manager', 'Product Marketing Manager', false],
  ['Product Manager', 'Senior Product Manager, Payments', false],
  ['Manager', 'Store Manager', false],
])('whether one title goes on where the other ends: “%s” and “%s”', (one, other, does) => {
  expect(goesOn(one, other)).toBe(does);
  expect(goesOn(other, one)).toBe(does);
});
