import { expect, test } from 'vitest';
import { mailOfWords } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import { companiesBesideRole } from './company-beside-role.ts';
import { asCompany } from './company-name.ts';
import { houseInText } from './company-of-the-house.ts';

const accept = (passage: string) => asCompany(passage, null, 'written');

function companyIn(text: string, subject = '', address = ''): string | null {
  const mail = mailOfWords(text, subject, address === '' ? null : { name: '', address });
  return findCompanyAndRole(mail, text).company;
}

test.each([
  ['You applied as Warehouse Operative at Brelda. We will write.', 'Warehouse Operative', 'Brelda'],
  ['We saw your Warehouse Operative (nights) position at Brelda.', 'Warehouse Operative', 'Brelda'],
  ['to be a Junior Research Fellow of Walmer College for a year', 'Junior Research Fellow', 'Walmer College'],
  ['Sie wären Planer bei der Brelda GmbH in Linz', 'Planer', 'Brelda GmbH'],
])('“%s”: the house stands behind the role', (text, role, company) => {
  expect(companiesBesideRole(text, role, accept)[0]?.value).toBe(company);
});

test.each([
  ['You would be a Planner in Berlin from May.', 'Planner'],
  ['You would be a Planner at Redmond, WA from May.', 'Planner'],
  ['Nothing here is about it.', 'Planner'],
])('“%s” has a town behind the role or nothing', (text, role) => {
  expect(companiesBesideRole(text, role, accept)).toEqual([]);
});

test.each([
  ['As of noon every open req at Greenlantern Energy was cancelled.', 'Greenlantern Energy'],
  ['Tern & Co have gone another way. Your degree from Alder University is fine.', 'Tern & Co'],
  ['Seguros Alcázar te ha asignado tres pruebas.', 'Seguros Alcázar'],
  ['mPower Software Services got your letter.', 'mPower Software Services'],
])('“%s” names one house', (text, company) => {
  expect(houseInText(text, accept, true)[0]?.value).toBe(company);
});

test.each([
  'You studied at Alder University, I see.',
  'Alder College and Birch Hospital are both nearby.',
  'On Monday Anna Voss will call you.',
])('“%s” names no house one could have applied to', (text) => {
  expect(houseInText(text, accept, true)).toEqual([]);
});

test.each([
  ['We put you forward.\nClient: Halden Packaging\nStatus: sent', 'Halden Packaging'],
  ['Net terugkoppeling gehad van Brelda, ze vonden je goed.', 'Brelda'],
  ['Soy Nacho, de Brelda. Nos ha molado tu propuesta.', 'Brelda'],
  ["I'm Daya, I look after hiring at Brelda.", 'Brelda'],
  ['Tack för det intresse du visat för Högskoleverket genom din ansökan!', 'Högskoleverket'],
  ['We appreciate the interest that you have shown in the JET Programme.', 'JET Programme'],
])('the letter “%s” is about a post at %s', (text, company) => {
  expect(companyIn(text)).toBe(company);
});

test.each([
  ['Lund & Partner', 'recruiting@lund-partner.example', 'Hello.', 'Lund & Partner'],
  ['Tramontane Jeux', 'tramontanejeux@join.com', 'Salut.', 'Tramontane Jeux'],
  ['Sam de Studio Bobine', 'sam@studiobobine.example', 'Salut.', 'Studio Bobine'],
  ['Kees | De Losse Spaak', 'kees@lossespaak.example', 'Hoi.', 'De Losse Spaak'],
  [
    'Personalreferat ZfM',
    'personal@zfm-forschung.example',
    'Danke.\n\nMit freundlichen Grüßen\nK. Duhme\nZentrum für Meeresdaten (ZfM)',
    'Zentrum für Meeresdaten',
  ],
  [
    'Indeed',
    'noreply@indeed.com',
    'Application submitted\n\nTow Truck Driver\nHalvorsen Towing - Duluth, MN\n\nWe passed these on.',
    'Halvorsen Towing',
  ],
])('“%s” at %s writes for a house', (name, address, text, company) => {
  const mail = mailOfWords(text, '', { name, address });
  expect(findCompanyAndRole(mail, text).company).toBe(company);
});

test('who is met is not for whom one would work', () => {
  expect(companyIn('See you then.', 'Phone screen with Daya from Brelda')).toBe('Brelda');
});

test.each([
  ['hs-mittelgau.example', 'Der Senat der Hochschule Mittelgau hat entschieden.', 'Hochschule Mittelgau'],
  ['tilburne.example', 'the above post at the University of Tilburne', 'University of Tilburne'],
  ['stbrannocs.example', "a post at St Brannoc's College from May", "St Brannoc's College"],
  ['emploi-brelda.example', 'Nous avons lu votre lettre.', 'brelda'],
])('whoever writes from %s is called as the letter writes it out', (domain, text, company) => {
  expect(companyIn(text, '', `jo.roe@${domain}`)).toBe(company);
});
