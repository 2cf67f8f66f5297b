import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';

/** All invented: software or an agency sends, and the letter says for whom. */
test.each([
  [
    'Harlan & Tate <harlan-tate@teamtailor-mail.example>',
    'Thanks for applying',
    'Hi Robin,\n\nwe will read it soon.\n\nThe people team at Harlan & Tate\n\nThis career site is run by Teamtailor.',
    'Harlan & Tate',
  ],
  [
    'StepStone <post@stepstone-mail.example>',
    'Deine Bewerbung bei Moselbau AG wurde verschickt',
    'Hallo Robin,\n\nPlaner (m/w/d)\nMoselbau AG | Trier\n\nStepStone Deutschland GmbH',
    'Moselbau AG',
  ],
  [
    'Gupy <nao-responda@gupy-mail.example>',
    'Boas notícias',
    'Olá, Robin,\n\nvocê avançou no processo seletivo da Serralta Obras.\n\nUm abraço,\nTime de Gente',
    'Serralta Obras',
  ],
  [
    'Ulla Behr <behr@landpersonal-nord.example>',
    'Rückmeldung Heidemolkerei Lohn eG',
    'Guten Tag,\n\nunser Auftraggeber, die Heidemolkerei Lohn eG, hat sich anders entschieden.\n\nMit freundlichem Gruß\nUlla Behr\nLandpersonal Nord',
    'Heidemolkerei Lohn eG',
  ],
  [
    'Nia Park <nia@bridgehire.example>',
    'News!! Corbel Stone',
    'Hi Robin,\n\nLovely news - Corbel Stone have come back with an offer for Paralegal.\n\nNia\nBridgeHire',
    'Corbel Stone',
  ],
  [
    'Pia <pia@wharfrecruit.example>',
    'Corbel Freight feedback',
    "Hi Robin\n\nI'm just off the phone with Corbel Freight. They are going with somebody else.\n\nPia\nWharf Recruitment",
    'Corbel Freight',
  ],
  [
    'Scheduling <no-reply@goodtime-mail.example>',
    'Confirmed: your Maroven interviews on Dec 9',
    'Hi Robin,\n\nyour interview has been scheduled.\n\nThis message was sent by GoodTime for Maroven.',
    'Maroven',
  ],
  // A board's letter, whose subject says who acts.
  [
    'Reed <noreply@reed.co.uk>',
    'Orrell & Vane Solicitors would like to interview you',
    'Hi Robin,\n\ngood news!\n\nConveyancing Assistant',
    'Orrell & Vane Solicitors',
  ],
  [
    'Indeed <no-reply@indeed.com>',
    'Orrell Veterinary Centre sent you a message',
    'Hi Robin,\n\nreply now.',
    'Orrell Veterinary Centre',
  ],
  // A tool that is used by a house; somebody who is met; a house of two words that writes by a system.
  [
    'Orrell Group (via Planwerk) <notify@planwerk.example>',
    'Termin',
    'Hallo Robin,\n\nder Termin ist gebucht.',
    'Orrell Group',
  ],
  [
    'Orrell Insurance Group <noreply@jobvite.com>',
    'Interview cancelled: Analyst with P. Serrano',
    'Hi Robin,\n\nwe will rebook.',
    'Orrell Insurance Group',
  ],
  [
    'Orrell Biologics <orrell@bamboohr.com>',
    'Analyst',
    'Hi Robin,\n\nplease send your receipts.\n\nKind regards\nJo-Anne',
    'Orrell Biologics',
  ],
  [
    'Rachel Dale <no-reply@hire.lever.co>',
    'Analyst',
    'Hi Robin,\n\nplease send your receipts.\n\nKind regards\nRachel',
    null,
  ],
])('%s: "%s" / %s', (from, subject, text, company) => {
  expect(findCompanyAndRole(mailOfWords(text, subject, senderOf(from)), text).company).toBe(company);
});

/** All invented: a place that passes applications on says to whom, and calls itself by a name of its own. */
test.each([
  [
    'Quaypost <no-reply@quaypost-apply.example>',
    'Your driver application for Yard Marshal has been received by Corbel Freight Lines.\n\nThe Quaypost team',
    'Corbel Freight Lines',
  ],
  [
    'Quaypost <no-reply@quaypost-apply.example>',
    'Employer: Corbel Freight\nReference: 4410\n\nQuaypost',
    'Corbel Freight',
  ],
  [
    'Quaypost <no-reply@quaypost-apply.example>',
    'Votre candidature a bien été transmise à Laiterie de la Vaudre.\n\nQuaypost',
    'Laiterie de la Vaudre',
  ],
  [
    'Kielhorst Test <no-reply@kielhorst-test.example>',
    'Ihre Ergebnisse wurden an die Moselbau Spedition AG übermittelt.\n\nKielhorst Test',
    'Moselbau Spedition AG',
  ],
  [
    'Quaypost <no-reply@quaypost-apply.example>',
    'Je sollicitatie is doorgestuurd naar Waterschap Veldkwel.\n\nQuaypost',
    'Waterschap Veldkwel',
  ],
  [
    'Pia Orme <pia@ormefield.example>',
    'Thank you for applying through us for the Bursar role with the Tarn Foundation.\n\nPia Orme\nOrmefield',
    'Tarn Foundation',
  ],
])('%s passes on what is for others: %s', (from, text, company) => {
  expect(findCompanyAndRole(mailOfWords(text, 'News', senderOf(from)), text).company).toBe(company);
});

test('who looks at an application in a house is not another house', () => {
  const text = 'Your application has been forwarded to Anna Voss.\n\nTarn Foods';
  const mail = mailOfWords(text, 'News', senderOf('Tarn Foods <jobs@tarnfoods.example>'));
  expect(findCompanyAndRole(mail, text).company).toBe('Tarn Foods');
});

/** All invented: a calendar writes behind a meeting when it is. */
test.each([
  [
    'Invitation: Interview: Robin Dale <> Tarn Optik GmbH @ Mo. 9. März 2026 10:00 - 10:45 (MEZ)',
    'Tarn Optik GmbH',
  ],
  [
    'Updated invitation: Screening - Robin <> Tarn Energy @ Wed 11 Mar 2026 2pm - 2:45pm (GMT)',
    'Tarn Energy',
  ],
  ['Declined: Interview – Ranger – Tarn Trust @ Mon 30 Mar 2026 1pm - 2pm (BST)', 'Tarn Trust'],
])('“%s” is about %s', (subject, company) => {
  const from = senderOf('Google Calendar <calendar-notification@google.com>');
  expect(findCompanyAndRole(mailOfWords('When', subject, from), 'When').company).toBe(company);
});

test('a sender without an address is called after the house where it says what house it is', () => {
  const mail = mailOfWords('The yard job is gone.', 'Vacancy', { name: 'Orrell Timber', address: '' });
  expect(findCompanyAndRole(mail, mail.text).company).toBe('Orrell Timber');
});
