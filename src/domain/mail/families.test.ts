import { expect, test } from 'vitest';
import { kindOf } from '../../../tests/support/kind-of.ts';

const ASIDE = ['other', 'job_alert', 'recruiter'];

test.each([
  [
    'a profile in a portal',
    'Profile received by Larkfield',
    'We have saved the profile you created with us. Look at our open positions and apply online to be considered.',
  ],
  [
    'an address to confirm',
    '[Action Required] Your application',
    'Thank you for submitting your application for a position at Larkfield. Please click here to verify your email address.',
  ],
  [
    'a community of candidates',
    'Welcome to our talent community',
    'Thank you for joining. We will write when a role fits your interests.',
  ],
  [
    'an evening with the employer',
    'Meet our teams',
    'Join us for an open evening on 12 May with our hiring managers. Places are limited, so reserve your spot.',
  ],
  [
    'a draft about to go',
    'Your draft will be deleted',
    'The application you saved for Team Assistant has not been submitted yet. Finish it before Sunday.',
  ],
  [
    'a German draft',
    'Ihre Bewerbung ist noch nicht abgeschickt',
    'Sie haben eine Bewerbung begonnen, aber noch nicht abgesendet. Der Entwurf wird bald gelöscht.',
  ],
  [
    'a guest for a show',
    'Career Conversations',
    'Thank you for your interest in being our guest. I sent a calendar invite for the interview. Please send a headshot and a short bio.',
  ],
  [
    'a study',
    'Interview for my thesis',
    'I write my thesis about remote work and would love to interview you next week. All answers are anonymous.',
  ],
  ['a ticket', 'Ticket on hold', 'We have put your request on hold while we wait for the supplier.'],
  [
    'an order',
    'Your order is on hold',
    'Your order is on hold, because it takes longer than expected to restock.',
  ],
  [
    'somebody who is away',
    'Out of office: Your interview on Monday',
    'I am out of the office until 14 August. For urgent questions about interviews write to my colleague.',
  ],
  [
    'a colleague who hires',
    'Thursday',
    'Hi Lena, you are down to interview the candidate for Data Analyst on Thursday at 2. Please leave your notes in the scorecard.',
  ],
  [
    'a place to study',
    'Congratulations',
    'It is my pleasure to offer you a place on the BSc Biology course. Please accept the offer through your portal.',
  ],
  [
    'a course, in French',
    'Votre candidature à la formation',
    'Nous regrettons de ne pouvoir retenir votre dossier pour cette session.',
  ],
  [
    'a promotion at work',
    'Your new role',
    'I am pleased to tell you that you have been promoted to Senior Buyer with a new salary. Please sign to acknowledge.',
  ],
  [
    'good wishes of the family',
    'Drücke die Daumen',
    'Lieber Finn, für dein Vorstellungsgespräch drücke ich dir die Daumen. Deine Oma',
  ],
  [
    'somebody who would speak',
    'Your speaker application',
    'Thank you for applying to speak at our summit. Unfortunately we could not offer you a slot this time.',
  ],
  [
    'an interview for a visa',
    'Interview appointment confirmed',
    'Your visa interview is scheduled for 4 June at 9:30. Bring your passport.',
  ],
  [
    'insurance',
    'Your offer',
    'We are pleased to offer you home insurance at 14 a month. Accept your offer online.',
  ],
  [
    'a room',
    'Room viewing',
    'Would you be available for a viewing on Tuesday at 6? Please bring proof of income.',
  ],
  ['a doctor', 'Terminbestätigung', 'Ihr Termin am Montag um 10 Uhr in unserer Praxis ist bestätigt.'],
  [
    'the person’s own answer',
    'Re: Einladung zum Vorstellungsgespräch',
    'Vielen Dank für die Einladung, den Termin am Dienstag nehme ich gerne wahr.',
  ],
  [
    'people who try an app',
    'Paid research session',
    'You have been selected for a 60 minute user interview about our app. Pick a slot and get a gift card.',
  ],
  [
    'a breakfast',
    'Women in engineering breakfast',
    'We would love to see you on 8 March. Meet our engineers and hear about careers. RSVP by Friday.',
  ],
])('it looks like news and is none: %s', (_, subject, text) => {
  expect(ASIDE).toContain(kindOf(text, subject));
});

test.each([
  ['It is taking a little longer than we thought, and you are still an active candidate for the role.'],
  ['We have not yet been able to reach a decision about the position, as one of the panel is away.'],
  ['All interviews for the role are done, and the team is now deliberating.'],
  ['The recruitment for this position has been postponed to the autumn because of a reorganisation.'],
  ['We would like to keep you on our reserve list for the post you applied for.'],
  ['We cannot move ahead with this hire until finance has approved the headcount.'],
  ['Vielen Dank für Ihre Bewerbung. Wir sprechen derzeit noch mit anderen Bewerbern und melden uns.'],
  ['Leider verzögert sich unser Auswahlverfahren. Ihre Bewerbung ist weiterhin im Rennen.'],
  ['Über Ihre Bewerbung haben wir noch keine Entscheidung getroffen, es dauert länger als geplant.'],
  ['Le recrutement prend plus de temps que prévu, votre candidature est toujours à l’étude.'],
  ['Todavía no hemos tomado una decisión sobre tu candidatura, sigues en el proceso.'],
])('nothing is decided yet: %s', (text) => {
  expect(kindOf(text, 'Update')).toBe('on_hold');
});

test.each([
  ['We received your application and are currently reviewing all of them. We will get back to you.'],
  ['Vielen Dank für Ihre Bewerbung. Die Prüfung kann etwas dauern, bitte haben Sie Geduld.'],
])('that somebody will look at it is a confirmation still: %s', (text) => {
  expect(kindOf(text, 'Your application')).toBe('confirmation');
});

test.each([
  [
    'a call that was booked',
    'Looking forward',
    'Thank you for scheduling a conversation with me on Wed 10 Sep at 1 pm. I will call you at the number you left. Talent team',
  ],
  [
    'a test that was passed',
    'Coding test cleared',
    'Congratulations, you cleared the coding test for QA Engineer. Next stage: a technical interview. We will write to find a time.',
  ],
  [
    'a reply above an older mail',
    'Re: Thank you for applying',
    'The team liked your application and would love to set up a chat. Are you free on Thursday?\n\nOn Tue, 3 Mar 2026 at 10:00, Northwind Jobs <jobs@northwind.example> wrote:\n> Your application has been received.',
  ],
  [
    'called off for now',
    'Your interview',
    'Due to a clash we must cancel your interview on 2 May. We are sorry for the disappointment. Would 6 May at 9:00 work instead?',
  ],
  [
    'called off for now, in German',
    'Absage des Vorstellungsgesprächs am 4. Mai',
    'Mit Bedauern müssen wir das für den 4. Mai geplante Vorstellungsgespräch absagen. Passt Ihnen der 11. Mai um 9 Uhr?',
  ],
  [
    'moved by a question',
    'Unser Termin',
    'Können wir unser Gespräch zu Ihrer Bewerbung auf Donnerstag, 9 Uhr, verschieben?',
  ],
])('a talk is arranged or moved: %s', (_, subject, text) => {
  expect(kindOf(text, subject)).toBe('interview');
});

test.each([
  ['Nach dem Vorstellungsgespräch müssen wir Ihnen leider absagen.'],
  ['Vielen Dank für das Gespräch. Leider müssen wir Ihre Bewerbung absagen.'],
  ['Hi Noa, because of a change in budget we have to withdraw the offer for the position. I am sorry.'],
  ['Hi Jade, thanks for coming in for the job. We have gone with someone who has done it before.'],
  ['Your application reached us after the closing date and could not be considered for this role.'],
  ['Danke für Ihre Bewerbung. Die Stelle ist leider schon anderweitig vergeben.'],
  ['Danke für Ihre Bewerbung als Gärtnerin. Wir haben uns anders entschieden, Ihre Mappe liegt bei.'],
  ['We closed the Analyst position without making a hire. Thank you for applying.'],
  ['Unser Kunde hat die Vakanz zurückgezogen, Ihre Bewerbung ist damit leider hinfällig.'],
  ['Vi har valt att gå vidare med andra kandidater. Tack för din ansökan och lycka till.'],
  ['Vi har desværre valgt en anden kandidat. Tak for din ansøgning, og held og lykke.'],
  ['Niestety zdecydowaliśmy się na innego kandydata. Dziękujemy za udział w rekrutacji.'],
  [
    'Dziękujemy za aplikację na stanowisko Kartograf. Zdecydowaliśmy się kontynuować proces z innymi kandydatami.',
  ],
  ['We hebben besloten verder te gaan met andere profielen.'],
  ['Onze keuze is helaas niet op u gevallen. Dank voor uw sollicitatie.'],
])('a no of any wording: %s', (text) => {
  expect(kindOf(text, 'Update')).toBe('rejection');
});

test.each([
  [
    'English',
    'Following your interview we would like to offer you the position of Payroll Clerk at a starting salary of 27,500.',
  ],
  [
    'German',
    'Wir freuen uns, Ihnen die Stelle anbieten zu können. Der Arbeitsvertrag liegt bei, bitte unterschreiben Sie ihn.',
  ],
  [
    'French',
    'Nous avons le plaisir de vous proposer le poste de Chef de projet, pour un salaire annuel brut de 43 000 euros.',
  ],
  [
    'Spanish',
    'Nos complace ofrecerle el puesto de Analista. Salario: 28.000 euros. Inicio: 1 de septiembre.',
  ],
  [
    'Italian',
    'Siamo lieti di offrirle il ruolo di impiegata, RAL 27.000 euro. In allegato la proposta di assunzione.',
  ],
  ['Danish', 'Det er os en glæde at tilbyde dig ansættelse som tømrer. Kontrakten er vedlagt.'],
])('an offer, in %s', (_, text) => {
  expect(kindOf(text)).toBe('offer');
});

test('what a short answer is about stands in the mail quoted below', () => {
  const answer = 'Tuesday 11:00 works for everyone. Zoom details below, see you then.';
  const thread = `${answer}\n\nOn Mon, 2 Mar 2026 at 10:00, Kim <kim@home.example> wrote:\n> Thank you for the interest in my application.`;
  expect(kindOf(thread, 'Re: Availability')).toBe('interview');
});

test.each([
  [
    'Re: Budget review',
    'Tuesday 11 works for me. I sent a calendar invite. Please bring the numbers of last quarter.',
  ],
  [
    'Your meeting with your adviser',
    'Thank you for booking a meeting with us on Wed 10 Sep. I will call you on the number you gave us.',
  ],
  ['Abstimmung', 'Dienstag 11 Uhr passt mir. Ich schicke eine Kalendereinladung mit Teams-Link.'],
  ['Vertrag', 'Anbei erhalten Sie den Vertrag zur Unterschrift. Bitte senden Sie uns ein Exemplar zurück.'],
  [
    'Decision delayed',
    'The board has not yet reached a decision on the new hall; it takes longer than expected.',
  ],
  ['Re: proposal', 'Thanks for your proposal. We have decided to go with another agency. Best of luck.'],
])('colleagues and clients meet, sign and decide as well: %s', (subject, text) => {
  expect(ASIDE).toContain(kindOf(text, subject));
});

test('who looks for somebody and proposes a call is a recruiter, who answers an application is not', () => {
  const call = 'Would you be available for a phone interview next week?';
  expect(
    kindOf(
      `Not sure whether you think about a change, but we are looking for a Developer to join our team. ${call}`,
      'Career opportunity with Larkfield',
    ),
  ).toBe('recruiter');
  expect(kindOf(`Thank you for applying as Developer. ${call}`, 'Next steps')).toBe('interview');
});

test('a mark before the subject that is no list changes nothing', () => {
  const text =
    'Your next step is a short online assessment. Please complete the coding exercise within five days.';
  expect(kindOf(text, '[Action Required] Your assessment')).toBe('assessment');
  expect(kindOf('We received your application and will review it.', '[EXTERNAL] Your application')).toBe(
    'confirmation',
  );
});
