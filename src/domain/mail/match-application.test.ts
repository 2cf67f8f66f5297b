import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyKey } from './company-key.ts';
import { type MatchCandidate, matchApplication } from './match-application.ts';

const northwind: MatchCandidate[] = [
  { id: 'analyst', company: 'Northwind GmbH', role: 'Data Analyst (m/w/d)', isLive: true },
  { id: 'senior', company: 'Northwind GmbH', role: 'Senior Data Analyst', isLive: true },
  { id: 'other', company: 'Contoso', role: 'Data Analyst', isLive: true },
];

test('company and role together find the one application', () => {
  expect(matchApplication({ company: 'NORTHWIND Inc.', role: 'Data Analyst' }, northwind)).toEqual({
    kind: 'one',
    id: 'analyst',
  });
});

test('a senior role is another role', () => {
  expect(matchApplication({ company: 'Northwind', role: 'Sr. Data Analyst' }, northwind)).toEqual({
    kind: 'one',
    id: 'senior',
  });
  const [onlyJunior] = northwind;
  expect(
    matchApplication({ company: 'Northwind', role: 'Senior Data Analyst' }, onlyJunior ? [onlyJunior] : []),
  ).toEqual({
    kind: 'ask',
    candidates: ['analyst'],
  });
});

test('the company alone is enough when one application there is live', () => {
  expect(matchApplication({ company: 'Careers at Contoso', role: null }, northwind)).toEqual({
    kind: 'one',
    id: 'other',
  });
  expect(matchApplication({ company: 'Northwind Hiring Team', role: null }, northwind)).toEqual({
    kind: 'ask',
    candidates: ['analyst', 'senior'],
  });
});

test('an application that is over is asked for, after the live ones', () => {
  const over = northwind.map((one) => ({ ...one, isLive: one.id === 'senior' }));
  expect(matchApplication({ company: 'Contoso', role: null }, over)).toEqual({
    kind: 'ask',
    candidates: ['other'],
  });
  expect(matchApplication({ company: 'Northwind', role: 'Accountant' }, over)).toEqual({
    kind: 'ask',
    candidates: ['senior', 'analyst'],
  });
});

test('a company that is merely alike is asked for', () => {
  expect(matchApplication({ company: 'Contoso Energy', role: 'Data Analyst' }, northwind)).toEqual({
    kind: 'ask',
    candidates: ['other'],
  });
});

test('no company or an unknown one matches nothing', () => {
  expect(matchApplication({ company: null, role: 'Data Analyst' }, northwind)).toEqual({ kind: 'none' });
  expect(matchApplication({ company: 'Fabrikam', role: 'Data Analyst' }, northwind)).toEqual({
    kind: 'none',
  });
  expect(matchApplication({ company: '', role: null }, northwind)).toEqual({ kind: 'none' });
});

test('accents composed or not, case and legal form do not part a company from itself', () => {
  expect(companyKey('Café Müller AG'.normalize('NFD'))).toBe(companyKey('CAFÉ MÜLLER'.normalize('NFC')));
  expect(companyKey('Talent AG')).not.toBe('');
});

test('whatever is read, only given applications are named, and one only when it is of the company', () => {
  const candidate = fc.record({
    id: fc.uuid(),
    company: fc.string(),
    role: fc.string(),
    isLive: fc.boolean(),
  });
  const text = fc.option(fc.string());
  fc.assert(
    fc.property(fc.array(candidate), text, text, (applications, company, role) => {
      const match = matchApplication({ company, role }, applications);
      const ids = new Set(applications.map(({ id }) => id));
      if (match.kind === 'ask')
        expect(match.candidates.length > 0 && match.candidates.every((id) => ids.has(id))).toBe(true);
      if (match.kind === 'one') {
        const found = applications.find(({ id }) => id === match.id);
        expect(companyKey(found?.company ?? '')).toBe(companyKey(company ?? ''));
      }
    }),
  );
});
