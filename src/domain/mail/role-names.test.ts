import { expect, test } from 'vitest';
import { roleIn } from '../../../tests/support/role-in.ts';
import { asTitle } from './role-name.ts';

test.each([
  ["I'm sorry you haven't been successful in securing a Train Guard place with us.", 'Train Guard'],
  ['We gaan door met een andere kandidaat voor Projectleider Bos, die meer weet.', 'Projectleider Bos'],
  [
    'Danke für deine Bewerbung für die Position Werkstudent technische Redaktion. Wir',
    'Werkstudent technische Redaktion',
  ],
  ["The job's yours if you want it. Tipper Class 2 driver, £15.10/h, start Monday.", 'Tipper Class 2 driver'],
  ['Sei dei nostri! Cameriere da giugno a settembre.', 'Cameriere'],
  ['Vorremmo proporti un contratto come aiuto cuoco, da maggio.', 'aiuto cuoco'],
  ['Tak for din ansøgning til stillingen som grafiker hos Brelda.', 'grafiker'],
  ['Vi har tagit emot din ansökan för rollen Butikssäljare hos Brelda Möbler.', 'Butikssäljare'],
  ['Leider können wir Ihnen für die Stelle Sozialarbeiter:in keine Zusage geben.', 'Sozialarbeiter:in'],
  ['Den Vorstellungstermin (Serviceberater) müssen wir wegen Krankheit absagen.', 'Serviceberater'],
  ['Você avançou para a etapa de testes do Trainee Comercial da Marisol!', 'Trainee Comercial'],
  ['Leuk dat je komt meelopen als begeleider!', 'begeleider'],
  ['Thank you for your application to be our next Head Gardener.', 'Head Gardener'],
  ['We are thrilled to offer you the position: Field Sales Rep.', 'Field Sales Rep'],
  ['Suite à votre candidature de secrétaire médicale, nous vous écrivons.', 'secrétaire médicale'],
  ['You have not been referred to the hiring manager for position NT-22.', null],
])('%s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  ['Brelda - Your Application for Java Engineer - Associate', 'Java Engineer - Associate'],
  [
    'Application submitted for Tide Analyst - Entry to Experienced Level',
    'Tide Analyst - Entry to Experienced Level',
  ],
  [
    'Ihre Bewerbung auf die Stelle Praktikant Strömung (m/w/d) - befristet für 2 Jahre',
    'Praktikant Strömung (m/w/d) - befristet für 2 Jahre',
  ],
  ['Bevestiging sollicitatie verpleegkundige IC', 'verpleegkundige IC'],
])('how senior one is, and for how long, belongs to it where the title says so: %s', (subject, role) => {
  expect(roleIn('', subject)).toBe(role);
});

test.each([
  ['Trial shift, Line Cook', 'Line Cook'],
  ['Brelda Optics – Supply Planner', 'Supply Planner'],
  ['VA/2026/091, Programme Assistant', 'Programme Assistant'],
  ['Zweites Gespräch · Netzmeister', 'Netzmeister'],
  ['Probeaufgabe Fullstack-Entwickler', 'Fullstack-Entwickler'],
  ['Appointment of School Nurse', 'School Nurse'],
  ['Besetzung der Stelle Konstrukteur', 'Konstrukteur'],
  ['Bewerbungseingang Data Scientist', 'Data Scientist'],
  ['Looking for a sous chef', 'sous chef'],
  ['der Englischlehrerin', 'Englischlehrerin'],
  ['DevOps engineer, 4.200 euro bruto', 'DevOps engineer'],
  ['Fraud Analyst requisition closed', 'Fraud Analyst'],
  ['Guidance, Navigation & Control Engineer', 'Guidance, Navigation & Control Engineer'],
  ['Train To Hire - Junior Software Developer', 'Train To Hire - Junior Software Developer'],
])('what is done about the work goes before it: %s', (passage, role) => {
  expect(asTitle(passage)).toBe(role);
});

test.each([
  ['Voor de functie van planner spreekt een ander profiel ons aan.', 'planner'],
  ['Le poste d’éducateur spécialisé dépend d’une subvention.', 'éducateur spécialisé'],
  ['A vaga de analista de compras ficou com outra pessoa.', 'analista de compras'],
  ['El puesto de operadora de envasado llegó a su fin.', 'operadora de envasado'],
  ['In je sollicitatie voor Beleidsmedewerker vragen we je een test te maken.', 'Beleidsmedewerker'],
  ['La procédure pour le poste d’agent d’accueil le 18 mars à 9 h.', 'agent d’accueil'],
  ['Wir haben die Stelle als Disponent in Ruhe besprochen.', 'Disponent'],
])('verbs and their like are none of it: %s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  ['School Counselor (Grades 6-8)', 'School Counselor (Grades 6-8)'],
  ['Teaching Assistant (Level 2)', 'Teaching Assistant (Level 2)'],
  ['Clerical Officer (Grade III)', 'Clerical Officer (Grade III)'],
  ['Staff Nurse (Band 6)', 'Staff Nurse (Band 6)'],
  ['Termins am 4.11', null],
  ['24.11.2026, 9:30 Uhr', null],
  ['Bürokraft 25 Std', 'Bürokraft'],
  ['Koch, Wintersaison', 'Koch'],
  ['Claims Handler - Motor (12 month FTC)', 'Claims Handler - Motor'],
  ['Street Scene Operative (Grade 4), Environmental Services', 'Street Scene Operative'],
  ['seasonal Tour Guide', 'Tour Guide'],
  ['Marketeer B2B, 36 uur', 'Marketeer B2B'],
  ['Fachlagerist Standort Landshut', 'Fachlagerist'],
])('what one is and at which level belongs to it, hours and when one comes do not: %s', (passage, role) => {
  expect(asTitle(passage)).toBe(role);
});

test('what is quoted before a mark of genders is told whole', () => {
  expect(roleIn('Bewerbung auf „Medizinische Technologin für Radiologie (m/w/d)“ – Institut')).toBe(
    'Medizinische Technologin für Radiologie',
  );
});

test('what goes on in small letters behind the mark does not', () => {
  expect(roleIn('Wir suchen:\nPlaner (m/w/d) gerne mit Erfahrung\nBrelda GmbH\n')).toBe('Planer');
});

test('two works that share their end are told whole', () => {
  expect(roleIn('Wir suchen Sie für die Stelle als Büro- und Empfangskraft in Teilzeit.')).toBe(
    'Büro- und Empfangskraft in Teilzeit',
  );
});

test('a field behind the mark of genders belongs to the role', () => {
  const line = 'Ihre Daten:\nIT-Systementwickler (m/w/d) Fachverfahren\nKennziffer 4711\n';
  expect(roleIn(line)).toBe('IT-Systementwickler (m/w/d) Fachverfahren');
});

test('a board has the role above the firm it was sent to', () => {
  const text =
    'Your application was sent to Brelda\n\nHarbour Operations (HOC) Principle\nBrelda\nHarlow\n\nSome other Analyst\nTern';
  expect(roleIn(text, 'Robin, your application was sent to Brelda')).toBe(
    'Harbour Operations (HOC) Principle',
  );
});

test('so it has where links, blank lines and the firm’s logo stand between', () => {
  const link = '[https://www.linkedin.com/comm/jobs/view/39912/?trackingId=abc&refId=x]';
  const text = `Your application was sent to Brelda\n\n\nBrelda ${link}\nHarbour Operations Lead ${link}\n\nBrelda · Harlow\n\n\nTern ${link}\nSome other Analyst ${link}\n\nTern · Ulm\n\nThis email was intended for Robin Dale (Chart Analyst at Kittiwake)`;
  expect(roleIn(text, 'Robin, your application was sent to Brelda')).toBe('Harbour Operations Lead');
});
