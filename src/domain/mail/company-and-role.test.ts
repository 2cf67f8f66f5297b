import { expect, test } from 'vitest';
import { mailOfWords } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import type { MailAddress } from './mail.ts';

function find(from: MailAddress | null, subject: string, text = '') {
  const { company, role } = findCompanyAndRole(mailOfWords(text, subject, from), text);
  return { company, role };
}

test.each<[string, MailAddress | null, string, string, string | null]>([
  [
    'the display name',
    { name: 'Northwind Hiring Team', address: 'no-reply@ashbyhq.com' },
    'News',
    '',
    'Northwind',
  ],
  [
    'the display name in brackets',
    { name: 'Jo Roe (Northwind)', address: 'jo@x.teamtailor-mail.com' },
    'Hi',
    '',
    'Northwind',
  ],
  [
    '"Careers at …"',
    { name: 'Careers at Northwind', address: 'no-reply@hire.lever.co' },
    'News',
    '',
    'Northwind',
  ],
  ['"Talent at …"', { name: 'Talent at Northwind', address: 'careers@x.example' }, 'News', '', 'Northwind'],
  ['"… @ icims"', { name: 'Northwind @ icims', address: 'x@talent.icims.com' }, 'News', '', 'Northwind'],
  [
    'the Workday account',
    { name: '', address: 'northwind@myworkday.com' },
    'Your application',
    '',
    'northwind',
  ],
  [
    'the iCIMS account',
    { name: '', address: 'northwind+autoreply@talent.icims.com' },
    'News',
    '',
    'northwind',
  ],
  [
    'the subject',
    { name: '', address: 'no-reply@us.greenhouse-mail.io' },
    'Thank you for applying to Northwind Traders',
    '',
    'Northwind Traders',
  ],
  ['the text', null, 'News', 'Thank you for your interest in Northwind.com and the role.', 'Northwind.com'],
  ['the own domain, last of all', { name: '', address: 'jobs@northwind.example' }, 'News', '', 'northwind'],
  [
    'nothing but the applicant system',
    { name: 'Greenhouse', address: 'no-reply@us.greenhouse-mail.io' },
    'News',
    '',
    null,
  ],
  ['nothing but a mail provider', { name: 'Jo Roe', address: 'jo.roe@gmail.com' }, 'News', '', null],
])('the company comes from %s', (_, from, subject, text, company) => {
  expect(find(from, subject, text).company).toBe(company);
});

test.each([
  ['Your application for Data Analyst at Northwind', '', 'Data Analyst'],
  ['Ihre Bewerbung als Datenanalystin (m/w/d)', '', 'Datenanalystin'],
  ['Indeed Application: Senior Data Analyst', '', 'Senior Data Analyst'],
  [
    'News',
    'Thank you for applying for the Junior Data Engineer position at Northwind.',
    'Junior Data Engineer',
  ],
  [
    'News',
    'vielen Dank für Ihre Bewerbung um die Stelle „Leiterin Marketing“ bei Nordwind.',
    'Leiterin Marketing',
  ],
  ['News', 'Thank you for your time.', null],
])('the role in "%s" / "%s"', (subject, text, role) => {
  expect(find(null, subject, text).role).toBe(role);
});

test('a domain that merely looks like an applicant system is not taken for one', () => {
  expect(find({ name: '', address: 'no-reply@notgreenhouse-mail.io' }, 'News').company).toBe(
    'notgreenhouse-mail',
  );
});
