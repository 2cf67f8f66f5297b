import { expect, test } from 'vitest';
import { parseInstant, type TimeZone } from '../time.ts';
import { findAppointmentChange, newTimeOf } from './appointment-change.ts';
import type { ParsedMail } from './mail.ts';

const BERLIN = 'Europe/Berlin' as TimeZone;

function read(text: string, subject = 'Our talk', more: Partial<ParsedMail> = {}) {
  const sentAt = parseInstant('2026-11-30T09:00:00Z');
  const mail: ParsedMail = {
    ...{ messageId: null, from: null, replyTo: null, headers: {} },
    ...{ subject, sentAt, text },
    ...more,
  };
  const change = findAppointmentChange(mail, BERLIN);
  if (change) {
    const { field, start, end, text: words } = change.evidence;
    expect(field === 'from' ? '' : mail[field].slice(start, end)).toBe(words);
  }
  return change;
}
const kind = (text: string, subject?: string) => read(text, subject)?.kind ?? null;
const times = (text: string, subject?: string) =>
  read(text, subject)?.times.map(({ startsLocal }) => startsLocal);

test.each([
  [
    'English',
    'Sorry, something came up here: we have to move your interview on Thursday. Are you free later?',
  ],
  ['English', 'Could we reschedule our call? Maria is ill today.'],
  ['English', 'Would it be possible to postpone the panel interview by two days?'],
  ['English', 'Your interview has been rescheduled.'],
  ['English', 'I can no longer make our call on Thursday, my train was cancelled.'],
  ['English', 'Would you be able to do Friday at 1 pm instead?'],
  ['English', 'The interview will now take place on Friday, December 4 at 14:00.'],
  ['English', 'Instead of December 3 at 10:00, could we do December 4 at 14:00?'],
  ['English', 'Can we start at 11:00 on December 3 instead of 10:00?'],
  ['English', 'We need to move your second interview to Friday.'],
  ['German', 'das Gespräch findet nun am Freitag, den 4. Dezember, statt.'],
  ['French', 'Votre entretien aura finalement lieu vendredi 4 décembre.'],
  ['French', 'L’entretien est avancé au 2 décembre à 9h.'],
  ['French', 'Au lieu du 3 décembre, pourrions-nous nous voir le 4 décembre ?'],
  ['Spanish', 'La entrevista será finalmente el viernes 4 de diciembre.'],
  ['Spanish', 'En lugar del 3 de diciembre, ¿podríamos hablar el 4 de diciembre?'],
  ['Portuguese', 'A entrevista será agora na sexta-feira, 4 de dezembro.'],
  ['Portuguese', 'Em vez de 3 de dezembro, podemos conversar em 4 de dezembro?'],
  ['Italian', 'Il colloquio si terrà invece venerdì 4 dicembre.'],
  ['Italian', 'Invece del 3 dicembre, potremmo sentirci il 4 dicembre?'],
  ['Dutch', 'Het gesprek vindt nu plaats op vrijdag 4 december.'],
  ['Dutch', 'In plaats van 3 december, kunnen we 4 december afspreken?'],
  ['German', 'leider müssen wir den Termin am Donnerstag wegen Krankheit verschieben.'],
  ['German', 'das Vorstellungsgespräch wurde auf Freitag verlegt.'],
  ['German', 'leider müssen wir Ihr Gespräch am 3.12. verschieben.'],
  ['German', 'Ihr Gespräch verschiebt sich um eine Stunde.'],
  ['French', 'Nous sommes contraints de reporter votre entretien de jeudi.'],
  ['French', 'Votre rendez-vous est décalé à vendredi.'],
  ['Spanish', 'Lamentablemente tenemos que aplazar la entrevista del jueves.'],
  ['Spanish', 'La entrevista ha sido reprogramada.'],
  ['Portuguese', 'Precisamos remarcar a sua entrevista de quinta-feira.'],
  ['Portuguese', 'A entrevista foi adiada para sexta-feira.'],
  ['Italian', 'Purtroppo dobbiamo spostare il colloquio di giovedì.'],
  ['Italian', 'Il colloquio è stato rinviato a venerdì.'],
  ['Dutch', 'Helaas moeten we het gesprek van donderdag verplaatsen.'],
  ['Dutch', 'Het sollicitatiegesprek is verzet naar vrijdag.'],
])('an interview that is moved is known: %s, %s', (_, text) => {
  expect(kind(text)).toBe('moved');
});

test.each([
  ['English', 'Unfortunately the phone screen on Thursday has been cancelled. We will keep you posted.'],
  ['English', 'I am afraid we have to cancel our interview.'],
  ['English', 'Your interview for the position of planner at Northwind on 3 December has been cancelled.'],
  ['English', 'The call on Thursday will not take place.'],
  ['English', 'We are calling from HR: Thursday’s meeting has been called off.'],
  ['German', 'leider muss ich unser Gespräch am Donnerstag absagen.'],
  ['German', 'der Termin am 3. Dezember entfällt.'],
  ['German', 'das Interview findet am Donnerstag leider nicht statt.'],
  ['German', 'Das Vorstellungsgespräch am 3.12. muss leider ausfallen.'],
  ['German', 'leider muss unser Gespräch am Donnerstag ausfallen.'],
  ['French', 'Votre entretien de jeudi est annulé.'],
  ['French', "L'entretien prévu jeudi n'aura pas lieu."],
  ['Spanish', 'La entrevista del jueves queda cancelada.'],
  ['Spanish', 'Sentimos comunicarle que debemos anular la reunión.'],
  ['Portuguese', 'A entrevista de quinta-feira foi cancelada.'],
  ['Italian', 'Il colloquio di giovedì è stato annullato.'],
  ['Italian', 'Siamo costretti ad annullare l’incontro di giovedì.'],
  ['Dutch', 'Het gesprek van donderdag gaat niet door.'],
  ['Dutch', 'Helaas moeten we de afspraak annuleren.'],
])('an interview that is called off is known: %s, %s', (_, text) => {
  expect(kind(text)).toBe('cancelled');
});

test.each([
  ['Cancelled: phone screen', 'cancelled'],
  ['Fwd: Canceled event', 'cancelled'],
  ['Interview cancelled', 'cancelled'],
  ['Terminabsage', 'cancelled'],
  ['Annulation de votre entretien', 'cancelled'],
  ['Rescheduled: first interview', 'moved'],
  ['Terminverschiebung', 'moved'],
  ['Interview rescheduled', 'moved'],
  ['Your call moved to Friday', 'moved'],
  ['Report de votre entretien', 'moved'],
  ['Re: Cancelled: phone screen', null],
  ['AW: Terminverschiebung', null],
])('a subject may say it alone, unless it is that of what is answered: %s', (subject, said) => {
  expect(kind('Hello Jane,\n\nthank you, and kind regards\nAna', subject)).toBe(said);
});

test.each([
  [
    'one that is called off to be held at another time',
    'We have to cancel Thursday’s interview. We would like to find a new date with you.',
  ],
  ['German', 'leider muss ich den Termin am Donnerstag absagen. Können wir einen neuen Termin finden?'],
  ['French', 'Je dois annuler notre entretien de jeudi. Je vous propose de trouver une nouvelle date.'],
])('moved, without a time yet, is: %s', (_, text) => {
  expect(read(text)).toMatchObject({ kind: 'moved', times: [] });
});

test.each([
  ['an offer of a scheduling tool', 'Your interview is confirmed.\n\nNeed to reschedule? Click here.'],
  ['its links', 'Your interview is confirmed for Thursday.\n\nReschedule · Cancel'],
  ['its small print', 'You can reschedule or cancel your interview at any time up to 24 hours before.'],
  ['a condition', 'If you need to cancel or move the interview, please tell us.'],
  ['another condition', 'The interview will be cancelled if you do not confirm it by Friday.'],
  ['a condition in German', 'Falls Sie den Termin verschieben möchten, melden Sie sich bitte.'],
  ['an offer in German', 'Sie können den Termin jederzeit verschieben oder absagen.'],
  ['a question in German', 'Möchten Sie den Termin verschieben? Dann klicken Sie hier.'],
  ['a condition in French', 'Si ce créneau ne vous convient pas, vous pouvez proposer une autre date.'],
  ['a condition in Spanish', 'Si necesita reprogramar la entrevista, avísenos.'],
  ['a condition in Portuguese', 'Caso precise remarcar a entrevista, avise-nos.'],
  ['a condition in Italian', 'Se desidera spostare il colloquio, ci contatti.'],
  ['a condition in Dutch', 'Als u het gesprek wilt verplaatsen, laat het ons weten.'],
  ['who goes on to the next round', 'Good news: after your interview you have been moved to the next round.'],
  ['an application that goes on', 'We have moved your application forward to the interview stage.'],
  ['another talk', 'We would like to offer another time slot for a second interview.'],
  ['an offer to move it', 'Need your interview rescheduled? Click here.'],
  ['another way to apply', 'Instead of a cover letter, could you make a short video?'],
  ['another way to apply, in French', 'Au lieu d’une lettre, pourriez-vous faire une vidéo ?'],
  ['another beginning', 'Could we start with the test instead?'],
  ['where it takes place', 'The interview will now take place online, via Zoom.'],
  ['where it takes place, in German', 'Das Gespräch findet nun per Video statt.'],
  ['a stage that was reached', 'After the interview moved you to the next stage, we would like to talk.'],
  ['what stays', 'The interview has not been cancelled, see you on Thursday.'],
  ['a plain invitation', 'We would like to invite you to an interview on 3 December at 10:00.'],
  ['a reminder', 'See you at your interview tomorrow at 10:00.'],
])('nothing is moved or called off by %s', (_, text) => {
  expect(kind(text)).toBeNull();
});

test('a subject that says it alone leaves the hours to the text', () => {
  expect(
    times('Hi Jane, your new slot is Friday 4 December, 14:00 - 14:45. Best', 'Interview rescheduled'),
  ).toEqual(['2026-12-04T14:00']);
});

test('a request of one’s own that is quoted below is not theirs', () => {
  const answer = 'That works for us, see you then.';
  const quoted =
    'On Monday, Jane Roe wrote:\n> I am so sorry, I have to cancel our interview.\n> Could we reschedule it?';
  expect(kind(`${answer}\n\n${quoted}`)).toBeNull();
});

test('a talk that is called off since all is over is a no, and no change of a talk', () => {
  const text =
    'The interview on Thursday is cancelled, as we have decided to go ahead with another candidate.';
  expect(kind(text)).toBeNull();
});

test.each([
  [
    'a question',
    'Leider müssen wir den Termin verschieben. Passt Ihnen der 04.12. um 13:00 Uhr?',
    ['2026-12-04T13:00'],
  ],
  [
    'from one to another',
    'Your interview has been moved from 3 December at 10:00 to 4 December at 13:00.',
    ['2026-12-04T13:00'],
  ],
  [
    'instead of',
    'We have to move our call: 4 December at 1 pm instead of 3 December at 10 am.',
    ['2026-12-04T13:00'],
  ],
  [
    'lines',
    'Your event has been rescheduled.\nFormer: 10:00 - December 3, 2026\nUpdated: 13:00 - December 4, 2026',
    ['2026-12-04T13:00'],
  ],
  [
    'another hour of that day',
    'Pouvons-nous décaler votre entretien du 4 décembre à 16 h au lieu de 9 h 30 ? Nous devons reporter votre entretien.',
    ['2026-12-04T16:00'],
  ],
  [
    'both, in their order',
    'The interview on 3 December at 10:00 must be rescheduled. Could you make 4 December at 13:00?',
    ['2026-12-03T10:00', '2026-12-04T13:00'],
  ],
  [
    'several to choose from',
    'We need to move your interview. We can offer 4 December at 13:00 or 7 December at 9:00.',
    ['2026-12-04T13:00', '2026-12-07T09:00'],
  ],
  [
    'how long it takes, behind its day',
    'Your interview has been rescheduled to Friday, December 4 from 2:00 to 3:00 PM.',
    ['2026-12-04T14:00'],
  ],
  [
    'how long it takes, in German',
    'Das Gespräch wird auf Freitag, den 4. Dezember von 14 bis 15 Uhr verschoben.',
    ['2026-12-04T14:00'],
  ],
  [
    'how long it takes, with hyphens',
    'We need to move our call to 4 December, 2:00-3:00pm.',
    ['2026-12-04T14:00'],
  ],
  ['from one hour to another', 'Your interview on 4 December was moved from 2:00 to 3:00 PM.', []],
  ['from one hour to another, in French', "Nous devons décaler l'entretien du 4 décembre de 14h à 15h.", []],
  [
    'from one hour to another, in Italian',
    'Il colloquio è stato spostato dalle 14:00 alle 15:00 del 4 dicembre.',
    [],
  ],
  [
    'one that is not told plainly beside another',
    'We need to move your interview. We can offer 4 December at 10 or 11 AM, or 7 December at 9:00.',
    [],
  ],
  [
    'one day with its hour to another',
    'We had to move your interview from 3 December 10:00 to 4 December 13:00.',
    ['2026-12-04T13:00'],
  ],
  [
    'instead of, before it',
    'Instead of December 3 at 10:00, could we do December 4 at 14:00?',
    ['2026-12-04T14:00'],
  ],
  [
    'an hour instead of another',
    'Can we start at 11:00 on December 3 instead of 10:00?',
    ['2026-12-03T11:00'],
  ],
  ['a weekday alone', 'Could we move our call to Friday at 13:00?', []],
])('the hours it names are found: %s', (_, text, found) => {
  expect(times(text)).toEqual(found);
});

const at = (startsLocal: string, minutes: number | null = null) => ({
  startsLocal,
  timeZone: BERLIN,
  minutes,
});
const OLD = at('2026-12-03T10:00');
const NEW = at('2026-12-04T13:00');

test.each([
  ['the one hour named', [NEW], OLD, { time: NEW, isNoted: false }],
  ['the one behind the hour that is noted', [OLD, NEW], OLD, { time: NEW, isNoted: false }],
  ['the one hour, where nothing is noted', [NEW], null, { time: NEW, isNoted: false }],
  ['none, where several are named', [NEW, at('2026-12-07T09:00')], OLD, { time: null, isNoted: false }],
  ['none, where no hour is named', [], OLD, { time: null, isNoted: false }],
  ['the one that is noted already', [OLD, NEW], NEW, { time: null, isNoted: true }],
  [
    'none, where it may be how long it takes',
    [at('2026-12-03T10:00', 240)],
    OLD,
    { time: null, isNoted: false },
  ],
])('an interview is moved to %s', (_, named, noted, moved) => {
  expect(newTimeOf(named, noted)).toEqual(moved);
});
