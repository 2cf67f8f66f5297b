import { expect, test } from 'vitest';
import { companiesInSignature } from './company-signature.ts';
import { signatureStart } from './signature-start.ts';

function signedBy(text: string): string | undefined {
  const names = companiesInSignature(text, signatureStart(text), (passage) => passage);
  return names.sort((one, other) => other.weight - one.weight)[0]?.value;
}

test.each([
  ['Bis Montag!\n\nPetra / Fjordtext', 'Fjordtext'],
  ['Das Bier geht aufs Haus.\nAlois Greindl, Gasthof Zur Linde', 'Gasthof Zur Linde'],
  ['Sportl. Gruß, Rolf (SV Blau-Gelb Ohmenhausen)', 'SV Blau-Gelb Ohmenhausen'],
  ['Ses vi på mandag?\n\nBureauet Kradse (tekstforfatter)', 'Bureauet Kradse'],
  ['Vi gir lyd etter påske. Lofthus Hotell', 'Lofthus Hotell'],
  ['Hoi,\n\nTot dan!\n\nVan Gelderen Accountants', 'Van Gelderen Accountants'],
  [
    'Va bene martedì?\n\nScusandomi per il disguido,\nOrnella Piazza\nAcciaierie Brembate',
    'Acciaierie Brembate',
  ],
  [
    'Wir melden uns.\n\nMit freundlichen Grüßen\nLandesbühne Quernheim\nPersonalabteilung',
    'Landesbühne Quernheim',
  ],
  ['See you.\n\nRegards,\nTeam HR\nOrvik Castings Pvt Ltd', 'Orvik Castings Pvt Ltd'],
  ['Sincerely.\n\nMarcus Field\nVP Engineering | Nine Fathoms', 'Nine Fathoms'],
  ['Talk soon.\n\nImke\n\nDr. I. Osei\nMedical Lead, Tide Lark Family Practice', 'Tide Lark Family Practice'],
  ['All the best,\nRoos\n\nRoos van Dalen | Technical Recruiter | Lodeloop AI', 'Lodeloop AI'],
  ['À bientôt\n\nHugo, cofondateur de Tournevis & Cie', 'Tournevis & Cie'],
])('the letter that ends “%s” is from %s', (text, company) => {
  expect(signedBy(text)).toBe(company);
});

test.each([
  'We are sorry.\n\nIn Christ,\nMargaret Penhallow\nSenior Warden',
  'See you.\n\nAnna Voss, Recruiter',
  'Bis bald\nPaul',
])('the letter that ends “%s” does not say from whom', (text) => {
  expect(signedBy(text)).toBeUndefined();
});

test('Below a letter that nobody in particular wrote stands a house, be it called like a person', () => {
  const text = 'Olá Rita,\n\nAvançamos o seu processo.\n\nVerdal Sementes';
  const read = (isRobot: boolean) =>
    companiesInSignature(text, signatureStart(text), (passage) => passage, { isUntold: true, isRobot });
  expect(read(true).map(({ value }) => value)).toContain('Verdal Sementes');
  expect(read(false)).toEqual([]);
});
