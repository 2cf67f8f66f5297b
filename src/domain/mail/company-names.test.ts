import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import { fromLine } from './mail.ts';

function found(from: string, subject: string, text: string) {
  return findCompanyAndRole(mailOfWords(text, subject, senderOf(from)), text);
}

/** All invented: who writes for whom, what a house is called in full, and what is the name of nobody. */
const MAILS: readonly (readonly [from: string, subject: string, text: string, company: string | null])[] = [
  // Somebody in a house, with a comma between the two.
  [
    'Bodega Almiral, Inés <ines@bodegaalmiral.example>',
    'Visita',
    'Hola Robin,\n\ngracias.\n\nInés',
    'Bodega Almiral',
  ],
  [
    'Inés, Cosmética Almiral <ines@almiral.example>',
    'Paso',
    'Hola Robin,\n\ngracias.\n\nInés',
    'Cosmética Almiral',
  ],
  [
    'Stadttheater Oberach, Intendanzbüro <intendanz@theater-oberach.example>',
    'Ihre Unterlagen',
    'Guten Tag Robin,\n\nvielen Dank.',
    'Stadttheater Oberach',
  ],
  // What stands between a house's label and a country's end names nobody.
  [
    'Robin Dale <robin.dale@orrell.gov.uk>',
    'Talk',
    'Dear Robin,\n\nthank you.\n\nRobin Dale\nOrrell Libraries',
    'Orrell Libraries',
  ],
  ['Robin Dale <robin@orrellmoor.nhs.uk>', 'Talk', 'Dear Robin,\n\nthank you.\n\nRobin Dale', 'orrellmoor'],
  [
    'Robin Dale <robin@orrellmoor.example.ie>',
    'Talk',
    'Dear Robin,\n\nthank you.\n\nRobin\nOrrell Moor Bakery',
    'Orrell Moor Bakery',
  ],
  [
    'Indeed <noreply@indeed.com>',
    'Tessell is not moving forward with your application',
    'Hi Robin,\n\nTessell reviewed your application for Backend Engineer and has decided not to move forward.',
    'Tessell',
  ],
  // Who writes for somebody else.
  [
    'Trac Recruitment on behalf of Fenwick Moor Hospice <noreply@trac.jobs>',
    'Interview invitation',
    'Dear Robin,\n\nyou are invited to interview for the post of Staff Nurse.\n\nVenue: Training Centre, Level 2\n\nResourcing Team',
    'Fenwick Moor Hospice',
  ],
  [
    'Personalbüro Kern im Auftrag der Quellmühle GmbH <post@kern-personal.example>',
    'Ihre Bewerbung',
    'Guten Tag Robin,\n\nIhre Bewerbung ist eingegangen.',
    'Quellmühle GmbH',
  ],
  [
    'Landkreis Oberrain - Personalamt <personalamt@lkr-oberrain.example>',
    'Vorstellungsgespräch',
    'Sehr geehrte Frau Ellis,\n\nin dem Verfahren zur Besetzung der Stelle Sozialpädagoge (m/w/d) im Jugendamt laden wir Sie ein.\n\nMit freundlichen Grüßen\nIm Auftrag\nBrandl\nLandkreis Oberrain',
    'Landkreis Oberrain',
  ],
  [
    'DocuSign EU System <dse@docusign.net>',
    'Complete with DocuSign: contract.pdf',
    'Mara Lind sent you a document to review and sign.\n\nRobin, here is your contract for the Clerk role with P&L Harrow. Welcome aboard.',
    'P&L Harrow',
  ],
  [
    'Microsoft Teams <noreply@email.teams.microsoft.com>',
    'Interview - Lab Analyst - Lena Ostrow / Marlwell',
    'Microsoft Teams meeting\nJoin on your computer or mobile app',
    'Marlwell',
  ],
  [
    'HR Shared Services <donotreply@thornbridge.example>',
    'Library Assistant',
    'Dear Mr Ellis\n\nYour application has been unsuccessful. Thank you for the interest shown in Thornbridge County Council.\n\nYours sincerely\n\nL Hart\nHR Officer',
    'Thornbridge County Council',
  ],
  [
    'Government Recruitment Service <noreply@csr.example>',
    'Casework Officer: reserve list',
    'Dear Robin\n\nThank you for attending an interview with the Department for Coastal Affairs. You have been placed on a reserve list.',
    'Department for Coastal Affairs',
  ],
  [
    'A. B. Carrow <no-reply@hirevue-app.example>',
    'A. B. Carrow invites you to play some games',
    'Dear Robin,\n\nplease complete our game-based assessment, hosted by HireVue.',
    'A. B. Carrow',
  ],
  // Sentences that say who has done what.
  [
    'Human Resources <hr@marrowtech.example>',
    'Confirmation of Application Submission',
    'Dear Dr. Ellis:\n\nThis message confirms that Marrow Institute of Technology has received your application.',
    'Marrow Institute of Technology',
  ],
  [
    'InfoJobs <noreply@push.infojobs.net>',
    'Novedades en tu candidatura: Cajera',
    'Hola, Robin:\n\nFrutalia ha finalizado el proceso de selección para Cajera.',
    'Frutalia',
  ],
  [
    'Indeed <indeedapply@indeed.com>',
    'Sollicitatie via Indeed: Verzorgende',
    'Sollicitatie verzonden\n\nVerzorgende\nOnderdak! - Zutphen\n\nDe volgende onderdelen zijn naar Onderdak! verstuurd:\n• Cv',
    'Onderdak',
  ],
  [
    'noreply@careers.example',
    'Thank You for Your Application!',
    'Thank you for your interest. We will review your application. Kind Regards, Harlan Stowe Talent Acquisition.',
    'Harlan Stowe',
  ],
  [
    'jobs@mail.example',
    'Application received',
    'Your application has been received.\n\nMillbrook Dairy is an Equal Opportunity Employer.',
    'Millbrook Dairy',
  ],
  [
    'Orla Recruiting',
    'Update zur Ihrer Bewerbung',
    'Guten Tag,\n\nwir haben uns anders entschieden und wünschen viel Erfolg bei der Suche.\n\nBeste Grüße,\n\nTalent Acquisition Team @ ORLA',
    'Orla',
  ],
  // Names without capitals.
  [
    'TestGorilla <noreply@testgorilla.com>',
    'Assessment invitation',
    'Hi Robin,\n\nbluefern has invited you to an assessment for Planner.',
    'bluefern',
  ],
  [
    'Recruiting Team <noreply@mail.example>',
    'Deine Bewerbung',
    'Lieber Robin,\n\nvielen Dank für dein Interesse, Teil der fennlo Familie zu werden.\n\nRecruiting-Team\nfennlo.at',
    'fennlo',
  ],
  [
    'noreply@indeed.com',
    'Neuigkeiten zu Ihrer Bewerbung von quellpunkt.dev',
    'Leider nicht.',
    'quellpunkt.dev',
  ],
  [
    'ferncoinc@myworkday.com',
    'Thank you',
    'We are excited to have you explore a career with FERNCO.',
    'FERNCO',
  ],
  // What a house is called in full.
  [
    'Jutta Klein <pdl@haus-lindenhof.example>',
    'Zusage',
    'Liebe Frau Ellis,\n\nwir möchten Sie gerne einstellen.\n\nHerzlich\nJutta Klein\nPflegeheim Haus Lindenhof',
    'Pflegeheim Haus Lindenhof',
  ],
  [
    'Ineke Bos <i.bos@oosterbroek.nl>',
    'Uitnodiging',
    'Dag Robin,\n\nwe nodigen je uit op ons kantoor in Oosterbroek.\n\nGroet,\nIneke\nGemeente Oosterbroek',
    'Gemeente Oosterbroek',
  ],
  [
    'Mirjam Tak <m.tak@stilleoever.nl>',
    'Je sollicitatie bij Stichting Stille Oever',
    'Beste Robin,\n\nwe gaan door met een ander.\n\nGroet, Mirjam',
    'Stichting Stille Oever',
  ],
  [
    'Monika Thal <m.thal@sozialstation-st-anna.example>',
    'Ihre Bewerbung',
    'Liebe Frau Ellis,\n\ndanke für Ihre Bewerbung.\n\nHerzliche Grüße\nMonika Thal\nVerwaltung\nCaritas-Sozialstation St. Anna',
    'Caritas-Sozialstation St. Anna',
  ],
  [
    'Bewerbermanagement UKO <bewerbung@uk-ostfeld.example>',
    'Ausschreibung 17',
    'Sehr geehrte Frau Ellis,\n\nIhre Bewerbung konnte nicht berücksichtigt werden.\n\nMit freundlichen Grüßen\nK. Seidel\nUniversitätsklinikum Ostfeld, Anstalt des öffentlichen Rechts',
    'Universitätsklinikum Ostfeld',
  ],
  // Other languages, and a house by what it is.
  [
    'Gupy <naoresponda@gupy.com.br>',
    'Atualização do seu processo seletivo na Marisol',
    'Olá, Robin!\n\nInfelizmente, você não seguirá no processo.\n\nAbraços,\nTime de Gente da Marisol',
    'Marisol',
  ],
  [
    'notifications@teamtailor-mail.com',
    'Tack för din ansökan till Lindholm Möbler',
    'Hej Robin,\n\nVi har tagit emot din ansökan.',
    'Lindholm Möbler',
  ],
  [
    'AMS <noreply@ams.at>',
    'Rückmeldung',
    'Die Firma Tischlerei Hofer GmbH hat Ihre Bewerbung als Tischler erhalten.',
    'Tischlerei Hofer GmbH',
  ],
  [
    'Norddeutsche Klang Akademie <ausbildung@nka-klang.example>',
    'Volontariat',
    'Liebe Robin,\n\nwir haben uns für andere entschieden.',
    'Norddeutsche Klang Akademie',
  ],
  [
    'St. Fennel Primary School <office@stfennel.example>',
    'Interview',
    'Dear Ms Ellis\n\nWe are delighted to invite you for interview for the post of Teaching Assistant on 4 June at 9am.',
    'St. Fennel Primary School',
  ],
  [
    'Dr. Anna Weil <praxis@dr-weil.example>',
    'Ihre Bewerbung',
    'Liebe Frau Ellis,\n\nIhre Bewerbung hat uns gefallen.\n\nDr. Anna Weil\nHautarztpraxis Dr. Weil',
    'Hautarztpraxis Dr. Weil',
  ],
  [
    'Clara Vogt via LinkedIn <messages-noreply@linkedin.com>',
    'Clara sent you a message',
    'Hi Robin, thank you for applying to the Data Steward role at Tidewell. Unfortunately we have filled it.\nClara',
    'Tidewell',
  ],
  [
    'Adobe Sign <adobesign@adobesign.com>',
    'Please sign: Agreement',
    'Jo Pratt (Fernside Dairies) requests your signature on Employment Agreement.',
    'Fernside Dairies',
  ],
  [
    'Oscar Lind <oscar@thetidecollective.example>',
    'A small task',
    'Hey Robin,\n\nattached is the brief. It is for an invented drink.\n\nO.\n--\nThe Tide Collective\nUnit 5, Albion Works, Harlow',
    'The Tide Collective',
  ],
  [
    'The Tin Kettle <tinkettle@gmail.com>',
    'waiting staff',
    'Hi Robin, sorry, we have filled the position now. All the best, Tina at The Tin Kettle',
    'The Tin Kettle',
  ],
  [
    'The Registrar <registrar@fernmere.ac.uk>',
    'Lecturer in Weaving',
    'Dear Dr Ellis,\n\nI am pleased to offer you appointment as Lecturer in Weaving in the School of Craft.\n\nYours sincerely\nRegistrar\nFernmere University',
    'Fernmere University',
  ],
  [
    'Greta Holm, Fjordlys Barnehage <greta@fjordlysbarnehage.example>',
    'Jobbtilbud',
    'Hei Robin! Vi vil gjerne tilby deg stillingen.\n\nHilsen Greta',
    'Fjordlys Barnehage',
  ],
  [
    'Rina Shah <rina.shah@hirebridge-talent.example>',
    'Great news',
    'Hi Robin,\n\nGreat news - Oxmoor Water would like to meet you for the Hydrologist role.\n\nRina Shah\nHirebridge',
    'Oxmoor Water',
  ],
  // What is nobody's name.
  [
    'emma@mail.example',
    'Gespräch',
    'Sehr geehrter Herr Ellis,\n\nwir laden Sie ein.\n\nMit freundlichen Grüßen\nEmma Voss, BA',
    null,
  ],
];

test.each(MAILS)('%s: "%s" / %s', (from, subject, text, company) => {
  expect(found(from, subject, text).company?.toLowerCase() ?? null).toBe(company?.toLowerCase() ?? null);
});

test('a name in quotes is shown where it stands', () => {
  const from = senderOf('"Brelda Careers" <no-reply@us.greenhouse-mail.io>');
  const mail = mailOfWords('Thank you.', 'Hello', from);
  const [evidence] = findCompanyAndRole(mail, mail.text).evidence;
  expect(evidence && fromLine(mail).slice(evidence.start, evidence.end)).toBe('Brelda');
});
