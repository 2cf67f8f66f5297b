import { expect, test } from 'vitest';
import { isLikeAPerson, namesAHouse } from './company-words.ts';
import { isDepartment } from './department.ts';

test.each([
  'Gasthof Zur Linde',
  'Tischlerei Brömmel',
  'Compagnie Ferroviaire des Causses',
  'Bundesstelle für Fernmeldeaufgaben',
  'Department of Coasts and Fisheries',
  'Colegio del Río',
  'Van Gelderen Accountants',
  'Orrell Joinery',
  'Seehafenbedrijf Orrel',
  'Orrel & Söhne',
  'Heladería Vane',
])('“%s” is the name of a house', (name) => {
  expect(namesAHouse(name)).toBe(true);
  expect(isLikeAPerson(name)).toBe(false);
});

test.each(['Anna Voss', 'M. Osthues', 'Dr. Ulrike Hahnemann', 'Jan van der Berg'])(
  '“%s” may be somebody',
  (name) => {
    expect(isLikeAPerson(name)).toBe(true);
    expect(namesAHouse(name)).toBe(false);
  },
);

test('the head of a department is no house', () => {
  expect(namesAHouse('Head of Department')).toBe(false);
});

test.each(['Recruitment Desk', 'Talent Acquisition', 'HR Section', 'Resourcing Team', 'Ufficio Selezione'])(
  '“%s” does not tell which firm writes',
  (name) => {
    expect(isDepartment(name)).toBe(true);
  },
);

test.each(['Northwind Recruiting', 'People AI', 'Careers24'])('“%s” is more than an office', (name) => {
  expect(isDepartment(name)).toBe(false);
});
