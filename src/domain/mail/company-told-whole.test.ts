import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import { inNominative } from './company-whole-name.ts';

/** All invented: a name is told as far as it goes, and nothing that only stands beside it. */
test.each([
  [
    'Marsh Hollow Assisted Living <employer-no-reply@indeedemail.com>',
    'We received your application',
    'Hi Robin,\n\nyour resume came through to us.\n\n- Marsh Hollow Assisted Living',
    'Marsh Hollow Assisted Living',
  ],
  [
    'Chip n Dip Recruitment <donotreply@smartrecruiters.com>',
    'Update',
    'Hi Robin\n\nWe have filled this vacancy.\n\nWarm regards\nThe Chip n Dip Recruitment Team\n\nSmartRecruiters Inc., 14 Harbour Street, San Jose',
    'Chip n Dip',
  ],
  [
    'Dörte Quast via DocuSign <dse@docusign.net>',
    'Vertrag zur Unterschrift',
    'Dörte Quast hat Ihnen ein Dokument gesendet.\n\nHallo Robin,\n\nhier ist der Arbeitsvertrag.\n\nWir freuen uns auf Sie!\nSpedition Quast-Ebeling',
    'Spedition Quast-Ebeling',
  ],
  [
    'Br. Anselm Kerr <kerr@brotheranselms.example>',
    'Re: Warehouse Planner',
    "Dear Robin,\n\nten o'clock works for us.\n\nPeace,\nBr. Anselm\n\nBrother Anselm's Larder, Leeds",
    "Brother Anselm's Larder",
  ],
  [
    'Maeve Galloway <maeve@gallowaysbakery.example>',
    'Saturday job',
    'Hello Robin,\n\nthanks for dropping in the CV. I have nothing now, sorry.\n\nMaeve',
    "Galloway's Bakery",
  ],
  [
    'Tom Hartigan <tom@hartiganandsons.example>',
    'your application',
    'Robin,\n\nwe are going to pass this time.\n\nTom',
    'Hartigan and Sons',
  ],
  [
    '',
    'Eingang',
    'Sehr geehrter Herr Roth,\n\nder Eingang Ihrer Bewerbung wird bestätigt.\n\nFür das Domstift St. Wigbert\nPfr. i. R. Emil Tews, Kustos',
    'Domstift St. Wigbert',
  ],
  [
    '',
    'Rückmeldung',
    'Guten Tag Herr Roth,\n\nIhre Bewerbung liegt vor mir.\n\nGruß\nW. Ebner\nEbner Feinguss, Aalen',
    'Ebner Feinguss',
  ],
  [
    'Personal Grünig <personal@gruenig-soehne.example>',
    'Dossier retour',
    'Guten Tag\n\nwir können Ihnen die Stelle leider nicht geben.\n\nVreni\n\nK. Grünig Söhne AG, Dorfstrasse 2, 8222 Beringen',
    'K. Grünig Söhne AG',
  ],
  [
    'Büro Harms & Voss <post@harms-voss.example>',
    'Besetzung der Stelle',
    'Sehr geehrter Herr Roth,\n\nim Auftrag unserer Mandantin, der Ida-Lorenz-Stiftung, danken wir Ihnen für Ihre Bewerbung. Leider wurden Sie nicht eingeladen.\n\nMit freundlichen Grüßen\nHarms & Voss Personalberatung',
    'Ida-Lorenz-Stiftung',
  ],
  [
    'Exams <exams@publicposts.example>',
    'Online tests',
    'Dear Candidate,\n\nI refer to your application for the position of Clerk in the Department of Island Affairs and Inland Harbours.\n\nYours sincerely,\nEoin Daly',
    'Department of Island Affairs and Inland Harbours',
  ],
  [
    'Indeed Apply <indeedapply@indeed.com>',
    'Indeed Application: Night Porter',
    'Application submitted\n\nNight Porter\nPier 9 - Sligo, County Sligo\n\nThe following items were sent to Pier 9. Good luck!',
    'Pier 9',
  ],
  [
    '',
    'small task',
    'Hi Robin,\n\nlovely chatting yesterday. Have it with me by Wednesday lunchtime.\n\nAny questions shout.\n\nOrla x\nMoss & Tallow',
    'Moss & Tallow',
  ],
  [
    '',
    'A call',
    'Hello Robin,\n\nGoodtime here, the scheduling assistant for Larchmont Savings. Peter Lowe would like to meet you by phone. Please choose a time.',
    'Larchmont Savings',
  ],
  [
    '',
    'Praktikum',
    'Liebe Robin,\n\nvielen Dank für deine schöne Bewerbung. Für den Sommer sind alle Plätze vergeben.\n\nViele Grüße\nAnnika von Solvena Lichtbau',
    'Solvena Lichtbau',
  ],
  [
    '',
    'A day with us',
    'Hi Robin, Dr Lorne would love to have you in for a day next Friday. Does that suit?\n\nKim, practice manager, Lorne Dental',
    'Lorne Dental',
  ],
  [
    'Recruiting Aldebar <no-reply@workflow.mail.em2.cloud.oracle.com>',
    'Ihre Bewerbung 4482',
    'Hallo Robin,\n\ndie Stelle wurde leider gestrichen.\n\nMit freundlichen Grüßen\n\nAldebar Messtechnik\nRecruiting Center Nord\nAldebar Messtechnik ist ein Geschäftsbereich der Kolbe Industries Europe B.V. & Co. KG',
    'Aldebar Messtechnik',
  ],
  [
    '',
    'Your application',
    "Thank you for applying for the post of Teacher at Harlow Girls' High School. You have not been shortlisted.",
    "Harlow Girls' High School",
  ],
  [
    '',
    'Bestätigung Ihrer Online-Bewerbung',
    'Ihre Bewerbung ist eingegangen.\n\nBehörde: Landesamt für Wasserbau und Deichwesen Nordmark\nStelle: Planer/in',
    'Landesamt für Wasserbau und Deichwesen Nordmark',
  ],
  [
    '',
    'Ein Gespräch',
    'Hi Robin,\n\nhier ist Jana von Wolkenwerft, ich hab grad versucht, dich anzurufen. Wann passt es dir?\n\nJana',
    'Wolkenwerft',
  ],
  [
    '',
    'Your application',
    "Hey Robin, thanks for chatting with us. We've decided to go in a different direction.\n\n- The Pennvale People team",
    'Pennvale',
  ],
  [
    'HackerRank Team <support@hackerrankforwork.com>',
    'Action required: your online assessment',
    'Nimblequay has invited you to take the online assessment.\n\nGood luck!\nOn behalf of Nimblequay University Recruiting',
    'Nimblequay',
  ],
])('%s with the subject "%s" is told whole', (from, subject, text, company) => {
  expect(findCompanyAndRole(mailOfWords(text, subject, senderOf(from)), text).company).toBe(company);
});

test('a house in the genitive is told as it is called', () => {
  const name = 'Amtsgerichts Ostheim';
  expect(inNominative({ value: name, field: 'text', start: 0, end: name.length }, name).value).toBe(
    'Amtsgericht Ostheim',
  );
});
