import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';

const SYSTEM = 'Planning <no-reply@greenhouse-mail.io>';
const LETTER = 'Hello Robin,\n\nplease choose a time.';

/** All invented: the sender is a system, and whoever it writes for is named once, wherever that is. */
test.each([
  [SYSTEM, 'Próxima ronda con Marisol Salud', LETTER, 'Marisol Salud'],
  [SYSTEM, 'Kies een tijd voor je gesprek met Zuiderdijk', LETTER, 'Zuiderdijk'],
  [SYSTEM, "Merci d'avoir postulé à Brasserie du Canal", LETTER, 'Brasserie du Canal'],
  [SYSTEM, 'Remarcação da tua chamada com a Folha Clara', LETTER, 'Folha Clara'],
  [SYSTEM, 'Marisol Salud te invita a evaluarte', LETTER, 'Marisol Salud'],
  [SYSTEM, 'Thornmoor Trading is inviting you to a coding test', LETTER, 'Thornmoor Trading'],
  [SYSTEM, 'Tidemark: a time to talk', 'Hello Robin,\n\nwhat shall we do at Tidemark?\n\nLu', 'Tidemark'],
  [SYSTEM, 'Requisition 21', `${LETTER}\n\nSaltmarsh Bay Mining\nTalent Services`, 'Saltmarsh Bay Mining'],
  [SYSTEM, 'News', `${LETTER}\n\nTarnside Chemicals, part of the Oberau Group`, 'Tarnside Chemicals'],
  [SYSTEM, 'News', `${LETTER}\n\nOrdmann Ibérica S.L.U.\nCalle Ancha`, 'Ordmann Ibérica S.L.U.'],
  [
    SYSTEM,
    'News',
    `Guten Tag,\n\nGesellschaft: Greifental AG, Werk Süd\nNummer: 7741\n\nVielen Dank.`,
    'Greifental AG',
  ],
  ['SHL for <x@y.example>', 'News', 'We at Orlin Works have read it.', 'Orlin Works'],
  [
    'Testwerk pour Dufresne Avocats <noreply@testwerk.example>',
    'Test',
    'Bonjour,\n\nvoici le test.',
    'Dufresne Avocats',
  ],
  [
    'Tu proceso en Lácteos Brisa <procesos@pruebas24.example>',
    'Prueba',
    'Hola,\n\nqueda una prueba.',
    'Lácteos Brisa',
  ],
  [SYSTEM, 'Nieuws', 'Beste Robin,\n\nBedrijf: Bouwmarkt Knarren\nWanneer: maandag', 'Bouwmarkt Knarren'],
  [
    SYSTEM,
    'Termin',
    'Hallo Robin,\n\nTyp: Interview\nAdresse: Alpental Outdoor, Lagerweg 8\n\nBis bald.',
    'Alpental Outdoor',
  ],
  [
    SYSTEM,
    'Oferta',
    'Estimada Robin:\n\nLe comunicamos que Aceros Monteverde ha emitido una oferta.',
    'Aceros Monteverde',
  ],
  [
    SYSTEM,
    'Retorno',
    'Olá Robin,\n\nseu perfil foi avaliado pela Construtora Serra Alta.',
    'Construtora Serra Alta',
  ],
  [
    'Keur <no-reply@keurtest.example>',
    'Test',
    'Dag,\n\nin opdracht van Waterschap Nieuwe Vaart nodigen wij u uit.',
    'Waterschap Nieuwe Vaart',
  ],
  [
    'Service Jobs <noreply@service-jobs.example>',
    'Status',
    'Dear Robin,\n\nVacancy: Clerk\nCoastal Levies Agency\n\nYou passed.',
    'Coastal Levies Agency',
  ],
  [
    'Ann Low <ann@lowstudies.example>',
    'Paid interview (an hour)',
    'Hello Robin,\n\nplease choose.',
    'lowstudies',
  ],
  [
    'donotreply@jobportal-fenn.example',
    'Ihre Bewerbung 22-B',
    'Guten Tag,\n\nden Stand sehen Sie im Jobportal.\n\nMit freundlichen Grüßen\nFenn Gerätebau GmbH',
    'Fenn Gerätebau GmbH',
  ],
  [
    'Apply <no-reply@greenhouse.io>',
    "Let's set up your interview, Robin",
    'Robin,\n\nthank you for your time.\n\nTarnbrook Pensions Talent Team',
    'Tarnbrook Pensions',
  ],
  [
    'Calendar <calendar-notification@google.com>',
    'Invitation: Interview (Orlin)',
    'Location: Google Meet\nGuest: hiring@orlin.example',
    'Orlin',
  ],
  [
    'Microsoft Teams <noreply@email.teams.microsoft.com>',
    'Interview / Marisol Group',
    'Lena Ostrow has invited you to a meeting',
    'Marisol Group',
  ],
])('%s: "%s" / "%s"', (from, subject, text, company) => {
  expect(findCompanyAndRole(mailOfWords(text, subject, senderOf(from)), text).company).toBe(company);
});

test('What is behind the work in a role is where it is done', () => {
  const text =
    'Robin,\n\nthis is about: Park Guide, Harlow Trails Service\n\nYou have been found eligible.\n\nHarlow Trails Service';
  const mail = mailOfWords(text, 'Status: Park Guide, Harlow Trails Service', senderOf(SYSTEM));
  expect(findCompanyAndRole(mail, text).company).toBe('Harlow Trails Service');
});

test.each([
  ['Zweite Runde - Persönlichkeitsprofil', LETTER],
  ['Thank You for Applying', LETTER],
  ['Interview with Anna from Design', `${LETTER}\n\nAnna Voss`],
])('The subject "%s" of a system names no house', (subject, text) => {
  expect(findCompanyAndRole(mailOfWords(text, subject, senderOf(SYSTEM)), text).company).toBeNull();
});
