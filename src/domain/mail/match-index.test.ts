import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchApplication } from './match-application.ts';
import { matchIndex } from './match-index.ts';

const company = fc.constantFrom(
  'Northwind',
  'North wind',
  'Northwind Energy',
  'Northwind GmbH',
  'Careers at Northwind',
  'Talent AG',
  'Harbour & Sons',
  'harbour sons ltd',
  'The Company',
  'Müller & Söhne',
  'Mueller und Soehne GmbH',
  "McDonald's",
  'Team McDonalds',
  '',
  '!!!',
);
const role = fc.constantFrom('', 'Product Analyst', 'Senior Product Analyst', 'Analyst', 'Data Engineer');

const number = fc.constantFrom('R-10442', 'r10442', 'R-2', 'none', '');

test('many mails are matched as each would be against all applications', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ company, role, isLive: fc.boolean(), requisitions: fc.array(number) }), {
        maxLength: 12,
      }),
      fc.record({
        company: fc.option(company),
        role: fc.option(role),
        requisition: fc.option(number),
        thread: fc.array(fc.constantFrom('0', '1', '7', 'unknown'), { maxLength: 2 }),
      }),
      (found, reading) => {
        const applications = found.map((application, index) => ({ ...application, id: `${index}` }));
        expect(matchIndex(applications).match(reading)).toEqual(matchApplication(reading, applications));
      },
    ),
    { numRuns: 500 },
  );
});

test('an application that is added or changed counts from then on', () => {
  const index = matchIndex<string>([]);
  const reading = { company: 'Northwind', role: null };
  expect(index.match(reading)).toEqual({ kind: 'none' });
  index.put({ id: 'a', company: 'Northwind', role: 'Analyst', isLive: true });
  expect(index.match(reading)).toEqual({ kind: 'one', id: 'a' });
  index.put({ id: 'a', company: 'Northwind', role: 'Analyst', isLive: false });
  expect(index.match(reading)).toEqual({ kind: 'ask', candidates: ['a'] });
});
