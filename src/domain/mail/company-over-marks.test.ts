import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';

/** All invented: names that hold a mark or a word at which others end. */
test.each([
  [
    'Brelda Ho! Toys <careers@breldahotoys.pinpointhq.com>',
    'Your application for Packaging Engineer landed safely.\n\nThe team at Brelda Ho! Toys',
    'Brelda Ho! Toys',
  ],
  [
    'Greta Solheim <greta@brelda.example>',
    "Can we move our talk about the Layout Artist position?\n\nGreta\nBrelda Children's Books",
    "Brelda Children's Books",
  ],
  [
    'Indeed <indeedapply@indeed.com>',
    'Your application was not selected to advance.\n\nReceptionist\nOrrell Smiles Family Dentistry\nDayton, OH\n',
    'Orrell Smiles Family Dentistry',
  ],
  ['Robin Dale <robin@brelda.example>', 'The Brelda family wishes you well.\n\nRobin Dale', 'Brelda'],
  ['', 'sadly we have filled the position.\n\ncheers\nmia from Brelda', 'Brelda'],
  ['', 'die Stelle liegt erstmal auf Eis.\n\nLiebe Grüße\nRonja von Brelda', 'Brelda'],
])('%s writes for its house: "%s"', (from, text, company) => {
  const mail = mailOfWords(text, 'News', from === '' ? null : senderOf(from));
  expect(findCompanyAndRole(mail, text).company).toBe(company);
});
