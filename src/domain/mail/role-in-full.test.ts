import { expect, test } from 'vitest';
import { mailOfWords } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';

const roleIn = (text: string, subject = '') => findCompanyAndRole(mailOfWords(text, subject), text).role;

test.each([
  [
    'Tide Officer position',
    'We write about your candidacy for Tide Officer, Coasts & Livelihoods.',
    'Tide Officer, Coasts & Livelihoods',
  ],
  [
    'Assistant Editor',
    'We will not take your application for Assistant Editor (Maps and Navigation) any further.',
    'Assistant Editor (Maps and Navigation)',
  ],
  ['', 'Thank you for applying for Product Director, Trust & Safety.', 'Product Director, Trust & Safety'],
  ['Application for Legal Counsel, Privacy & IT Contracts', '', 'Legal Counsel, Privacy & IT Contracts'],
])('a title is told with the field behind it: %s', (subject, text, role) => {
  expect(roleIn(text, subject)).toBe(role);
});

test('a town behind a comma is no field', () => {
  expect(roleIn('Thank you for applying for Store Manager, Leeds.')).toBe('Store Manager');
});

test.each([
  ['Thank you for applying for the position Client Reporting Analyst - 55120.', 'Client Reporting Analyst'],
  ['hey, thanks for sending your folder over for the brand designer spot.', 'brand designer'],
  [
    'Sie haben sich bei uns beworben (Wissenschaftliche Volontärin Grafik).',
    'Wissenschaftliche Volontärin Grafik',
  ],
  ['Thank you for your interest in the part-time Library Page position.', 'Library Page'],
  [
    'We were impressed by your application for Program Planner, After-School & Summer and would like to meet you.',
    'Program Planner, After-School & Summer',
  ],
])('whatever words it holds, a title is told whole: %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test('what German has bent is told straight where the mail has it so', () => {
  const text = 'danke für Ihre Bewerbung auf die Stelle einer wissenschaftlichen Mitarbeiterin.';
  expect(roleIn(text, 'Ihre Bewerbung als wissenschaftliche Mitarbeiterin')).toBe(
    'wissenschaftliche Mitarbeiterin',
  );
});

test('who recruits is no role', () => {
  expect(roleIn('We need to move our talk to Friday.\n\nBen\nRecruiting Coordinator, Sproutly')).toBeNull();
});
