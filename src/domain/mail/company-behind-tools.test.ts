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
