import { expect, test } from 'vitest';
import { mailOfWords, senderOf } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';
import { companyKey } from './company-key.ts';

function companyOf(from: string, subject: string, text: string): string | null {
  return findCompanyAndRole(mailOfWords(text, subject, senderOf(from)), text).company;
}

/** The legal form may be there or not. */
function keyOf(company: string | null): string | null {
  return company === null ? null : companyKey(company);
}

/** Employers are invented; what varies is how a sender calls itself. */
const SENDERS: readonly (readonly [from: string, company: string | null])[] = [
  ['Brelda Careers <no-reply@us.greenhouse-mail.io>', 'Brelda'],
  ['Brelda Talent Acquisition Team <no-reply@hire.lever.co>', 'Brelda'],
  ['The Brelda Team <no-reply@ashbyhq.com>', 'Brelda'],
  ['Team Brelda <user-99@brelda.mail.clinchtalent.com>', 'Brelda'],
  ['Jane from Brelda <jane.k@brelda.example>', 'Brelda'],
  ['Brelda via Greenhouse <no-reply@us.greenhouse-mail.io>', 'Brelda'],
  ['no-reply @ Brelda <brelda@myworkday.com>', 'Brelda'],
  ['MyWorkday@Brelda <donotreply@brelda.example>', 'Brelda'],
  ['Brelda Recruiting (Workday) <brelda@myworkday.com>', 'Brelda'],
  ['Careers Brelda <careers@jobs.brelda.example>', 'Brelda'],
  ['HR Do_Not_Reply Brelda <hr_do_not_reply@brelda.example>', 'Brelda'],
  ['Brelda Group HR <hr@breldagroup.example>', 'Brelda Group'],
  ['Brelda Jobs <jobs@brelda.example>', 'Brelda'],
  ['People @ Brelda <people@brelda.example>', 'Brelda'],
  ['Brelda People Team <notifications@app.bamboohr.com>', 'Brelda'],
  ['Brelda Hiring <brelda@jobs.workablemail.com>', 'Brelda'],
  ['Life at Brelda <life@brelda.example>', 'Brelda'],
  ['Brelda | Recruiting <recruiting@brelda.example>', 'Brelda'],
  ['Karriere Brelda GmbH <karriere@brelda.example>', 'Brelda GmbH'],
  ['Brelda GmbH Personalabteilung <bewerbung@brelda.example>', 'Brelda GmbH'],
  ['Bewerbermanagement Brelda AG <noreply@brelda.softgarden.io>', 'Brelda AG'],
  ['Recruiting Team Brelda <jobs@brelda.example>', 'Brelda'],
  ['Anna Voss (Brelda) <anna@brelda.teamtailor-mail.com>', 'Brelda'],
  ['Anna Voss | Brelda <anna.voss@brelda.example>', 'Brelda'],
  ['Anna Voss - Brelda GmbH <anna.voss@brelda.example>', 'Brelda GmbH'],
  ['Brelda Recruitment Bot <no-reply@smartrecruiters.com>', 'Brelda'],
  ['brelda@myworkday.com', 'brelda'],
  ['no-reply@brelda.recruitee.com', 'brelda'],
  ['no-reply@brelda.teamtailor-mail.com', 'brelda'],
  ['brelda-jobs@m.personio.de', 'brelda'],
  ['personal@brelda.recruitmail.com', 'brelda'],
  ['brelda+email+77a@talent.icims.com', 'brelda'],
  ['noreply@careers.brelda.com', 'brelda'],
  ['noreply@breldajobs.com', 'brelda'],
  ['noreply@brelda-careers.de', 'brelda'],
  ['karriere@brelda-karriere.de', 'brelda'],
  ['no-reply@notifications.brelda.co.uk', 'brelda'],
  ['Greenhouse <no-reply@us.greenhouse-mail.io>', null],
  ['Workday <no-reply@myworkday.com>', null],
  ['LinkedIn <jobs-noreply@linkedin.com>', null],
  ['Indeed Apply <indeedapply@indeed.com>', null],
  ['Recruiting Team <no-reply@hire.lever.co>', null],
  ['Talent Acquisition <no-reply@us.greenhouse-mail.io>', null],
  ['HackerRank Team <support@hackerrankforwork.com>', null],
  ['Human Resources <no-reply@adp.com>', null],
  ['Anna Voss <anna.voss@gmail.com>', null],
  ['Anna Voss <no-reply@hire.lever.co>', null],
  ['Bewerbermanagement <noreply@softgarden.de>', null],
  ['Service <info@personio.de>', null],
];

test.each(SENDERS)('the company of the sender "%s"', (from, company) => {
  expect(companyOf(from, 'About your application', 'Dear Robin,\n\nwe have read your letter.\n')).toBe(
    company,
  );
});

const SYSTEM = 'no-reply@us.greenhouse-mail.io';
const WRITTEN: readonly (readonly [from: string, subject: string, text: string, company: string | null])[] = [
  // The written form goes before what a domain or an account makes of it.
  [
    'mfginc+email+12@talent.icims.com',
    'Response requested - Site Engineer - Marfield Corporation',
    '',
    'Marfield Corporation',
  ],
  [
    'obi@myworkday.com',
    'Your application',
    'Thank you for your interest in Otter Bay Insurance.',
    'Otter Bay Insurance',
  ],
  [
    'mymarten@myworkday.com',
    'Marten7 application update',
    'Thank you for your interest in Marten7 and for applying.',
    'Marten7',
  ],
  ['jobs@otterbay.example', 'News', 'Best regards,\nThe Otter Bay team', 'Otter Bay'],
  [
    'hr@tgl-int.example',
    'News',
    'We are happy to hear from you.\n\nYour Tiegel International HR Team',
    'Tiegel International',
  ],
  ['praxis@drkoll.example', 'Bewerbung', 'Mit freundlichen Grüßen\n\nPraxis Dr. Koll', 'Praxis Dr. Koll'],
  // Signatures
  [SYSTEM, 'News', 'It was nice to meet you.\n\nThe Quillbrook team', 'Quillbrook'],
  [SYSTEM, 'News', 'It was nice to meet you.\n\nThanks,\nQuillbrook HR', 'Quillbrook'],
  [
    SYSTEM,
    'News',
    'It was nice to meet you, and Quillbrook will write again.\n\nWarmly,\nQuillbrook',
    'Quillbrook',
  ],
  [SYSTEM, 'News', 'It was nice to meet you.\n\nBest,\nMaya\nQuillbrook Talent Acquisition', 'Quillbrook'],
  [
    SYSTEM,
    'News',
    'It was nice to meet you.\n\nBest regards,\n\nMaya Lund\nRecruiter, Quillbrook',
    'Quillbrook',
  ],
  [
    SYSTEM,
    'News',
    'It was nice to meet you.\n\nBest regards,\nMaya Lund\nRecruiting Lead at Quillbrook',
    'Quillbrook',
  ],
  [
    SYSTEM,
    'News',
    'It was nice.\n\nSincerely,\n\nTalent Acquisition\n\nQuillbrook Federal, LLC',
    'Quillbrook Federal, LLC',
  ],
  [SYSTEM, 'News', 'wir melden uns.\n\nMit freundlichen Grüßen\nQuellbrück GmbH', 'Quellbrück GmbH'],
  [
    SYSTEM,
    'News',
    'wir melden uns.\n\nMit freundlichen Grüßen\n\nMaria Stein\nQuellbrück Maschinenbau',
    'Quellbrück Maschinenbau',
  ],
  [SYSTEM, 'News', 'wir melden uns.\n\nViele Grüße\nDein Team von Quellbrück', 'Quellbrück'],
  [
    SYSTEM,
    'News',
    'wir melden uns.\n\nHerzliche Grüße\nIhr Recruiting-Team der Quellbrück AG',
    'Quellbrück AG',
  ],
  // In sentences
  [SYSTEM, 'News', 'Thank you for submitting your resume to Quillbrook for consideration.', 'Quillbrook'],
  [
    SYSTEM,
    'News',
    'Thank you for your interest in career opportunities with Quillbrook. We read it.',
    'Quillbrook',
  ],
  [SYSTEM, 'News', 'We are glad you want to build the future here at Quillbrook.', 'Quillbrook'],
  [SYSTEM, 'News', 'Thanks for your interest in a role with Quillbrook; we have your letter.', 'Quillbrook'],
  [SYSTEM, 'News', 'Thank you for your interest in the Front Office role at Make a Loaf!', 'Make a Loaf'],
  [SYSTEM, 'News', 'We were impressed by your passion for Quillbrook and our mission.', 'Quillbrook'],
  [SYSTEM, 'News', 'Thank you for the time you spent with the Quillbrook team this week.', 'Quillbrook'],
  [
    SYSTEM,
    'News',
    'Thank you for your interest in joining Quill &amp; Brook as a Store Manager.',
    'Quill & Brook',
  ],
  [
    SYSTEM,
    'News',
    'Thank you for applying for the Data Steward position at Quillbrook Data\nSystems. We have read it.',
    'Quillbrook Data Systems',
  ],
  [SYSTEM, 'News', 'On behalf of everyone at Quillbrook, thank you for meeting us.', 'Quillbrook'],
  [SYSTEM, 'News', 'Quillbrook would like to invite you to a video interview.', 'Quillbrook'],
  [
    SYSTEM,
    'News',
    'We are pleased to offer you employment with Quillbrook Limited as an Analyst.',
    'Quillbrook',
  ],
  [
    SYSTEM,
    'News',
    'vielen Dank für Ihr Interesse an einer Mitarbeit bei der Quellbrück GmbH.',
    'Quellbrück GmbH',
  ],
  [SYSTEM, 'News', 'danke für dein Interesse an Quellbrück und deine Bewerbung.', 'Quellbrück'],
  [SYSTEM, 'News', 'schön, dass du bei Quellbrück arbeiten möchtest.', 'Quellbrück'],
  [SYSTEM, 'News', 'Ihre Bewerbung bei den Stadtwerken Hohenried ist eingegangen.', 'Stadtwerke Hohenried'],
  [SYSTEM, 'News', 'vielen Dank, dass Sie sich bei Quellbrück beworben haben.', 'Quellbrück'],
  [SYSTEM, 'News', 'wir können dir leider keine Stelle bei Quellbrück anbieten.', 'Quellbrück'],
  // Subjects
  [SYSTEM, "Don't forget to finish your application with Quillbrook", '', 'Quillbrook'],
  [SYSTEM, 'Quillbrook - Thank you for applying!', '', 'Quillbrook'],
  [SYSTEM, 'Thank You from Quillbrook, Inc', '', 'Quillbrook'],
  [SYSTEM, 'Look forward to discussing your future with QUILLBROOK!', '', 'QUILLBROOK'],
  [SYSTEM, '[Action Required] Your Quillbrook Application', '', 'Quillbrook'],
  [SYSTEM, 'Security code for your application to Quill Brook Materials', '', 'Quill Brook Materials'],
  [SYSTEM, 'RE: [EXT] Re: QUILL: Research Lead - Quiet Machines', '', 'QUILL'],
  [SYSTEM, 'Deine Bewerbung als Köchin bei Quellbrück', '', 'Quellbrück'],
  [SYSTEM, 'Dein Gespräch bei Quellbrück am Montag', '', 'Quellbrück'],
  [SYSTEM, 'Quellbrück GmbH: Ihre Bewerbung als Köchin', '', 'Quellbrück GmbH'],
  // An agency, a test vendor, a calendar are not the employer.
  [
    'Lin Vo <lin@fastlane-staffing.example>',
    'Interview slot - Quillbrook Insurance',
    'Our client Quillbrook Insurance would like to meet you.',
    'Quillbrook Insurance',
  ],
  [
    'Brightpath Recruiting <recruiting@brightpath.example>',
    'First interview',
    'Thank you for your interest in the Front Desk role at Quillbrook Dental!',
    'Quillbrook Dental',
  ],
  [
    'HackerRank <no-reply@hackerrankforwork.com>',
    'Quillbrook invites you to take a test',
    'Good luck.',
    'Quillbrook',
  ],
  [
    'Skills Testing <support@codility.com>',
    'You have a pending test',
    'Quillbrook has invited you to take the following test.',
    'Quillbrook',
  ],
  [
    'Calendly <notifications@calendly.com>',
    'Confirmed: 30 min with Maya Lund (Quillbrook)',
    '',
    'Quillbrook',
  ],
  [
    'LinkedIn <jobs-noreply@linkedin.com>',
    'Robin, your application was sent to Quillbrook',
    '',
    'Quillbrook',
  ],
  [
    'Indeed Apply <indeedapply@indeed.com>',
    'Indeed Application: Data Steward',
    'The following items were sent to Quillbrook. Good luck!',
    'Quillbrook',
  ],
  // Nobody is named.
  [SYSTEM, 'Your application', 'Thank you for your interest in our company and in this position.', null],
  [
    SYSTEM,
    'Your application',
    'Thank you for applying to the Data Steward position. We will be in touch.',
    null,
  ],
  [SYSTEM, 'Data Steward, Remote', 'Thank you for your interest in joining our team.', null],
  [SYSTEM, 'Offer of Employment', 'Please look at the Terms of Employment and sign.', null],
  [
    SYSTEM,
    'Your interview',
    'You can join on Microsoft Teams or with Zoom. Please upload your letter to Workday.',
    null,
  ],
  [
    SYSTEM,
    'Ihre Bewerbung',
    'vielen Dank für Ihr Interesse an unserem Unternehmen.\n\nMit freundlichen Grüßen\n\nMaria Stein',
    null,
  ],
];

test.each(WRITTEN)('the company in a mail by %s: "%s" / "%s"', (from, subject, text, company) => {
  expect(keyOf(companyOf(from, subject, `Dear Robin,\n\n${text}\n`))).toBe(keyOf(company));
});

test('whose test one is invited to stands before its name', () => {
  const subject = 'You are invited to Brelda: Intern Online Test - 24 Dec';
  expect(companyOf('no-reply@codility.com', subject, 'Passing the test is the next step.')).toBe('Brelda');
});
