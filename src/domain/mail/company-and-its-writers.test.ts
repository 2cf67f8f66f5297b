import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';

const LETTER = 'Hello Robin,\n\nwe have your letter and shall read it soon.';

/** All invented: a name is told from whoever there writes, in the sender's name and below the letter. */
test.each([
  ['Werksleitung Sandhütte Ehrfurt <personal@sandhuette-ehrfurt.example>', '', 'Sandhütte Ehrfurt'],
  ['Jobteam Zuiderdijk <jobs@zuiderdijk.example>', '', 'Zuiderdijk'],
  ['Kulturamt Stadt Werring <kulturamt@werring.example>', '', 'Stadt Werring'],
  ['Tilda Quist <tilda@quistandloam.example>', 'Founder, Quist & Loam', 'Quist & Loam'],
  ['Oona Mbeki <oona.mbeki@talmossgroup.example>', 'Oona\nOutsourced HR for Talmoss Group', 'Talmoss Group'],
  [
    'Estates Recruitment <estates@pellmoor-uni.example>',
    'Ken\nUniversity of Pellmoor',
    'University of Pellmoor',
  ],
  [
    'HR Mailbox <hr@northgalemutual.example>',
    'Human Resources\nNorthgale Mutual Trust',
    'Northgale Mutual Trust',
  ],
  ['Talent Hub <talent@marisolshoes.example>', 'Talent Hub\nMarisol Shoes', 'Marisol Shoes'],
  [
    'Mesa de Empleo <empleo@gobiernomonteazul.example>',
    'Gobierno Regional de Monte Azul',
    'Gobierno Regional de Monte Azul',
  ],
  ['Weingut Rebstadler <hof@rebstadler.example>', '', 'Weingut Rebstadler'],
  [
    'Lucia Moro <lucia@montefino.example>',
    'Lucia Moro\nUfficio selezione | Cantina Montefino | Via Roma 3',
    'Cantina Montefino',
  ],
  ['Giorgia <giorgia@tavolozza.example>', 'Giorgia di Tavolozza', 'Tavolozza'],
  ['Inês Barros <ines@mardecal.example>', 'Inês (Associação Mar de Cal)', 'Associação Mar de Cal'],
  ['Jobportal Kanton Silbertal <noreply@silbertal.example>', '', 'Kanton Silbertal'],
  ['Rektorat Hochschule Bergrain <berufung@hs-bergrain.example>', '', 'Hochschule Bergrain'],
  ['Bernd Tolgner <tolgner@tolgner-gmbh.example>', 'Bernd Tolgner\nTolgner GmbH', 'Tolgner'],
  ['Svenja Pahl <svenja@korner-partner.example>', 'Svenja Pahl\nKorner & Partner', 'Korner & Partner'],
  [
    'Gestion des talents <x@successfactors.eu>',
    "D'autres postes au sein d'Orphane Télécom.",
    'Orphane Télécom',
  ],
])('%s who signs "%s" writes for %s', (from, signature, company) => {
  const text = `${LETTER}\n\n${signature}`;
  expect(findCompanyAndRole(mailOfWords(text, 'News', senderOf(from)), text).company).toBe(company);
});

test('A house that signs its letter does not write for a town it speaks of', () => {
  const text =
    'Hi Noor,\n\nI am on the late train from Rotterdam, so breakfast it is. Your degree from Leiden caught our eye.\n\nKris\nHarlow Hydrogen Partners';
  const mail = mailOfWords(text, 'Chat', senderOf('Kris Vale <kris@harlowhydrogen.example>'));
  expect(findCompanyAndRole(mail, text).company).toBe('Harlow Hydrogen Partners');
});
