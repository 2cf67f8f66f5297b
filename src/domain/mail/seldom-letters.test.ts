import { expect, test } from 'vitest';
import { kindOf } from '../../../tests/support/kind-of.ts';
import { senderOf } from '../../../tests/support/mail-of-words.ts';

test.each([
  [
    'interview',
    'Interview - Practice Finance Manager - Thursday 19th',
    'Thank you for your application. We would be pleased if you could attend an informal interview on Thursday 19th February at 6.30pm, after evening surgery.',
  ],
  [
    'rejection',
    'Bloembollen',
    'Hallo Jo, sorry maar we hebben genoeg mensen voor dit seizoen. Misschien volgend jaar weer. Henk',
  ],
  [
    'confirmation',
    'Atualização de status da candidatura 55120',
    'O status da sua candidatura foi alterado.\n\nVaga: Operador de Caldeira I\nNovo status: Em análise pelo recrutador\n\nNenhuma ação é necessária no momento.',
  ],
  [
    'rejection',
    'Concorso pubblico - Istruttore tecnico geometra',
    'Si comunica che la S.V. non ha conseguito nella prova scritta il punteggio minimo previsto dal bando e pertanto NON è ammessa alla prova orale.',
  ],
  [
    'rejection',
    'QA role',
    'Your application has been put through screening by our hiring manager and unfortunately your profile is not matching with the requirement. We will get back to you if something suitable comes.',
  ],
  [
    'interview',
    'Whitlow opportunities',
    'Thank you for applying to our planner position. I went through your resume and would like to discuss the position with you further. If you are interested, let me know when you are free for a call.',
  ],
  [
    'interview',
    'Rescheduling our interview',
    'I am writing to reschedule our interview for the Buyer position. Unfortunately our director is away on that day. Would you be available on 8 May at 11:00?',
  ],
  [
    'rejection',
    'Thank you for your interest',
    'Thank you for taking the time to apply to the Buyer role. Because our needs have changed, we are unable to fill the role at this time. Do look at our other openings.',
  ],
  [
    'rejection',
    'Lecturer position',
    'After reviewing all applications, the committee has selected to interview those whose experience more closely meets the needs of the department.',
  ],
  [
    'rejection',
    'Notice of results',
    'This refers to the application you submitted for Clerk II. You were found ineligible. You have not been referred to the hiring manager.',
  ],
  [
    'assessment',
    'Technical test: next step',
    'Congratulations on reaching the technical test stage for the Tester position at Whitlow. Your assessment will be shared with you shortly.',
  ],
  [
    'on_hold',
    'Re: Any news?',
    "Hello Tom, still no decision, I'm afraid: the head is away until Thursday and nothing is settled without her. I'll write as soon as I know. Ruth",
  ],
  [
    'on_hold',
    'Re: Nachfrage',
    'Hallo Frau Berg, wir haben uns noch nicht entschieden, die Chefin ist bis Montag verreist. Ich melde mich danach. H. Lotz',
  ],
  [
    'offer',
    'Re: Your package',
    'Thank you for your thoughts on our first offer. This is our revised offer: base salary 50,000 a year and one more week of leave.',
  ],
  [
    'offer',
    'Deine Bewerbung',
    'Wir nehmen deine Bewerbung gerne an und freuen uns auf die Zusammenarbeit. Ruf uns wegen der Einzelheiten an.',
  ],
  [
    'rejection',
    'Visa - application update',
    'Thank you for taking the time to apply for the Engineer position at Visa. After careful review, we are unable to move forward with your application.',
  ],
  [
    'confirmation',
    'Thank you for your application!',
    'Hi Ines, thank you for taking the time to submit your application for Chip Design Intern (Job number: 4711).',
  ],
] as const)('a letter seldom seen is read as %s: %s', (kind, subject, text) => {
  expect(kindOf(text, subject)).toBe(kind);
});

test.each([
  [
    'a place at a university',
    'Admission decision',
    'I am sorry to let you know that we are unable to offer you admission. Your candidacy received serious consideration, and we must decline most of our applications.',
  ],
  [
    'the end of a job one has',
    'Termination of employment',
    'We regret to inform you that, after careful evaluation, the decision was made to terminate your employment.',
  ],
  [
    'a question about the interview',
    'Interview feedback request',
    'How was your interview experience for Buyer? We would love your feedback.',
  ],
  [
    'a book nobody takes on',
    'Re: my novel',
    'Thank you for querying us with your project. Unfortunately it is not the right fit for our agency. We wish you well in your writing career.',
  ],
] as const)('what sounds like news and is none is put aside: %s', (_, subject, text) => {
  expect(['other', 'job_alert', 'recruiter']).toContain(kindOf(text, subject));
});

test.each([
  [
    'on_hold',
    'We are currently not progressing applications for the planner role, as the new depot opens later. When recruitment restarts yours will be among the first we look at.',
  ],
  [
    'on_hold',
    'Der Träger hat alle Neueinstellungen bis auf Weiteres gesperrt. Wir können Ihnen daher weder zu- noch absagen. Sobald die Sperre aufgehoben ist, rufe ich Sie an.',
  ],
  ['on_hold', 'We cannot finalise our choice for the planner role until Friday: two of the panel are away.'],
  [
    'on_hold',
    'All hiring decisions are postponed till September. We can look at your case then, Jo. The team liked you.',
  ],
  [
    'on_hold',
    'Dear Jo, you have been selected as an alternate candidate for the driver posts of this winter.',
  ],
  [
    'on_hold',
    'Wir müssen die Entscheidung über Ihre Bewerbung leider noch einmal vertagen. Sie hören von uns.',
  ],
  [
    'confirmation',
    'Thank you for taking the first step of a career at Whitlow by applying. We will read what you sent us.',
  ],
  [
    'confirmation',
    'Thank you for your application! Over the coming weeks our team will look at applications for this role and contact you should yours fit what we need. Until then you can join our Talent Community to set up job alerts.',
  ],
  [
    'rejection',
    'Danke für die Bewerbung. Wir haben schon zwei Praktikanten und können keinen weiteren aufnehmen.',
  ],
  [
    'offer',
    'Congratulations! You have been selected to serve as a Sailing Instructor at our camp this summer.',
  ],
] as const)('news in words that are seldom used: %s, “%s”', (kind, text) => {
  expect(kindOf(text)).toBe(kind);
});

test('an employer’s own name in brackets before a subject is no mailing list', () => {
  const text =
    'Your technical test for the analyst role was moved to Saturday, 20:00. Please find the link to the test below and be ready on time.';
  const subject = '[Whitlow Marine] Analyst Programme 2025';
  expect(kindOf(text, subject, senderOf('Whitlow Marine Team <no-reply@tests.example>'))).toBe('assessment');
  expect(kindOf(text, subject, senderOf('Ann via Whitlow Marine <list@lists.example>'))).toBe('other');
});

test('a task is known without any word of work, and a test of something else is none', () => {
  const task =
    'Hi Jane, great talking earlier. As a next step please complete the exercise in the attached PDF, any language you like, no more than three hours, and send me the zip by Monday. We will go through your solution together afterwards.\n\nBrian';
  expect(kindOf(task, 'Next step')).toBe('assessment');
  expect(kindOf('This is to test whether a file can be attached to a mail.\n\n- Jo', 'Testing files')).toBe(
    'other',
  );
});

test.each([
  ['Spring', 'The garden club meets again when the snow is gone.'],
  ['Thanks', 'Thank you for the photos, they arrived safely. I will look at all of them on Sunday.'],
  ['', 'Thanks for your mail! I will look at it next week and get back to you.'],
  ['Dinner', 'You are the cook on Saturday! Bring the big pot.'],
  ['Choir', 'No rehearsal till the hall is heated again. We will let you know when it goes on.'],
  ['Re: boiler', 'The part has not arrived yet. It takes longer than we thought, perhaps another week.'],
  ['House', 'We have not decided yet. She wants to see one more flat. Can you wait till Friday?'],
])('everyday mail, in which nobody speaks of work, is none of it: %s “%s”', (subject, text) => {
  expect(kindOf(text, subject)).toBe('other');
});
