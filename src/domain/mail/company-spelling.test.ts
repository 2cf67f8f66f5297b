import { expect, test } from 'vitest';
import { companySpelling } from './company-spelling.ts';

test('what is left of a name is never nothing while there is one, and a house is not called by its front alone', () => {
  for (const name of ['Team', 'HR Team', 'Group', 'And', 'E & Y', 'Y']) {
    expect(companySpelling(name), name).not.toBe('');
  }
  expect(companySpelling('')).toBe('');
  expect(companySpelling('Nordwind')).not.toBe(companySpelling('Northwind'));
  expect(companySpelling('Contoso')).not.toBe(companySpelling('Fabrikam'));
});
