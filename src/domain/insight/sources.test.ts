import { expect, test } from 'vitest';
import { companyFinder, sourcesOf } from './sources.ts';

test('sources are counted whatever their spelling, the most used first', () => {
  const applications = ['A friend', 'LinkedIn', '', 'linkedin', ' Linkedin'].map((source) => ({ source }));
  expect(sourcesOf(applications).map(({ name, count }) => `${name} ${count}`)).toEqual([
    'LinkedIn 3',
    ' 1',
    'A friend 1',
  ]);
});

test('a source that names a company is known, whatever its legal form or spelling', () => {
  const namesCompany = companyFinder(['Northwind GmbH', 'Company B', 'Café Müller', '']);
  for (const source of [
    'Northwind careers page',
    'careers page of NORTHWIND',
    'Referral at company b',
    'cafe muller',
  ]) {
    expect([source, namesCompany(source)]).toEqual([source, true]);
  }
  for (const source of ['LinkedIn', 'Northwinds', 'Company', '', 'A friend']) {
    expect([source, namesCompany(source)]).toEqual([source, false]);
  }
});
