import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';

/** All invented: the sender is short where the letter's own line is not. */
test.each([
  ['Studio Lenti <segreteria@studiolenti.example>', 'Monica\nStudio Notarile Lenti', 'Studio Notarile Lenti'],
  ['Recrutement Morvan <recrutement@morvan.example>', 'Laboratoires Morvan', 'Laboratoires Morvan'],
  ['Jan Kranz <j.kranz@ib-kranz.example>', 'Jan Kranz\nIngenieurbüro Kranz', 'Ingenieurbüro Kranz'],
  [
    'Bewerbungen <bewerbungen@ba-suedau.example>',
    'Im Auftrag\nVoss\nBezirksamt Südau, Abteilung Bau',
    'Bezirksamt Südau',
  ],
  ['Ann Low <ann@elmfieldnursery.example>', 'Ann\nElmfield Day Nursery', 'Elmfield Day Nursery'],
  ['Stadt Ulrichsau Personalamt <personal@ulrichsau.example>', 'Im Auftrag\nVoss', 'Stadt Ulrichsau'],
  ['Tern Labs <jobs@ternlabs.example>', 'Robin\nTern Labs', 'Tern Labs'],
  ['Brelda Careers <jobs@breldapumps.example>', 'Robin\nBrelda Pumps', 'Brelda Pumps'],
  ['Lebenswerk Bewerbungen <jobs@lebenswerk-oberach.example>', 'Lebenswerk Oberach', 'Lebenswerk Oberach'],
  ['Quill Works <jobs@greenhouse.io>', 'Quill is a good place to be.', 'Quill Works'],
])('%s signs as "%s"', (from, signature, company) => {
  const text = `Hello Robin,\n\nwe have read what you sent.\n\n${signature}`;
  expect(findCompanyAndRole(mailOfWords(text, 'News', senderOf(from)), text).company).toBe(company);
});
