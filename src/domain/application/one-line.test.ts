import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_LIMIT, readOneLine } from './one-line.ts';

function read(line: string): unknown {
  const result = readOneLine(line);
  return result.ok ? result.value : result.error;
}

describe('one line', () => {
  test.each([
    ['Northwind, product analyst', 'Northwind', 'product analyst'],
    ['Northwind,product analyst', 'Northwind', 'product analyst'],
    ['Northwind - Product Analyst', 'Northwind', 'Product Analyst'],
    ['Northwind — Senior analyst (remote)', 'Northwind', 'Senior analyst (remote)'],
    ['Northwind | Analyst, logistics', 'Northwind', 'Analyst, logistics'],
    ['product analyst at Northwind', 'Northwind', 'product analyst'],
    ['Analyst @ Northwind', 'Northwind', 'Analyst'],
    ['Northwind', 'Northwind', ''],
    ['Rolls-Royce, analyst', 'Rolls-Royce', 'analyst'],
    ['Acme, Inc., analyst', 'Acme, Inc.', 'analyst'],
    ['Contoso, data scientist', 'Contoso', 'data scientist'],
    ['  Northwind ,\n  product \t analyst ', 'Northwind', 'product analyst'],
    ['Katz & Co, head of patterns', 'Katz & Co', 'head of patterns'],
    ['Atlassian, analyst', 'Atlassian', 'analyst'],
  ])('%j is a company and a role', (line, company, role) => {
    expect(read(line)).toEqual({ company, role });
  });

  test('an address is taken out, wherever it stands', () => {
    const postingUrl = 'https://jobs.example.com/northwind/42?src=x#top';
    const whole = { company: 'Northwind', role: 'product analyst', postingUrl };
    expect(read(`Northwind, product analyst ${postingUrl}`)).toEqual(whole);
    expect(read(`${postingUrl} Northwind, product analyst`)).toEqual(whole);
    expect(read(`Northwind, product analyst (${postingUrl})`)).toEqual(whole);
    expect(read(`Northwind - ${postingUrl}`)).toEqual({ company: 'Northwind', role: '', postingUrl });
  });

  test('an address alone names the company by its host, or by the board’s path', () => {
    expect(read('https://www.northwind.example/careers/12')).toMatchObject({
      company: 'northwind.example',
      role: '',
    });
    expect(read('https://jobs.lever.co/northwind/9f1c')).toMatchObject({ company: 'northwind' });
    expect(read('HTTPS://BOARDS.GREENHOUSE.IO/northwind/jobs/1')).toMatchObject({ company: 'northwind' });
  });

  test('composed and decomposed letters are the same company', () => {
    expect(read('Cafe\u0301 Noir, barista')).toEqual({ company: 'Caf\u00e9 Noir', role: 'barista' });
  });

  test('nothing, or a role without a company, is a problem', () => {
    expect(read(' \n ')).toEqual({ type: 'empty' });
    expect(read(', ')).toEqual({ type: 'no_company' });
    expect(read('—')).toEqual({ type: 'no_company' });
  });

  test('what is too long is a problem and never cut', () => {
    const long = 'x'.repeat(LINE_LIMIT + 1);
    expect(read(long)).toEqual({ type: 'company_too_long', length: 201 });
    expect(read(`Northwind, ${long}`)).toEqual({ type: 'role_too_long', length: 201 });
    expect(read(`Northwind https://e.example/${'x'.repeat(2000)}`)).toMatchObject({
      type: 'address_too_long',
    });
    expect(read('x'.repeat(LINE_LIMIT))).toMatchObject({ role: '' });
  });

  test('any text at all is read or refused, and what is read is tidy and fits', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.webUrl());
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.constantFrom(', ', ' - ', ' at ', '@', '\n', '(')), { maxLength: 8 }),
        (parts) => {
          const result = readOneLine(parts.join(' '));
          if (!result.ok) return;
          const { company, role } = result.value;
          for (const part of [company, role]) {
            expect(part.length).toBeLessThanOrEqual(LINE_LIMIT);
            expect(part).toBe(part.trim());
          }
          expect(company).not.toBe('');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
