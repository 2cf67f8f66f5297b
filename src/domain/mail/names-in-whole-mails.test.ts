import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import { companyKey } from './company-key.ts';
import { ownTextIn } from './own-passages.ts';
import { sameRole } from './role-key.ts';

type Case = [from: string, subject: string, text: string, company: string | null, role: string | null];

/** Whole mails, all invented, in the manner of applicant systems, agencies, small firms and people who just write. */
const MAILS: readonly Case[] = [
  [
    'Workday <vantor@myworkday.com>',
    'Thank you for applying to Vantor',
    'Robin,\n\nThank you for your application for R0042117 Senior Reliability Engineer II at Vantor. If your background is a match, our talent team will be in touch.\n\nVantor Talent Acquisition',
    'Vantor',
    'Senior Reliability Engineer II',
  ],
  [
    'Halden & Pryce <halden@myworkday.com>',
    'Business Process: Candidate Not Selected',
    'Dear Robin Ellis,\n\nWe appreciate the time you took to apply for the role of Compensation Partner, EMEA (R-77120).\nUnfortunately we will not be taking your application further.\n\nRegards,\nHalden & Pryce Recruiting',
    'Halden & Pryce',
    'Compensation Partner, EMEA',
  ],
  [
    'Ostrava Labs Hiring Team <no-reply@ashbyhq.com>',
    'An update from Ostrava Labs',
    "Hi Robin,\n\nThank you for your interest in the Founding Engineer (Backend) position. After reviewing your work we won't be moving ahead.\n\nBest,\nOstrava Labs Hiring Team",
    'Ostrava Labs',
    'Founding Engineer (Backend)',
  ],
  [
    'Dana Holt <dana.holt@kestrel-systems.example>',
    'Re: Staff Engineer conversation',
    'Hi Robin,\n\nGreat speaking with you today. The team at Kestrel Systems would like you to meet two more people. Could you do Thursday?\n\nDana',
    'Kestrel Systems',
    'Staff Engineer',
  ],
  [
    'Dana Holt <dana@pinewick.example>',
    'Re: next week',
    'Tuesday at 3 works. Talk then.\n\nOn Mon, May 4, 2026 at 9:12 AM Robin Ellis <robin@mail.example> wrote:\n> Dear Dana,\n> thank you for inviting me to interview for the Procurement Analyst\n> position at Pinewick. I could do Tuesday.\n',
    'Pinewick',
    'Procurement Analyst',
  ],
  [
    'LinkedIn <jobs-noreply@linkedin.com>',
    'Your application to Growth Analyst at Zephyr Mobility',
    'Your update from Zephyr Mobility\n\nUnfortunately, we will not be moving forward with your application.\n\nGrowth Analyst\nZephyr Mobility · Oslo',
    'Zephyr Mobility',
    'Growth Analyst',
  ],
  [
    'Indeed <donotreply@indeed.com>',
    'Update on your application for Line Cook',
    'Hi Robin,\n\nThe employer Copper Kettle Bistro has moved to the next step in their hiring process.',
    'Copper Kettle Bistro',
    'Line Cook',
  ],
  [
    'Avenel Health Careers <careers@avenelhealth.example>',
    'Application Acknowledgement',
    'Dear Candidate,\n\nPosition Title: Registered Nurse - Emergency Department (Nights)\nRequisition: 2026-4418\nLocation: Main Campus\n\nThank you for applying.',
    'Avenel Health',
    'Registered Nurse - Emergency Department',
  ],
  [
    'do-not-reply@trac.jobs',
    'Your NHS application: 231-AC-5512',
    'Dear Robin\n\nBand 6 Occupational Therapist\nRavensholme Hospitals Trust\n\nWe regret that you have not been shortlisted for the post of Band 6 Occupational Therapist at Ravensholme Hospitals Trust.',
    'Ravensholme Hospitals Trust',
    'Band 6 Occupational Therapist',
  ],
  [
    'University of Elmsford HR <recruitment@elmsford.example>',
    'Ref 10923: Research Fellow in Coastal Ecology',
    'Dear Dr Ellis,\n\nI am writing to let you know that we are unable to offer you an interview on this occasion.\n\nHuman Resources\nUniversity of Elmsford',
    'University of Elmsford',
    'Research Fellow in Coastal Ecology',
  ],
  [
    'Greta <greta@tinpot.example>',
    'job',
    "hey robin, thanks for popping in! we'd love to have you as a weekend barista here at Tinpot. can you start saturday?\n\ngreta",
    'Tinpot',
    'weekend barista',
  ],
  [
    'Brightline Talent Partners <lee@brightlinetalent.example>',
    'Feedback from Oxbow Insurance',
    'Hi Robin,\n\nI heard back from Oxbow Insurance about the Senior Underwriter role. They loved you and want a second round.\n\nLee\nBrightline Talent Partners',
    'Oxbow Insurance',
    'Senior Underwriter',
  ],
  [
    'HireVue <no-reply@hirevue.com>',
    'Complete your Sandpiper Bank interview',
    'Hello Robin,\n\nSandpiper Bank has invited you to record an on-demand interview for the Graduate Analyst Programme.',
    'Sandpiper Bank',
    'Graduate Analyst',
  ],
  [
    'CodeSignal <support@codesignal.com>',
    'You have been invited to take an assessment by Larkfield',
    'Hi Robin,\n\nLarkfield would like you to complete an assessment for the Backend Engineer, Payments opening.',
    'Larkfield',
    'Backend Engineer, Payments',
  ],
  [
    'Calendly <notifications@calendly.com>',
    'New Event: Robin Ellis - 11:00 - Portfolio review with Nordhaven Studio',
    'Event type: Portfolio review\nInvitee: Robin Ellis\nFor the UX Researcher role at Nordhaven Studio.',
    'Nordhaven Studio',
    'UX Researcher',
  ],
  [
    'Priya Nair <priya@lumen-grid.example>',
    'Offer - Robin Ellis - Senior Data Platform Engineer',
    'Dear Robin,\n\nOn behalf of Lumen Grid, I am thrilled to extend you an offer of employment as Senior Data Platform Engineer, starting 1 June.',
    'Lumen Grid',
    'Senior Data Platform Engineer',
  ],
  [
    'People Team <people@foxglove.example>',
    'Your offer from Foxglove',
    'Dear Robin,\n\nWe are delighted to offer you the position of Customer Care Team Lead with Foxglove Ltd. Your salary will be ...',
    'Foxglove',
    'Customer Care Team Lead',
  ],
  [
    'Tom Reyes <treyes@harrowgate.example>',
    'RE: Robin Ellis / Controls Technician',
    'Robin,\n\nwe are putting the search on hold until the new budget year.\n\nTom Reyes\nPlant Manager\nHarrowgate Paper Co.',
    'Harrowgate Paper',
    'Controls Technician',
  ],
  [
    'Meridia Recruiting <recruiting@meridia.example>',
    'Important: Virtual Interview Details',
    'Dear Robin,\n\nYour interview for the Principal Product Manager - Identity & Access role has been scheduled.\n\nInterviewer: Sam Ode, Director of Product\nWhen: Monday',
    'Meridia',
    'Principal Product Manager - Identity & Access',
  ],
  [
    'no-reply@us.greenhouse-mail.io',
    'Thank you for your application to Tessel & Vane',
    "Hi Robin,\n\nThanks for applying to Tessel & Vane's Brand Designer role. We'll review it shortly.\n\nRegards,\n\nThe Tessel & Vane Team",
    'Tessel & Vane',
    'Brand Designer',
  ],
  [
    'Jobvite <notification@jobvite.com>',
    'Quillon: Technical Program Manager III',
    'Dear Robin,\n\nThis confirms that we received your application for the Technical Program Manager III opening.',
    'Quillon',
    'Technical Program Manager III',
  ],
  [
    'City of Ferncliff <info@governmentjobs.com>',
    'City of Ferncliff: Notice of Non-Selection',
    'Dear Robin,\n\nThank you for applying for Utility Worker II with the City of Ferncliff.',
    'City of Ferncliff',
    'Utility Worker II',
  ],
  [
    'Ada Quist <ada.quist@gmail.com>',
    'Nanny position',
    'Hi Robin, thank you for meeting us and the kids. We have chosen another nanny.',
    null,
    'Nanny',
  ],
  [
    'Recruiting <no-reply@hire.lever.co>',
    'Your application',
    'Hi Robin,\n\nThank you for your interest in joining us. We will not be moving forward.\n\nThe Recruiting Team',
    null,
    null,
  ],
  [
    'no-reply@ashbyhq.com',
    'Schedule your interview',
    'Hi Robin,\n\nPlease choose a time for your interview with Mara Quinn, VP of Engineering.\n\nTalk soon!',
    null,
    null,
  ],
  [
    'Nordwerk Karriere <karriere@nordwerk.example>',
    'Eingangsbestätigung Ihrer Bewerbung',
    'Sehr geehrte Frau Ellis,\n\nvielen Dank für Ihre Bewerbung als Technische Sachbearbeiterin (m/w/d) Instandhaltung bei der Nordwerk AG.\n\nMit freundlichen Grüßen\nIhr Recruiting-Team',
    'Nordwerk AG',
    'Technische Sachbearbeiterin (m/w/d) Instandhaltung',
  ],
  [
    'Lena Brandt <lena.brandt@tischlerei-brandt.example>',
    'Ihre Bewerbung als Tischler',
    'Sehr geehrter Herr Ellis,\n\nleider haben wir die Stelle anderweitig besetzt.\n\nMit freundlichen Grüßen\nLena Brandt\nTischlerei Brandt',
    'Tischlerei Brandt',
    'Tischler',
  ],
  [
    'Moosgrund Personal <noreply@moosgrund.softgarden.io>',
    'Deine Bewerbung bei Moosgrund',
    'Hallo Robin,\n\nschön, dass du dich für die Position "Teamassistenz Einkauf" interessierst.\n\nDein Moosgrund-Team',
    'Moosgrund',
    'Teamassistenz Einkauf',
  ],
  [
    'StepStone <no-reply@stepstone.de>',
    'Ihre Bewerbung wurde versendet',
    'Sie haben sich erfolgreich beworben:\n\nFinanzbuchhalter (m/w/d)\nAltmark Logistik GmbH\nMagdeburg',
    'Altmark Logistik GmbH',
    'Finanzbuchhalter',
  ],
  [
    'Klinikum Weidenau <bewerbung@klinikum-weidenau.example>',
    'Absage',
    'Sehr geehrte Frau Ellis,\n\nfür die Stelle als Stationsleitung Innere Medizin haben wir uns für eine andere Bewerberin entschieden.',
    'Klinikum Weidenau',
    'Stationsleitung Innere Medizin',
  ],
  [
    'Jonas Feld <j.feld@m.personio.de>',
    'Einladung zum Kennenlernen bei Steinbach Software',
    'Hi Robin,\n\nwir würden dich gerne zum Erstgespräch für die Rolle des Cloud Engineers einladen.\n\nJonas\nPeople & Culture\nSteinbach Software GmbH',
    'Steinbach Software',
    'Cloud Engineer',
  ],
  [
    'bewerbung@stadt-hollern.example',
    'Stellenausschreibung Nr. 44/2026 – Ingenieur/in Tiefbau',
    'Sehr geehrte Frau Ellis,\n\nim Auswahlverfahren konnten wir Sie nicht berücksichtigen.\n\nMit freundlichen Grüßen\nim Auftrag\n\nStadt Hollern\nPersonalamt',
    'Stadt Hollern',
    'Ingenieur/in Tiefbau',
  ],
  [
    'Personalabteilung <hr@rebenthal.example>',
    'AW: Bewerbung Kellermeister',
    'Guten Tag,\n\nkönnen Sie am Freitag um 10 Uhr zu uns kommen?\n\nWeingut Rebenthal\nPersonalabteilung',
    'Weingut Rebenthal',
    'Kellermeister',
  ],
  [
    'Talent Team Lindqvist <jobs@lindqvist.example>',
    'Update zu deiner Bewerbung: (Junior) Performance Marketing Manager (all genders)',
    'Hey Robin,\n\nwir haben uns leider gegen deine Bewerbung entschieden.',
    'Lindqvist',
    '(Junior) Performance Marketing Manager',
  ],
  [
    'Falk Personalberatung <falk@falk-personal.example>',
    'Vorstellungsgespräch bei der Hartmann Optik GmbH',
    'Hallo Robin,\n\ndie Hartmann Optik GmbH möchte Sie als Optiker kennenlernen.\n\nFalk Personalberatung',
    'Hartmann Optik GmbH',
    'Optiker',
  ],
  [
    'Kita Regenbogen <leitung@kita-regenbogen.example>',
    'Ihre Bewerbung',
    'Liebe Frau Ellis,\n\ngerne möchten wir Ihnen die Stelle als pädagogische Fachkraft anbieten.\n\nHerzliche Grüße\nKita Regenbogen',
    'Kita Regenbogen',
    'pädagogische Fachkraft',
  ],
  [
    'rexx systems <noreply@rexx-systems.com>',
    'Ihre Bewerbung als Leiter Controlling (w/m/d) bei Ahrens & Söhne',
    'Guten Tag Robin Ellis,\n\nIhre Bewerbung ist bei uns eingegangen.',
    'Ahrens & Söhne',
    'Leiter Controlling',
  ],
  [
    'info@hofer-elektro.example',
    'Ausbildung 2026',
    'Hallo Robin,\n\nwir freuen uns, dir einen Ausbildungsplatz als Elektroniker für Energie- und Gebäudetechnik anzubieten.\n\nHofer Elektro',
    'Hofer Elektro',
    'Elektroniker für Energie- und Gebäudetechnik',
  ],
  [
    'Service <noreply@notice.example>',
    'Your appointment',
    'Your interview is confirmed for 3 May.',
    null,
    null,
  ],
];

test.each(MAILS)('%s: "%s" / %s', (from, subject, text, company, role) => {
  const mail = mailOfWords(text, subject, senderOf(from));
  const found = findCompanyAndRole(mail, ownTextIn(text, mail.subject));
  if (company !== null) expect(companyKey(found.company ?? '')).toBe(companyKey(company));
  if (role === null) expect(found.role).toBeNull();
  else expect(sameRole(found.role ?? '', role) || `${found.role} is not ${role}`).toBe(true);
});
