import { expect, test } from 'vitest';
import { kindOf } from '../../../tests/support/kind-of.ts';
import { mailOfWords } from '../../../tests/support/mail-of-words.ts';
import type { TimeZone } from '../time.ts';
import { readMail } from './read-mail.ts';

const ASIDE = ['other', 'job_alert', 'recruiter'];

test.each([
  [
    'a day that has to be moved',
    'Verschiebung unseres Gesprächs',
    'leider muss ich unseren Termin am Mittwoch verlegen, weil unser Abteilungsleiter auf Dienstreise ist. Würde Ihnen Montag um 14 Uhr passen?\n\nHenrike Voss\nHR Business Partner',
  ],
  [
    'a day that falls through, and who is ill stands between',
    'Absage Ihres Termins',
    'den für Montag vereinbarten Vorstellungstermin müssen wir wegen einer Krankheit bei uns im Haus leider absagen. Einen neuen Termin nennen wir Ihnen bald.',
  ],
  [
    'a college that calls an interview off',
    'Postponed: Dunmere College interview (Lecturer, Nursing)',
    'I am sorry to have to call off Thursday’s interview for Lecturer, Nursing, as two of the hiring panel are unwell. Please send me your availability for next week.',
  ],
])('an interview stays an interview: %s', (_, subject, text) => {
  expect(kindOf(text, subject)).toBe('interview');
});

test('a post whose money is a grant may wait for it', () => {
  const text =
    'Dear Applicant, the search for a Laboratory Manager has been suspended until grant funding is confirmed. Applications we already have will be kept. Human Resources';
  expect(kindOf(text, 'Delay in search: Laboratory Manager')).toBe('on_hold');
});

test('news of one kind or another is told as the likeliest, not as a recruiter’s', () => {
  const text =
    'danke für deine Bewerbung um einen Ausbildungsplatz als Metallbauer! So geht es weiter: Wir schauen uns alles an. Passt es, laden wir dich zum Einstellungstest ein. Danach gibt es ein Gespräch und einen Schnuppertag.';
  expect(kindOf(text, 'Deine Bewerbung ist da')).toBe('confirmation');
});

test('an apprentice’s no may say no more than that they cannot take them', () => {
  const text =
    'Danke für deine Bewerbung. Beim Schweißen fehlt noch einiges, deshalb können wir dich als Schlosser im Moment nicht nehmen.';
  expect(kindOf(text, 'Deine Bewerbung')).toBe('rejection');
});

test('a receipt may tell when talks will be held, and stays a receipt', () => {
  const text =
    'hiermit bestätigen wir den Eingang Ihrer Bewerbung. Nach der Vorauswahl finden die Vorstellungsgespräche voraussichtlich in der dritten Kalenderwoche statt.';
  expect(kindOf(text, 'Eingangsbestätigung - Sachbearbeitung')).toBe('confirmation');
});

test.each([
  [
    'a scholarship',
    'Larkfield Scholarship - unsuccessful',
    'The panel considered 1,200 applications for 20 scholarships. I regret to inform you that you were not among those selected.',
  ],
  ['a mail sent to try something', 'Testing', 'Here is a test of sending a picture by mail.'],
])('no news: %s', (_, subject, text) => {
  expect(ASIDE).toContain(kindOf(text, subject));
});

test('where words alone decide, those are shown that say something', () => {
  const text =
    'Nice one, Sam!\n\nYour Easy Apply application is on its way.\n\nBarista (weekends)\nFinch Street - Cork\n4.1\n\nUnsubscribe';
  const mail = mailOfWords(text, 'You applied to Finch Street', {
    name: 'Glassdoor',
    address: 'noreply@glassdoor.com',
  });
  const { kind, evidence } = readMail(mail, 'UTC' as TimeZone);
  expect(kind).toBe('confirmation');
  expect(evidence.find(({ supports }) => supports === 'kind')?.text).toMatch(/\p{L}{5}/u);
});
