import { expect, test } from 'vitest';
import { mailOfWords } from '../../../tests/support/mail-of-words.ts';
import { findCompanyAndRole } from './company-and-role.ts';

function roleOf(subject: string, text: string): string | null {
  const from = { name: 'Tarnholm Hiring Team', address: 'no-reply@us.greenhouse-mail.io' };
  return findCompanyAndRole(mailOfWords(text, subject, from), text).role;
}

/** Employers and wording are invented; what varies is where a role stands, and what stands around it. */
const IN_SUBJECTS: readonly (readonly [subject: string, role: string | null])[] = [
  ['Tarnholm: update on Manager, Field Services', 'Manager, Field Services'],
  ['Your Tarnholm career opportunity update on Director, Grid Planning', 'Director, Grid Planning'],
  ['Robin, we have received your application for Sr. Analyst, Trade Finance', 'Sr. Analyst, Trade Finance'],
  ['We received your application for Quality Engineer II', 'Quality Engineer II'],
  ['Application received: Software Engineer III, Payments', 'Software Engineer III, Payments'],
  [
    'Tarnholm Application Update | Principal Engineer, Storage (REMOTE - US) (88231)',
    'Principal Engineer, Storage',
  ],
  ['Thanks for applying to Tarnholm - Staff Product Designer (Remote, EU)', 'Staff Product Designer'],
  ['R-20931 Data Center Technician - Your application to Tarnholm', 'Data Center Technician'],
  ['Your application: JR100872 Senior Accountant', 'Senior Accountant'],
  ['Application submitted to Maker Yard', null],
  ['Update on your application for 448120 - Associate Buyer', 'Associate Buyer'],
  ['Application for Marketing Manager (Req #55102) at Tarnholm', 'Marketing Manager'],
  ['Interview invitation: Sales & Partnerships Manager', 'Sales & Partnerships Manager'],
  ['Interview - DevOps/Platform Engineer - Tarnholm', 'DevOps/Platform Engineer'],
  ['RE: Nurse Practitioner / Physician Assistant position', 'Nurse Practitioner / Physician Assistant'],
  ['First round interview for Front Desk Receptionist', 'Front Desk Receptionist'],
  ['Invitation: Phone screen for Customer Success Lead @ Mon 4 May', 'Customer Success Lead'],
  ['Phone Screen with Tarnholm - Payroll Specialist', 'Payroll Specialist'],
  ['Your application for the post of Lecturer in Soil Ecology', 'Lecturer in Soil Ecology'],
  ['Reference 3391: Assistant Professor of Rural History', 'Assistant Professor of Rural History'],
  ['Head of Sales for Northern Europe - next steps', 'Head of Sales for Northern Europe'],
  ['Your application as Teacher for Special Needs', 'Teacher for Special Needs'],
  ['Application status: Engineer with Security Clearance', 'Engineer with Security Clearance'],
  ['Ihre Bewerbung als Projektleiter:in Tiefbau (m/w/d)', 'Projektleiter:in Tiefbau'],
  ['Deine Bewerbung für die Stelle „Mediengestalter*in Digital“', 'Mediengestalter*in Digital'],
  ['Ihre Bewerbung auf die Position Leitung Einkauf (w/m/d) in Linz', 'Leitung Einkauf'],
  ['Ihre Bewerbung um die Stelle als Sachbearbeiterin Lohn', 'Sachbearbeiterin Lohn'],
  [
    'Bewerbung Nr. 20391 - Elektroniker (m/w/d) für Betriebstechnik',
    'Elektroniker (m/w/d) für Betriebstechnik',
  ],
  ['Feedback zu deiner Bewerbung als Werkstudent Controlling', 'Werkstudent Controlling'],
  [
    'Eingangsbestätigung: Referent Öffentlichkeitsarbeit, Kennziffer 17/2026',
    'Referent Öffentlichkeitsarbeit',
  ],
  ['Absage Ihrer Bewerbung als Filialleiter', 'Filialleiter'],
  ['Tarnholm GmbH - Ihre Bewerbung als IT-Administrator/in', 'IT-Administrator/in'],
  ['Einladung zum Gespräch | Produktmanager Medizintechnik', 'Produktmanager Medizintechnik'],
  ['Einladung zum Vorstellungsgespräch als Pflegedienstleitung', 'Pflegedienstleitung'],
  ['Job Offer - Junior Copywriter', 'Junior Copywriter'],
  ['Offer letter for Robin Ellis: Warehouse Supervisor', 'Warehouse Supervisor'],
  ['Your candidacy for Executive Assistant to the CEO', 'Executive Assistant to the CEO'],
  ['OFFER OF EMPLOYMENT', null],
  ['YOUR APPLICATION', null],
  ['IMPORTANT: INTERVIEW DETAILS', null],
  ['Conditional Offer', null],
  ['Change of plans', null],
  ['Thank you for your interest', null],
  ['Application Received', null],
  ['Next steps in our process', null],
  ['Einladung zum Vorstellungsgespräch', null],
  ['Rückmeldung zu Ihrer Bewerbung', null],
  ['Your application to Tarnholm Data Systems', null],
];

test.each(IN_SUBJECTS)('the role in the subject "%s"', (subject, role) => {
  expect(roleOf(subject, 'Hello Robin,\n\nmore about this below.\n')).toBe(role);
});

const IN_TEXTS: readonly (readonly [text: string, role: string | null])[] = [
  [
    'Thank you for applying for the Sr. Manager, Field\nResearch opening at Tarnholm.',
    'Sr. Manager, Field Research',
  ],
  [
    'After much thought we have chosen other candidates whose\nbackground fits better, so the search for our Regional Operations\nDirector role has been closed.',
    'Regional Operations Director',
  ],
  [
    'This is to confirm that your application has been received for Senior Product Manager, Billing. We will review it.',
    'Senior Product Manager, Billing',
  ],
  [
    'Thank you for your interest in the Water Systems &amp; Treatment Analyst (Mid to Senior level) (ID 2031-77) position.',
    'Water Systems & Treatment Analyst (Mid to Senior level)',
  ],
  [
    'Thank you for your interest in Manager, Claims Intake .\n\nIn reviewing all candidates',
    'Manager, Claims Intake',
  ],
  [
    'Your resume will be reviewed by our team for the following position:\n\nSenior Weld Inspector/Field Auditor\n\nA recruiter will contact you.',
    'Senior Weld Inspector/Field Auditor',
  ],
  ['Thank you for your application.\n\nPosition: Lead Data Steward\nLocation: Porto\n', 'Lead Data Steward'],
  ['Job Title: Nurse Manager - Night Shift\nJob ID: 55120\n', 'Nurse Manager - Night Shift'],
  ['Details of your application\n\n- Role: Assistant Planner\n- Team: Housing\n', 'Assistant Planner'],
  ['Job title\nSenior Technical Writer\nLocation\nLeeds\n', 'Senior Technical Writer'],
  ['Position\tRegional Buyer, Fresh Food\nReference\t7781\n', 'Regional Buyer, Fresh Food'],
  ['*Role:* **Machine Operator**\n*When:* Tuesday\n', 'Machine Operator'],
  ['We have received your application for *Principal Hydrologist*. Thank you.', 'Principal Hydrologist'],
  ['Thank you for applying to the “Associate Editor, Maps” role.', 'Associate Editor, Maps'],
  ["Thank you for applying to the 'Night Porter' vacancy.", 'Night Porter'],
  ['We are writing about your application as Deputy Head of Catering with us.', 'Deputy Head of Catering'],
  ['Thank you for taking the time to discuss the role of Learning Mentor with Priya.', 'Learning Mentor'],
  [
    'We would like to invite you to interview for our Onboarding Specialist opening.',
    'Onboarding Specialist',
  ],
  ['Thank you for considering the Solar Sales Consultant opportunity at Tarnholm.', 'Solar Sales Consultant'],
  [
    'thanks for applying for the warehouse associate position. we went with someone else.',
    'warehouse associate',
  ],
  [
    'We are pleased to offer you the position of Associate Software Engineer, reporting to Dana Fox.',
    'Associate Software Engineer',
  ],
  ['I am delighted to offer you the post of Systems Librarian at our Leeds site.', 'Systems Librarian'],
  ['Thank you for applying for R20844 Threat Hunter (Open) at Tarnholm.', 'Threat Hunter'],
  [
    'By applying to requisition number 884120BR, Tidal Systems Engineer, you showed …',
    'Tidal Systems Engineer',
  ],
  [
    'Dear Candidate\n\nUIC04418 - Ward Clerk (Children)\n\nThank you for applying for the above post.',
    'Ward Clerk (Children)',
  ],
  ['Thank you for applying to the 10331 - Bus Driver position.', 'Bus Driver'],
  [
    'We appreciate your interest in our Director of People and Culture role.',
    'Director of People and Culture',
  ],
  ['You applied to be a Trainee Optician at Tarnholm.', 'Trainee Optician'],
  ['You recently applied for Kitchen Porter at Tarnholm.', 'Kitchen Porter'],
  ['We regret that you have not been selected for the Ecologist (Grade 6) position.', 'Ecologist (Grade 6)'],
  ['The search for a Web Developer II has been put on hold.', 'Web Developer II'],
  ['Regarding the Compliance Officer vacancy: we have filled it.', 'Compliance Officer'],
  ['The Machine Learning Engineer position you applied for has been filled.', 'Machine Learning Engineer'],
  ['We have decided to go ahead with another candidate for the QA Lead, Mobile.', 'QA Lead, Mobile'],
  ['Re: Grants Officer, Reference 22/118\n\nDear Robin,\n\nI regret to tell you', 'Grants Officer'],
  [
    'Thank you for your application for the Site Engineer - Rail (Permanent, Full-time) position.',
    'Site Engineer - Rail',
  ],
  ['This is about the Engineer, Machine Vision (f/m/x) in Graz.', 'Engineer, Machine Vision'],
  ['vielen Dank für Ihre Bewerbung als Verkaufsberater im Außendienst.', 'Verkaufsberater im Außendienst'],
  [
    'vielen Dank für Ihre Bewerbung auf die Stelle als\nTechnischer Redakteur (m/w/d).',
    'Technischer Redakteur',
  ],
  ['haben Sie Dank für Ihr Interesse an der Position Teamleiter Logistik.', 'Teamleiter Logistik'],
  ['vielen Dank für Ihr Interesse an der Stelle „Bauleiter:in Hochbau“.', 'Bauleiter:in Hochbau'],
  ['wir haben uns über deine Bewerbung als Junior Projektmanager gefreut.', 'Junior Projektmanager'],
  ['Ihre Bewerbung um die ausgeschriebene Stelle als Laborant haben wir geprüft.', 'Laborant'],
  ['the requisition TGT-00417, Marine Loading Master, has been cancelled.', 'Marine Loading Master'],
  ['someone else took the founding engineer seat.', 'founding engineer'],
  ['Your application has been sent to Maker Yard.', null],
  ["le poste n° 0311 d'ATER en sociologie du travail ouvert à l'Université", 'ATER en sociologie du travail'],
  [
    "Titre : Préposé à l'entretien des parcs et espaces verts\n",
    "Préposé à l'entretien des parcs et espaces verts",
  ],
  [
    'Agradecemos. Optamos por outras pessoas para a vaga Técnico de Segurança do Trabalho III, obrigado.',
    'Técnico de Segurança do Trabalho III',
  ],
  [
    'uw sollicitatie naar de functie van Beleidsmedewerker Stikstof en Natuur.',
    'Beleidsmedewerker Stikstof en Natuur',
  ],
  [
    'nous te confirmons ton embauche en tant que Maître brasseur adjoint à compter du 1er mai.',
    'Maître brasseur adjoint',
  ],
  ['die Stelle als Hausmeister wurde inzwischen besetzt.', 'Hausmeister'],
  ['gerne bieten wir Ihnen die Stelle der Leitung Kundenservice an.', 'Leitung Kundenservice'],
  [
    'Stellenbezeichnung: Konstrukteur Sondermaschinenbau\nStandort: Wels\n',
    'Konstrukteur Sondermaschinenbau',
  ],
  ['Stelle: Erzieher/in in Teilzeit\n', 'Erzieher/in in Teilzeit'],
  ['Ihre Bewerbung\nBuchhalter (m/w/d)\nReferenznummer 8812\n', 'Buchhalter'],
  ['wir möchten Sie gerne als Mechatroniker kennenlernen.', 'Mechatroniker'],
  ['deine Bewerbung um die Ausbildung zum Koch ist da.', 'Ausbildung zum Koch'],
  ['Thank you for your time. We hope you apply for other roles in the future.', null],
  ['We have many open positions and will keep your profile for other opportunities.', null],
  ['Our offer is conditional on references.\n\nTERMS OF EMPLOYMENT\n\nPlease sign.', null],
  ['Best regards,\nJo Lindqvist\nTalent Acquisition Manager', null],
  ['Kind regards\nPetra Ahorn\nPersonalreferentin', null],
  ['You will be meeting with our Director of Operations, Ben Ashdown.', null],
  ['Your interview is with Lena Moor, Head of Engineering, on Tuesday.', null],
];

test.each(IN_TEXTS)('the role in the text "%s"', (text, role) => {
  expect(roleOf('News from Tarnholm', `Dear Robin,\n\n${text}\n`)).toBe(role);
});
