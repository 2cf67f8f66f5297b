import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyKey, sameCompany } from './company-key.ts';

test('one firm however it is written has one key', () => {
  const same = [
    [
      'Northwind',
      'NORTHWIND GmbH',
      'Northwind Inc.',
      'Northwind, LLC',
      'Northwind S.p.A.',
      'Career Northwind',
      'Northwind B.V.',
    ],
    [
      'Careers at Northwind',
      'Northwind Careers',
      'The Northwind Hiring Team',
      'Northwind HR',
      'Karriere bei Northwind',
    ],
    ['Northwind', 'the People Team at Northwind', 'Northwind Talent Acquisition', 'Northwind GmbH & Co. KG'],
    ['Northwind UG (haftungsbeschränkt)', 'Northwind Ltd.', 'Northwind Corporation', 'Northwind SA/NV'],
    ['Northwind A/S', 'Northwind Pvt. Ltd.', 'Northwind Pte Ltd', 'Northwind DAC', 'Northwind OÜ'],
    ['Northwind e.K.', 'Northwind e.K', 'Northwind ONLUS', 'Northwind vzw', 'Northwind asbl'],
    ['Northwind B.S.C.', 'Northwind W.L.L.', 'Northwind Sdn. Bhd.', 'Northwind (Pty) Ltd', 'Northwind gUG'],
    ['Northwind reg. Gen.m.b.H.', 'Northwind Ges.m.b.H.', 'Northwind w. V.', 'Northwind NV/SA'],
    ['northwind.de', 'Northwind.co.uk'],
    [
      'Northwind a. G.',
      'Northwind AöR',
      'Northwind e. V.',
      'Northwind e.V.',
      'Northwind S.A. de C.V.',
      'Northwind, S.L.P.',
    ],
  ].flat();
  for (const name of same) expect(companyKey(name), name).toBe('northwind');
  expect(companyKey('Fachhochschule Harbour')).toBe(companyKey('FH Harbour'));
  expect(companyKey('Saarblick Informationstechnik (SIT)')).toBe(companyKey('Saarblick Informationstechnik'));
  expect(companyKey('Unterland Foods (UK)')).not.toBe(companyKey('Unterland Foods'));
  expect(companyKey('Café Müller AG')).toBe(companyKey('cafe muller'));
});

test('firms whose names hold such words stay apart', () => {
  const apart = [
    ['People AI', 'Talent AI'],
    ['SE Labs', 'Labs'],
    ['AS Roma', 'Roma'],
    ['EV Charging GmbH', 'Charging Ltd'],
    ['At Home', 'Home'],
    ['Hiring Hub', 'Recruiting Hub'],
    ['Talent AG', 'HR Company'],
  ] as const;
  for (const [one, other] of apart) expect(companyKey(one), `${one} / ${other}`).not.toBe(companyKey(other));
});

test('a name is never left without a key that had a letter in it', () => {
  for (const name of ['Talent AG', 'The Company', 'The', 'HR', 'AG', 'At', 'GmbH', 'Jobs at']) {
    expect(companyKey(name), name).not.toBe('');
  }
});

test('more words after the same name may be the same firm; other words are not', () => {
  expect(sameCompany('Northwind', 'Northwind Energy GmbH')).toBe(true);
  expect(sameCompany('North wind', 'Northwind')).toBe(true);
  expect(sameCompany('Northwind', 'Southwind')).toBe(false);
  expect(sameCompany('', 'Northwind')).toBe(false);
});

test('being the same goes both ways', () => {
  const word = fc.constantFrom(
    'north',
    'wind',
    'gmbh',
    'ag',
    'the',
    'team',
    'careers',
    'at',
    's.a.',
    'x',
    '&',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(sameCompany(one, other)).toBe(sameCompany(other, one));
    }),
    { numRuns: 1_000 },
  );
});
