import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { companiesTold } from './company-agreed.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import { FlowingText } from './flowing-text.ts';
import { SearchedText } from './searched-text.ts';

/** All invented: what the readers of names agree on is not the employer, and what is written elsewhere is. */
test.each([
  [
    'Hafenjobs <mail@hafenjobs.example>',
    'Your application was passed on',
    'Hi Robin,\n\nyour application for Marine Electrician at Orrell Yacht Services was received.\n\nHafenjobs',
    'Orrell Yacht Services',
  ],
  [
    'Testzentrum <noreply@eignung-online.example>',
    'Online-Test',
    'Guten Tag Robin Dale,\n\nim Auftrag der Stadtwerke Brelda laden wir Sie zu einem Online-Test ein.\n\nIhr Testzentrum',
    'Stadtwerke Brelda',
  ],
  [
    'Orrell Marine Services (via Indeed) <conversation@indeed.com>',
    'Your application',
    'Hi Robin,\n\nthank you for your application for Marine Electrician.\n',
    'Orrell Marine Services',
  ],
  [
    'Harbour Hotels (part of Brelda Stay Group) <notification@smartrecruiters.com>',
    'Your application',
    'Dear Robin,\n\nthank you for your application to Harbour Hotels.\n',
    'Harbour Hotels',
  ],
])('%s: "%s" is about another employer', (from, subject, text, company) => {
  const mail = mailOfWords(text, subject, senderOf(from));
  expect(findCompanyAndRole(mail, text).company).toBe(company);
});

test('A name that stands in a letter and that no reader of names tells is told with its place', () => {
  const text = 'Hi Robin,\n\nthank you for applying to Brelda. We chose somebody else.\n\nAnna';
  const mail = mailOfWords(text, 'News', senderOf('Anna <anna@gmail.com>'));
  const { company, evidence } = findCompanyAndRole(mail, text);
  const [found] = evidence.filter(({ supports }) => supports === 'company');
  expect(company).toBe('Brelda');
  expect(text.slice(found?.start, found?.end)).toBe('Brelda');
});

test('A name out of an address is told as the letter writes it', () => {
  const text = 'Hi Robin,\n\nplease come for the Analyst position at Brelda on Tuesday.\n\nTom';
  const mail = mailOfWords(text, 'Interview', senderOf('Brelda Backend <people@brelda.example>'));
  const { company, evidence } = findCompanyAndRole(mail, text);
  expect(company).toBe('Brelda');
  expect(evidence).toContainEqual(expect.objectContaining({ supports: 'company', text: 'Brelda' }));
});

test('Somebody who writes is no employer', () => {
  const text = 'Hi Robin,\n\nplease send your receipts.\n\nKind regards\nRachel';
  const mail = mailOfWords(text, 'Analyst', senderOf('Rachel Dale <no-reply@hire.lever.co>'));
  expect(findCompanyAndRole(mail, text).company).toBe(null);
});

test('A letter without any name names nobody', () => {
  const text = 'we have decided otherwise.';
  const mail = mailOfWords(text, 'news', senderOf(''));
  expect(companiesTold(mail, new SearchedText('news'), new FlowingText(text), null).agreed).toBe(null);
  expect(findCompanyAndRole(mail, text).company).toBe(null);
});
