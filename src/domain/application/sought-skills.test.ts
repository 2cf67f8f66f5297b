import { expect, test } from 'vitest';
import { skillsNeverNamed } from './sought-skills.ts';

const posting = 'We want: SQL, dashboards and Stakeholder-Management. C++ is a plus. Reports in French.';

test('a skill is named when all its words stand in the posting, whatever their case or number', () => {
  const named = ['sql', 'Dashboard', 'stakeholder management', 'C++', 'report'];
  expect(skillsNeverNamed(named, posting)).toEqual([]);
});

test('what the posting never named comes back as the person wrote it, in their order', () => {
  const sought = ['Python', 'SQL', 'cost control', 'management of costs', 'C#'];
  expect(skillsNeverNamed(sought, posting)).toEqual(['Python', 'cost control', 'management of costs', 'C#']);
});

test('without a posting nobody can say', () => {
  expect(skillsNeverNamed(['Python'], '')).toEqual([]);
  expect(skillsNeverNamed(['Python'], ' — ')).toEqual([]);
});

test('a blank skill is not a skill', () => {
  expect(skillsNeverNamed(['', ' – '], posting)).toEqual([]);
});
