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

test('a title that goes on where the other ends is one, but for a receipt; any other that is alike asks', () => {
  const manager = [{ id: 'manager', company: 'Northwind', role: 'Product Manager', isLive: true }];
  const match = (role: string, kind: string) =>
    matchApplication({ company: 'Northwind', role, kind }, manager).kind;
  expect(match('Product Manager, Payments', 'rejection')).toBe('one');
  expect(match('Product Manager (m/w/d)', 'confirmation')).toBe('one');
  expect(match('Product Manager, Payments', 'confirmation')).toBe('ask');
  expect(match('Product Marketing Manager', 'rejection')).toBe('ask');
  expect(match('Group Product Manager', 'rejection')).toBe('ask');
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

test.each([
  ['Müller GmbH', 'Mueller GmbH'],
  ['Marks & Spencer', 'Marks and Spencer plc'],
  ['McDonald’s', 'McDonalds'],
  ['Grün & Söhne', 'Gruen und Soehne'],
  ['H&M', 'H and M'],
  ['1&1', '1und1'],
  ['St. Anna', 'Sankt Anna'],
  ['St Anna', 'Saint Anna'],
  ['Northwind', 'Team Northwind'],
  ['Northwind', 'HR Northwind'],
  ['Northwind', 'Groupe Northwind'],
])('a company under two spellings is asked for: “%s” and “%s”', (noted, written) => {
  for (const [company, read] of [
    [noted, written],
    [written, noted],
  ] as const) {
    const one = [{ id: 'one', company, role: 'Cook', isLive: true }];
    const match = matchApplication({ company: read, role: 'Cook' }, one);
    expect(match).toEqual({ kind: 'ask', candidates: ['one'] });
  }
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

const twins: MatchCandidate[] = [
  { id: 'first', company: 'Northwind', role: 'Analyst', isLive: true, requisitions: ['R-10442'] },
  { id: 'second', company: 'Northwind', role: 'Analyst', isLive: true },
  { id: 'elsewhere', company: 'Contoso', role: 'Analyst', isLive: true, requisitions: ['R-10442'] },
];

test('the thread comes first, whatever else is the same', () => {
  const asked = { company: 'Northwind', role: 'Analyst' };
  expect(matchApplication(asked, twins).kind).toBe('ask');
  expect(matchApplication({ ...asked, thread: ['second'] }, twins)).toEqual({ kind: 'one', id: 'second' });
  expect(matchApplication({ company: null, role: null, thread: ['second'] }, twins)).toEqual({
    kind: 'one',
    id: 'second',
  });
  expect(matchApplication({ company: null, role: null, thread: ['second', 'first'] }, twins)).toEqual({
    kind: 'ask',
    candidates: ['first', 'second'],
  });
});

test('a thread about one role in which another one is named asks', () => {
  expect(
    matchApplication({ company: 'Northwind', role: 'Senior Data Analyst', thread: ['analyst'] }, northwind),
  ).toEqual({ kind: 'ask', candidates: ['analyst', 'senior'] });
  // A role that nobody has there is a title told in other words.
  expect(
    matchApplication({ company: 'Northwind', role: 'Number person', thread: ['analyst'] }, northwind),
  ).toEqual({ kind: 'one', id: 'analyst' });
});

test('in the thread of another company a mail is not taken for it', () => {
  const recruiter = { company: 'Contoso', role: 'Data Analyst', thread: ['analyst'] };
  expect(matchApplication(recruiter, northwind)).toEqual({ kind: 'one', id: 'other' });
  expect(matchApplication({ ...recruiter, company: 'Fabrikam' }, northwind)).toEqual({
    kind: 'ask',
    candidates: ['analyst'],
  });
});

test('the employer’s number finds one of two with one title, however it is written', () => {
  for (const requisition of ['R-10442', 'r 10442', 'R10442']) {
    const asked = { company: 'Northwind', role: 'Analyst', requisition };
    expect(matchApplication(asked, twins)).toEqual({ kind: 'one', id: 'first' });
  }
  expect(matchApplication({ company: null, role: null, requisition: 'R-10442' }, twins)).toEqual({
    kind: 'ask',
    candidates: ['elsewhere', 'first'],
  });
});

test('the employer’s number under another title asks: some give every application of a person one', () => {
  const asked = { company: 'Northwind', role: 'Accountant', requisition: 'R-10442' };
  expect(matchApplication(asked, twins)).toEqual({ kind: 'ask', candidates: ['first'] });
  const accountant = { id: 'third', company: 'Northwind', role: 'Accountant', isLive: true };
  expect(matchApplication(asked, [...twins, accountant])).toEqual({
    kind: 'ask',
    candidates: ['first', 'third'],
  });
  // A title that goes on, one that is not told, and an application without one deny nothing.
  for (const role of ['Analyst, Payments', null]) {
    expect(matchApplication({ ...asked, role }, twins)).toEqual({ kind: 'one', id: 'first' });
  }
  const untold = [{ ...accountant, role: '', requisitions: ['R-10442'] }];
  expect(matchApplication(asked, untold)).toEqual({ kind: 'one', id: 'third' });
});

test('the same title under another number asks', () => {
  const asked = { company: 'Contoso', role: 'Analyst', requisition: 'R-20000' };
  expect(matchApplication(asked, twins)).toEqual({ kind: 'ask', candidates: ['elsewhere'] });
  expect(matchApplication({ ...asked, requisition: null }, twins)).toEqual({ kind: 'one', id: 'elsewhere' });
});

const name = fc.constantFrom('Northwind', 'Northwind GmbH', 'Northwind Energy', 'Contoso', 'Talent AG', '');
const title = fc.constantFrom('', 'Product Manager', 'Senior Product Manager', 'Manager', 'Analyst');
const number = fc.constantFrom('R-1', 'R 1', 'R-2', 'none');
const likeCandidate = fc.record({
  company: name,
  role: title,
  isLive: fc.boolean(),
  requisitions: fc.array(number, { maxLength: 2 }),
});
const likeApplications = fc
  .array(likeCandidate, { maxLength: 8 })
  .map((all) => all.map((one, at) => ({ ...one, id: `${at}` })));
const likeMail = fc.record({
  company: fc.option(name),
  role: fc.option(title),
  requisition: fc.option(number),
  thread: fc.array(fc.constantFrom('0', '1', '2', '9'), { maxLength: 2 }),
});

test('the order of applications never changes the answer', () => {
  const inOrders = likeApplications.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(likeMail, inOrders, (mail, [one, other]) => {
      expect(matchApplication(mail, other)).toEqual(matchApplication(mail, one));
    }),
    { numRuns: 500 },
  );
});

test('no other company’s application is ever the one, whatever thread or number says', () => {
  fc.assert(
    fc.property(likeMail, likeApplications, (mail, applications) => {
      const match = matchApplication(mail, applications);
      if (match.kind !== 'one') return;
      const found = applications.find(({ id }) => id === match.id);
      if (mail.company === null) expect(mail.thread).toContain(match.id);
      else expect(companyKey(found?.company ?? '?')).toBe(companyKey(mail.company));
    }),
    { numRuns: 500 },
  );
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
