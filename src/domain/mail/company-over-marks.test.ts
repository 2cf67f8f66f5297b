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
  [
    'Workable <noreply@candidates.workablemail.com>',
    'Your application was sent.\n\nBrelda 9 will be in touch.\n\nBrelda 9 processes your data.',
    'Brelda 9',
  ],
  [
    'Lever on behalf of Mara Quinn <no-reply@hire.lever.co>',
    'Here are the details of your conversation.\n\nTalk soon,\nBrelda Recruiting',
    'Brelda',
  ],
  [
    'HR <hr@rbi.example>',
    'Thank you for your application to the Royal Brelda Institute of Arboriculture and Woodland Management.',
    'Royal Brelda Institute of Arboriculture and Woodland Management',
  ],
  [
    'Bron Castle <bron@castlepeople.example>',
    "I'm helping Brelda Oysters with their recruitment this season.\n\nBron Castle\nCastle People Consulting",
    'Brelda Oysters',
  ],
  [
    'd.vinci <noreply@dvinci-hr.example>',
    'vielen Dank für das Vertrauen in Brelda Pharma.\n\nMit freundlichen Grüßen\nBrelda Pharma\n\nEin Unternehmen der Velthaus Gruppe',
    'Brelda Pharma',
  ],
  [
    'Marco Riva <m.riva@altapiana-hr.example>',
    "ho il piacere di comunicarLe che l'azienda, Officine Meccaniche Brelda, desidera conoscerLa per la posizione di Responsabile di stabilimento.\n\nMarco Riva\nSenior Consultant\nAltapiana HR – Ricerca e Selezione",
    'Officine Meccaniche Brelda',
  ],
  [
    'Recruiting <tech@breldaveloz.example>',
    'Bom código!\n\nTime de Engenharia da Brelda Veloz Pagamentos',
    'Brelda Veloz Pagamentos',
  ],
  ['', 'Le habla Paola, de gestión humana de Arepas Doña Brelda. Gracias.', 'Arepas Doña Brelda'],
  [
    'Torsten Vahl <tv@it-vahl.example>',
    'Dann sprechen wir am Montag.\n\nTorsten Vahl\nGeschäftsführer\n\nIT-Systemhaus Vahl',
    'IT-Systemhaus Vahl',
  ],
  [
    'Robin Dale <robin@breldaquay.example>',
    "If anything turns up at Brelda Quay Boatyard I've still got your number.\n\nRobin",
    'Brelda Quay Boatyard',
  ],
  ['Robin Dale <robin@brelda.example>', 'The Brelda family wishes you well.\n\nRobin Dale', 'Brelda'],
  ['', 'sadly we have filled the position.\n\ncheers\nmia from Brelda', 'Brelda'],
  ['', 'die Stelle liegt erstmal auf Eis.\n\nLiebe Grüße\nRonja von Brelda', 'Brelda'],
])('%s writes for its house: "%s"', (from, text, company) => {
  const mail = mailOfWords(text, 'News', from === '' ? null : senderOf(from));
  expect(findCompanyAndRole(mail, text).company).toBe(company);
});
