import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import { sameCompany } from './company-key.ts';

/** All invented: English and German letters, each of which names the house once, in one of the ways there are in its language. */
test.each([
  [
    'Lever <no-reply@hire.lever.co>',
    'Your interview',
    "Hi Sam,\n\nThanks for chatting with us at Copper Kettle yesterday. We'd like you to meet the founders.\n\nBest,\nAnna",
    'Copper Kettle',
  ],
  [
    'Dr. Jane Fox <j.fox@northshoredental.example>',
    'Hygienist',
    'Hi Pat,\n\nCould you come on Tuesday?\n\nJane Fox DDS\nNorth Shore Dental',
    'North Shore Dental',
  ],
  [
    'HR Team <hr@stlukes-hospice.example>',
    'Nurse',
    "Dear Pat,\n\nThank you for your application.\n\nHR Team\nSt Luke's Hospice",
    "St Luke's Hospice",
  ],
  [
    'Recruiter <jo@harperfinch.example>',
    'CV',
    "Hi,\n\nI've sent your CV to my client, Mallory Engineering. I'll let you know.\n\nJo",
    'Mallory Engineering',
  ],
  [
    'iCIMS <careers@icims.com>',
    'Thanks',
    'Dear Pat,\n\nWe at Union Harbor Bank have received your resume for Teller.\n\nUnion Harbor Bank Talent Acquisition Team',
    'Union Harbor Bank',
  ],
  [
    'Zoom <no-reply@zoom.us>',
    'Interview with Lakeview Partners',
    'Hi there, Kim Lee is inviting you to a scheduled Zoom meeting.\n\nTopic: Interview with Lakeview Partners',
    'Lakeview Partners',
  ],
  [
    'HireVue <noreply@hirevue.com>',
    'Interview invitation',
    'Hi Pat,\n\nSummit Outdoor has invited you to record a video interview.',
    'Summit Outdoor',
  ],
  [
    'Tom <tom@smallbatchroasters.example>',
    'barista',
    'hey pat come by sunday?\n\nTom, Small Batch',
    'Small Batch Roasters',
  ],
  [
    'no-reply@ashbyhq.com',
    'Your application',
    "Hi Pat,\n\nThanks for taking the time to apply to Kettle & Crane. Unfortunately we won't be moving forward.\n\nThe Kettle & Crane Team",
    'Kettle & Crane',
  ],
  [
    'Careers <careers@gov-marlow.example>',
    'Result',
    'Dear Candidate,\n\nThe Marlow County Council regrets that you were not shortlisted.',
    'Marlow County Council',
  ],
  [
    'Ms Hart <head@oakfieldprimary.example>',
    'Interview',
    'Dear Ms Lee\n\nWe look forward to welcoming you to Oakfield Primary School.\n\nMs Hart\nHeadteacher',
    'Oakfield Primary School',
  ],
  [
    'Jobs <jobs@teamtailor-mail.com>',
    'Hej!',
    'Hej Lisa,\n\nTack för din ansökan till Nordljus Bygg. Vi återkommer.\n\nHälsningar\nNordljus Bygg',
    'Nordljus Bygg',
  ],
  [
    'Mette Holm <mh@strandhotellet.example>',
    'Samtale',
    'Hej Lars,\n\nKan du komme til samtale onsdag?\n\nMed venlig hilsen\nMette Holm\nStrandhotellet Skagen',
    'Strandhotellet Skagen',
  ],
  [
    'Personal <personal@klinikum-auental.example>',
    'Absage',
    'Sehr geehrte Frau Kern,\n\nleider können wir Ihnen keine Zusage geben.\n\nKlinikum Auental gGmbH\nPersonalabteilung',
    'Klinikum Auental',
  ],
  [
    'Frau Berg <berg@zahnarzt-berg.example>',
    'Probetag',
    'Hallo Lisa, komm am Montag um 8.\n\nFrau Berg, Zahnarztpraxis Dr. Berg',
    'Zahnarztpraxis Dr. Berg',
  ],
  [
    'softgarden <noreply@softgarden.io>',
    'Ihre Bewerbung',
    'Guten Tag,\n\nvielen Dank für Ihr Interesse an einer Tätigkeit bei der Weserfisch GmbH & Co. KG.',
    'Weserfisch',
  ],
  [
    'Jan <jan@brot-und-zeit.example>',
    'Re: Aushilfe',
    'Hi, kannst Samstag anfangen. Jan von Brot & Zeit',
    'Brot & Zeit',
  ],
  [
    'StepStone <noreply@stepstone.de>',
    'Bewerbung',
    'Ihre Bewerbung als Maler wurde an Farbenhaus Lenz GmbH gesendet.',
    'Farbenhaus Lenz',
  ],
  [
    'SmartRecruiters <no-reply@smartrecruiters.com>',
    'Einladung',
    'Liebe Ina,\n\nwir von Kletterwald Harz möchten dich kennenlernen. Wann passt es dir?',
    'Kletterwald Harz',
  ],
  [
    'Karin Holz <k.holz@avg-personal.example>',
    'Rückmeldung',
    'Guten Tag,\n\nunser Kunde Metallbau Rasch hat sich für einen anderen Kandidaten entschieden.\n\nKarin Holz\nAVG Personal GmbH',
    'Metallbau Rasch',
  ],
  [
    'Bewerbung <bewerbung@sparkasse-elbtal.example>',
    'Eingang',
    'Guten Tag,\n\nIhre Bewerbung liegt uns vor.\n\nSparkasse Elbtal',
    'Sparkasse Elbtal',
  ],
  [
    'Workday <hafenwerk@myworkday.com>',
    'Status',
    'Hallo,\n\nIhr Status bei Hafenwerk Hamburg wurde aktualisiert.',
    'Hafenwerk Hamburg',
  ],
  [
    'Pfarramt <pfarramt@kirche-linden.example>',
    'Stelle',
    'Sehr geehrter Herr Ott,\n\ndie Kirchengemeinde Linden hat sich entschieden.\n\nPfarrer Kunz',
    'Kirchengemeinde Linden',
  ],
  [
    'Recruitment <recruitment@uni-ashford.example>',
    'Lecturer',
    'Dear Dr Lee,\n\nThe University of Ashford would like to invite you to interview.',
    'University of Ashford',
  ],
  [
    'Test Center <tests@mettl.com>',
    'Assessment',
    'Dear Pat,\n\nYou have been invited by Orion Cement to take an assessment.',
    'Orion Cement',
  ],
  [
    'Ellie <ellie@gmail.com>',
    'job',
    'Hi Pat, thanks for your message about the Saturday job at The Paper Lantern. Can you pop in?\n\nEllie',
    'The Paper Lantern',
  ],
  [
    'Dan Marsh <dan.marsh@outlook.com>',
    'Labourer',
    'Pat, start Monday 7am. Dan, Marsh Groundworks Ltd',
    'Marsh Groundworks',
  ],
  [
    'Notification <notify@bamboohr.com>',
    'New message',
    'You have a new message from Pebble & Co regarding your application.',
    'Pebble & Co',
  ],
  [
    'Civic Jobs <noreply@civicjobs.example>',
    'Application received',
    'Thank you for applying for Park Ranger with the City of Larchmont.',
    'City of Larchmont',
  ],
  [
    'Ana <ana@clinicadentalsol.example>',
    'entrevista',
    'Hola, ¿puedes el martes a las 10?\n\nAna\nClínica Dental Sol',
    'Clínica Dental Sol',
  ],
  [
    'Recruitee <no-reply@recruitee.com>',
    'Danke',
    'Hallo Ben,\n\nwir melden uns.\n\nGrüße\nJo von Studio Karbach',
    'Studio Karbach',
  ],
  [
    'Lever <no-reply@hire.lever.co>',
    'Update',
    "Hi Pat,\n\nStemhall's board has asked us to wait.\n\nLou",
    'Stemhall',
  ],
  [
    'Lou Farrell <lou@gmail.com>',
    'Chat',
    'Hi Pat,\n\nWhen suits?\n\nLou Farrell, Marlow Dental',
    'Marlow Dental',
  ],
])('%s: "%s" / "%s"', (from, subject, text, company) => {
  const found = findCompanyAndRole(mailOfWords(text, subject, senderOf(from)), text).company;
  expect(found !== null && sameCompany(found, company), `${found}`).toBe(true);
});
