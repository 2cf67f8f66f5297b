import { describe, expect, test } from 'vitest';
import { findCompanyAndRole } from './company-and-role.ts';
import { isTheCompany, withoutCompany } from './role-beside-company.ts';

const fromSender = (value: string) => ({ value, field: 'from' as const, start: 0, end: value.length });
const roleOf = (value: string) => ({ value, field: 'text' as const, start: 10, end: 10 + value.length });

describe('once the company is known, it is no part of the role', () => {
  test.each([
    ['General Manager of the Brelda Orchestra', 'Brelda Orchestra', 'General Manager'],
    ['Marine Electrician to Brelda Yachts, New Bedford', 'Brelda Yachts', 'Marine Electrician'],
    ['Schulsekretärin am Berufskolleg Brelda', 'Berufskolleg Brelda', 'Schulsekretärin'],
    ['Policy Adviser - Department for Brelda', 'Department for Brelda', 'Policy Adviser'],
    ['Brelda Backend Engineer', 'Brelda', 'Backend Engineer'],
    ['Brelda – Supply Planner', 'Brelda', 'Supply Planner'],
    ['CRM Specialist Brelda & Dale', 'Brelda & Dale', 'CRM Specialist'],
  ])('%s at %s', (role, company, left) => {
    const found = withoutCompany(roleOf(role), fromSender(company), '');
    expect(found.value).toBe(left);
    expect(role.slice(found.start - 10, found.end - 10)).toBe(left);
  });

  test.each([
    ['Software Engineer, Brelda iOS', 'Brelda'],
    ['Advisor for Brelda Group AI Office', 'Brelda Group'],
    ['Polizeikommissarin', 'Polizei'],
    ['Data Analyst', 'Brelda'],
  ])('%s stays as it is at %s', (role, company) => {
    expect(withoutCompany(roleOf(role), fromSender(company), '')).toEqual(roleOf(role));
  });
});

test('what was read behind the role and nowhere else may as well be what is done', () => {
  const role = roleOf('Research Assistant, Labour Markets');
  const company = { value: 'Labour Markets', field: 'text' as const, start: 30, end: 44 };
  expect(withoutCompany(role, company, 'breldaexample')).toEqual(role);
  expect(withoutCompany(role, fromSender('Labour Markets'), '').value).toBe('Research Assistant');
});

test('but it is the company where the sender writes from its domain', () => {
  const role = roleOf('Data Analyst, Brelda Energy');
  const company = { value: 'Brelda Energy', field: 'text' as const, start: 24, end: 37 };
  expect(withoutCompany(role, company, 'breldaexample').value).toBe('Data Analyst');
});

test('a company is no role, unless somebody bears the name of one', () => {
  expect(isTheCompany(roleOf('Brelda Dental Centre'), 'Brelda Dental Centre')).toBe(true);
  expect(isTheCompany(roleOf('Cartographer'), 'Cartographer')).toBe(false);
});

test('where the company was taken for the role, the letter is read for another', () => {
  const text =
    'Dear Robin,\n\nthank you. We would like to meet you for the Receptionist role at Brelda Coaches.\n';
  const from = { name: 'Brelda Coaches', address: 'office@breldacoaches.example' };
  const mail = {
    messageId: null,
    from,
    replyTo: null,
    subject: 'Brelda Coaches',
    sentAt: null,
    text,
    headers: {},
  };
  const found = findCompanyAndRole(mail as Parameters<typeof findCompanyAndRole>[0], text);
  expect(found).toMatchObject({ company: 'Brelda Coaches', role: 'Receptionist' });
});
