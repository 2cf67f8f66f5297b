import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { companiesTold } from './company-agreed.ts';
import { FlowingText } from './flowing-text.ts';
import { SearchedText } from './searched-text.ts';

/** What the readers of names agree on. */
function agreed(from: string, text: string): string | undefined {
  const mail = mailOfWords(text, 'News', senderOf(from));
  return companiesTold(mail, new SearchedText('News'), new FlowingText(text), null).agreed?.value;
}

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
  expect(agreed(from, text)).toBe(company);
});

/** All invented: a letter has its house's name in full in one place, and the beginning of it elsewhere. */
test.each([
  [
    'Orrell Careers <careers@orrell.example>',
    'Robin\nTalent Acquisition\nOrrell Analytics',
    'Orrell Analytics',
  ],
  ['Talent Orrell <talent@orrell.example>', 'Orrell Robótica S.L. · Cádiz', 'Orrell Robótica'],
  ['Robin Dale <robin@orrell.example>', 'Robin Dale\nOrrell Semiconductor India Pvt. Ltd.', 'Orrell'],
  ['Robin Dale <robin@orrellvane.example>', 'Robin Dale\nOrrell & Vane Opticians', 'Orrell & Vane Opticians'],
  ['Orrell Careers <careers@orrell.example>', 'Orrell Summer Internships are open.', 'Orrell'],
  [
    'Orrell HR <hr@orrell.example>',
    'Orrell Clinical Research is an equal opportunity employer.',
    'Orrell Clinical Research',
  ],
  [
    'Robin Dale <robin@orrell.example>',
    'Robin Dale\nPeople Lead, Orrell Freight Services\nOwned by its drivers',
    'Orrell Freight Services',
  ],
])('%s signs "%s" and is %s in full', (from, signature, company) => {
  const text = `Hello Robin,\n\nwe have read what you sent.\n\nKind regards\n${signature}`;
  expect(agreed(from, text)).toBe(company);
});

/** All invented: what a house calls itself is its name, whatever is printed below the letter. */
test.each([
  ['Orrell <jobs@orrell.example>', 'we have read what you sent.'],
  ['Robin Dale (Orrell) <jobs@orrell.example>', 'we have read what you sent.'],
  ['Orrell Careers <jobs@orrell.example>', 'thank you for your interest in working at Orrell.'],
])('%s, who writes "%s", is called Orrell', (from, sentence) => {
  const text = `Hello Robin,\n\n${sentence}\n\nKind regards\nRobin\nOrrell Analytics`;
  expect(agreed(from, text)).toBe('Orrell');
});

/** All invented: a name that its sentence has bent or cut, and how the house is called. */
test.each([
  [
    'Bewerbung <post@osth.example>',
    'Ihre Bewerbung bei den Stadtwerken Ostheim ist da.',
    'Stadtwerke Ostheim',
  ],
  [
    'Bewerbung <post@kl-ost.example>',
    'Ihre Bewerbung beim Kantonalen Labor Ostheim ist da.\n\nPersonaldienst\nKantonales Labor Ostheim',
    'Kantonales Labor Ostheim',
  ],
  [
    'Bewerbung <post@ostfaehre.example>',
    'Vielen Dank für Ihr Interesse an der Stelle bei der Ostheimischen Fähren AG.',
    'Ostheimische Fähren AG',
  ],
  ['Orrell Foods <jobs@orfoods.example>', 'Your application to Orrell Foods B.V. is here.', 'Orrell Foods'],
  [
    'Jobs <jobs@taleo.net>',
    'You have applied for Ranger at the Department of Coasts and Harbours.',
    'Department of Coasts and Harbours',
  ],
  [
    'Jobs <jobs@taleo.net>',
    'You have applied for Guide at the Orrell Museum of Rope and Sail.',
    'Orrell Museum of Rope and Sail',
  ],
  [
    'Bundesstelle Orrell, Servicezentrum <post@bs-orrell.example>',
    'Ihre Unterlagen sind da.',
    'Bundesstelle Orrell',
  ],
  [
    'OHRI Careers <no-reply@taleo.net>',
    'The Orrell Harbour Relief Initiative has your letter.\n\nOHRI',
    'Orrell Harbour Relief Initiative',
  ],
  [
    'Selezione Fondazione Orrell <selezione@fondazioneorrell.example>',
    'Cordialmente\nUfficio Selezione\nFondazione Orrell per la Ricerca',
    'Fondazione Orrell per la Ricerca',
  ],
  [
    'Studio <studio@ansahreed.example>',
    'Dear Robin\n\nSadly we have no room this year.\n\nYours\nAbi Reed\nAnsah, Reed & Partners',
    'Ansah, Reed & Partners',
  ],
  [
    'Pauline Gros <p.gros@arl-notaires.example>',
    'Madame,\n\nl’étude ne donnera pas suite.\n\nPauline Gros\nÉtude Arnaud, Rey & Lemoine',
    'Étude Arnaud, Rey & Lemoine',
  ],
  [
    'DRH <drh@ch-hautegorge.example>',
    'Madame,\n\nvotre dossier est complet.\n\nPour le Directeur\nCentre hospitalier de la Haute-Gorge\nDirection des ressources humaines',
    'Centre hospitalier de la Haute-Gorge',
  ],
  [
    'Noé <noe@leloriotbleu-librairie.example>',
    'Bonjour,\n\nà samedi.\n\nNoé\nLibrairie Le Loriot bleu',
    'Librairie Le Loriot bleu',
  ],
])('%s, who writes "%s", is %s', (from, text, company) => {
  expect(agreed(from, text)).toBe(company);
});
