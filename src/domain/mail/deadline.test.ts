import { expect, test } from 'vitest';
import type { Day } from '../time.ts';
import { findDeadline } from './deadline.ts';
import { daysNamed } from './named-day.ts';

// A Tuesday.
const SENT = '2026-03-10' as Day;
const deadline = (text: string, sent: Day | null = SENT) =>
  findDeadline(text, daysNamed(text, sent), sent)?.day ?? null;

test.each([
  ['The contract is limited until 31 March 2027. Please sign and return it by 24 April 2026.', '2026-04-24'],
  ['Your employment is limited until 31 March 2027. Please sign by March 20.', '2026-03-20'],
  ['Your probation runs until 30 September 2026. Please reply by March 20.', '2026-03-20'],
  [
    'Please note that the position is temporary until 31 March 2027. Kindly answer by March 20.',
    '2026-03-20',
  ],
  ['Der Vertrag ist befristet bis zum 31.03.2027. Bitte antworten Sie bis zum 20.03.2026.', '2026-03-20'],
  ['Probezeit bis 30.09.2026. Bitte unterschreiben Sie bis 20.03.2026.', '2026-03-20'],
  ['Le contrat est un CDD jusqu’au 31 mars 2027. Merci de répondre avant le 20 mars.', '2026-03-20'],
  [
    'El contrato es temporal hasta el 31 de marzo de 2027. Por favor responda antes del 20 de marzo.',
    '2026-03-20',
  ],
  ['Período de experiência até 30 de setembro. Por favor responda até 20 de março.', '2026-03-20'],
  [
    'Contratto a tempo determinato entro il 31 marzo 2027. La preghiamo di rispondere entro il 20 marzo.',
    '2026-03-20',
  ],
  ['Je contract loopt uiterlijk 31 maart 2027 af. Graag een reactie uiterlijk 20 maart.', '2026-03-20'],
  ['Please reply by April 24, or by March 20 if you want the early start.', '2026-03-20'],
  ['Please complete the test by March 20. We will let you know our decision by March 15.', '2026-03-20'],
  ['We will send you a link; please complete the test by March 20.', '2026-03-20'],
  ['Please return the signed employment contract by March 20.', '2026-03-20'],
  ['We need your answer by March 20.', '2026-03-20'],
  ['We look forward to hearing from you by March 20.', '2026-03-20'],
  ['Bitte melden Sie sich bis zum 20.03.2026 bei uns.', '2026-03-20'],
  ['Wir freuen uns auf Ihre Rückmeldung bis zum 20. März.', '2026-03-20'],
  ['Bis zum 20.03.2026 bitten wir um Ihre Antwort.', '2026-03-20'],
  ['Merci de nous répondre avant le 20 mars.', '2026-03-20'],
  ['Veuillez nous retourner le contrat signé avant le 20 mars.', '2026-03-20'],
  ['Invii i documenti entro il 20 marzo.', '2026-03-20'],
  ['Deadline: 20/03/2026', '2026-03-20'],
  ['Fecha límite: 20 de marzo.', '2026-03-20'],
  ['Prazo: 20 de março', '2026-03-20'],
  ['Please let us know your decision by close of business on Friday, March 20.', '2026-03-20'],
  ["Merci de répondre d'ici le 20 mars.", '2026-03-20'],
  ['Conclua o teste até o dia 20 de março.', '2026-03-20'],
  ['Completi il test entro venerdì 20 marzo.', '2026-03-20'],
])('the last day to do what is asked is the person’s own: %s', (text, day) => {
  expect(deadline(text)).toBe(day);
});

test.each([
  'We will let you know our decision by May 8.',
  'After that we will get back to you by May 8.',
  'We will respond by May 8.',
  'You will hear from us by Friday, March 20.',
  'You will get your answer by May 8.',
  'By May 8 you will hear from us.',
  'We plan to make a decision by March 20.',
  'Our team will review your test by March 20.',
  'Wir melden uns bis zum 20.03.2026 bei Ihnen.',
  'Bis zum 20.03.2026 erhalten Sie von uns eine Antwort.',
  'Sie hören bis zum 20. März von uns.',
  'Nous vous répondrons avant le 20 mars.',
  'Vous recevrez notre réponse avant le 20 mars.',
  'Le informaremos antes del 20 de marzo.',
  'Entraremos em contato até 20 de março.',
  'La contatteremo entro il 20 marzo.',
  'We laten u uiterlijk 20 maart iets weten.',
  'U hoort uiterlijk 20 maart van ons: onze beslissing volgt uiterlijk 20 maart.',
  'The position starts by April 1, 2026.',
  'Your contract is limited until 31 March 2027.',
  'Ihre Probezeit dauert bis 30.09.2026.',
  'We received your application by March 2.',
])('what they promise, or a contract’s end, is no deadline: %s', (text) => {
  expect(deadline(text)).toBeNull();
});

test.each([
  ['Please complete the test within 5 business days.', '2026-03-17'],
  ['Please complete the test within 3 working days of receiving this email.', '2026-03-13'],
  ['Please complete it in the next 5 days, as the link expires.', '2026-03-15'],
  ['The link is valid for 14 days.', '2026-03-24'],
  ['You have 7 days.', '2026-03-17'],
  ['You have a week to complete the test.', '2026-03-17'],
  ['Bitte bearbeiten Sie den Test innerhalb von 5 Werktagen.', '2026-03-17'],
  ['Bitte bearbeiten Sie den Test innerhalb von 5 Arbeitstagen.', '2026-03-17'],
  ['Vous avez 5 jours pour compléter le test.', '2026-03-15'],
  ['Merci de compléter le test sous 5 jours ouvrés.', '2026-03-17'],
  ['Vous disposez de 7 jours pour le test.', '2026-03-17'],
  ['Tiene 5 días para completar la prueba.', '2026-03-15'],
  ['Complete la prueba en un plazo de 5 días hábiles.', '2026-03-17'],
  ['Você tem 5 dias para concluir.', '2026-03-15'],
  ['Por favor conclua o teste em até 5 dias úteis.', '2026-03-17'],
  ['Ha 5 giorni per completare il test.', '2026-03-15'],
  ['Completi il test entro una settimana.', '2026-03-17'],
  ['Il test va completato entro 5 giorni lavorativi.', '2026-03-17'],
  ['Je hebt 5 dagen om de test te maken.', '2026-03-15'],
  ['Rond de test binnen 5 werkdagen af.', '2026-03-17'],
])('so many days from the sending are counted, working days as such: %s', (text, day) => {
  expect(deadline(text)).toBe(day);
});

test.each([
  'We reply within 5 days.',
  'We will review your test within 5 business days.',
  'After you submit, our engineers review it within two weeks.',
  'Candidates usually hear back within 2 weeks.',
  'Results are available in 3 days.',
  'Founded by Anna in 5 days.',
  'Once started, you have 2 days to finish it.',
  'You have 48 hours once you open the test.',
  'Sobald Sie beginnen, haben Sie 2 Tage. Sie haben 48 Stunden ab Beginn, sobald Sie öffnen.',
  'The test takes 2 hours. You have 90 minutes.',
  'You have 30 days of paid holiday.',
  'Sie haben 30 Tage Urlaub im Jahr.',
  'Vous avez 25 jours de congés.',
  'Tienes 23 días de vacaciones.',
  'Você tem 30 dias de férias.',
  'Hai 26 giorni di ferie.',
  'Je hebt 25 dagen vakantie.',
  'Wir antworten innerhalb von 5 Werktagen.',
  'Nous vous répondrons sous 5 jours ouvrés.',
  'Le responderemos en un plazo de 5 días.',
  'Responderemos em até 5 dias úteis.',
  'Le risponderemo entro 5 giorni.',
  'We reageren binnen 5 werkdagen.',
])('a span that binds them, or that a test lasts, is no deadline: %s', (text) => {
  expect(deadline(text)).toBeNull();
});

test('a text of nothing but deadlines is read quickly', () => {
  for (const piece of [
    'by March 20 ',
    'within 5 days ',
    'you will hear ',
    'deadline for a ',
    'we will will ',
  ]) {
    expect(deadline(piece.repeat(100_000))).not.toBe('');
  }
});
