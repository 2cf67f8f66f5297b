import { expect, test } from 'vitest';
import { BERLIN, timeIn } from '../../../tests/support/time-in.ts';
import type { TimeZone } from '../time.ts';

test('a zone that is named counts; where it is the person’s own hour, theirs does', () => {
  expect(timeIn('April 21 at 10:00 AM ET', 'April 21')?.timeZone).toBe('America/New_York');
  expect(timeIn('April 21, 4:00 PM - 5:00 PM Asia/Tokyo', 'April 21')?.timeZone).toBe('Asia/Tokyo');
  expect(timeIn('April 21, 4:00 PM Mars/Olympus', 'April 21')?.timeZone).toBe(BERLIN);
  expect(timeIn('April 21 at 10 AM Pacific Time', 'April 21')?.timeZone).toBe('America/Los_Angeles');
  expect(timeIn('April 21 at 10 AM Central European Time', 'April 21')?.timeZone).toBe(BERLIN);
  expect(timeIn('April 21 at 10:00 (PDT)', 'April 21')?.timeZone).toBe('America/Los_Angeles');
  expect(timeIn('April 21 at 10:00 CEST', 'April 21', 'Europe/Paris' as TimeZone)?.timeZone).toBe(
    'Europe/Paris',
  );
});

test.each([
  'Ihr Termin am 21 April um 14 Uhr ist fest eingeplant.',
  'Ihr Gespräch am 21 April um 14:00 ist bestätigt.',
  'Der Termin am 21 April, 14 Uhr, ist verschoben worden.',
  'Votre entretien du 21 April à 14h est confirmé.',
  'Votre entretien aura lieu le 21 April à 14h et durera 45 minutes.',
  'Votre entretien du 21 April à 14h00 et la suite.',
  'El 21 April a las 14:00 h est todo listo.',
  'at 14:00 on 21 April',
])('a little word behind the hour is no zone: %s', (text) => {
  expect(timeIn(text, '21 April')).toMatchObject({ startsLocal: '2026-04-21T14:00', timeZone: BERLIN });
});

test.each([
  ['April 21 at 3pm est', 'America/New_York'],
  ['April 21 at 3 p.m. et', 'America/New_York'],
  ['April 21 at 3:00 pm (pst)', 'America/Los_Angeles'],
  ['April 21 at 3:00 pm IST', 'Asia/Kolkata'],
  ['April 21 at 15:00 ET', 'America/New_York'],
  ['April 21 at 3 pm pacific time', 'America/Los_Angeles'],
])('small letters name a zone behind "am" and "pm" alone: %s', (text, zone) => {
  expect(timeIn(text, 'April 21')).toMatchObject({ startsLocal: '2026-04-21T15:00', timeZone: zone });
});

test.each([
  ['15:00 UTC+2', BERLIN],
  ['15:00 (UTC+2)', BERLIN],
  ['15:00 UTC+02:00', BERLIN],
  ['15:00 UTC+1', 'Etc/GMT-1'],
  ['3:00 PM (GMT+1)', 'Etc/GMT-1'],
  ['3:00 PM GMT-5', 'Etc/GMT+5'],
  ['3:00 PM-4:00 PM (UTC-05:00)', 'Etc/GMT+5'],
  ['15:00 UTC+5:30', 'Asia/Kolkata'],
  ['15:00 UTC+0', 'Etc/UTC'],
  ['15:00 UTC', 'Etc/UTC'],
  ['15:00Z', 'Etc/UTC'],
  ['15:00:00Z', 'Etc/UTC'],
  ['15:00:00+02:00', BERLIN],
  ['15:00:00-05:00', 'Etc/GMT+5'],
  ['3:00 PM (UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
  ['15:00-16:00 (UTC+01:00) Amsterdam, Berlin, Bern', BERLIN],
  ['15:00-16:00 (UTC+01:00) Bruxelles, Copenhague, Madrid, Paris', BERLIN],
  ['3pm UK time', 'Europe/London'],
  ['3pm (UK time)', 'Europe/London'],
  ['3pm London time', 'Europe/London'],
  ['3pm (London)', 'Europe/London'],
  ['3:00 PM SGT', 'Asia/Singapore'],
  ['15:00 Singapore time', 'Asia/Singapore'],
  ['3:00 PM AEST', 'Australia/Sydney'],
  ['3:00 PM JST', 'Asia/Tokyo'],
  ['15:00 HKT', 'Asia/Hong_Kong'],
  ['3:00 p.m., ET', 'America/New_York'],
  ['3:00 PM, Eastern', 'America/New_York'],
  ['3:00 PM US Eastern', 'America/New_York'],
  ['3:00 PM - ET', 'America/New_York'],
  ['3pm Eastern Daylight Time', 'America/New_York'],
  ['3:00 PM Eastern Time - New York', 'America/New_York'],
  ['15:00 (America/Argentina/Cordoba)', 'America/Argentina/Cordoba'],
  ['15h (heure de Paris)', BERLIN],
  ['15h, heure de Londres', 'Europe/London'],
  ['15:00 (hora de Madrid)', BERLIN],
  ['15:00 h (hora peninsular)', BERLIN],
  ['15h (horário de Brasília)', 'America/Sao_Paulo'],
  ['15h (hora de Lisboa)', 'Europe/Lisbon'],
  ['15:00 (ora italiana)', BERLIN],
  ['15:00 Uhr (Londoner Zeit)', null],
  ['15:00 Uhr deutscher Zeit', BERLIN],
  ['15:00 uur Nederlandse tijd', BERLIN],
  ['15:00 Uhr MEZ', BERLIN],
  ['3pm your time', BERLIN],
  ['15:00 – 16:00 Horário Padrão de Brasília - São Paulo', 'America/Sao_Paulo'],
  ['15:00 – 16:00\nOra di Londra', 'Europe/London'],
])('the zone behind an hour is the one it says: %s', (words, zone) => {
  const time = timeIn(`April 21, ${words}`, 'April 21');
  expect(time?.timeZone ?? null).toBe(zone);
  expect(time?.startsLocal ?? '2026-04-21T15:00').toBe('2026-04-21T15:00');
});

test.each([
  'Mitteleuropäische Zeit - Berlin',
  'mitteleuropäischer Sommerzeit',
  'Midden-Europese standaardtijd - Amsterdam',
  'Ora dell’Europa centrale - Roma',
  'heure d’Europe centrale - Paris',
  'Hora de Europa central - Madrid',
  'Central European Time',
])('the middle of Europe is known in its languages: %s', (words) => {
  const time = timeIn(`April 21, 15:00 – 16:00 ${words}`, 'April 21', 'America/Chicago' as TimeZone);
  expect(time).toEqual({ startsLocal: '2026-04-21T15:00', timeZone: BERLIN, minutes: 60 });
});

test.each([
  '3:00 PM WAKT',
  '3pm Kuala Lumpur time',
  '3pm local time',
  '3pm our time',
  '15h heure locale',
  '15:00 (UTC+01:00) West Central Africa',
  '15:00 UTC+9:30',
  '15:00 UTC+19',
  '3 PM GMT',
])('of a zone that is not known, or not told plainly, no hour is offered: %s', (words) => {
  expect(timeIn(`April 21, ${words}`, 'April 21')).toBeNull();
});

test.each([
  '15:00 CEO interview',
  '15:00 IT interview',
  '15:00 HR',
  '15:00 Uhr, MT Aerospace',
  '15:00 Uhr\nPT Beratung',
  '15:00 Central Station',
  '15:00, Pacific Building',
  '3 PM Central Station',
  '3 PM next time',
  '15:00 Uhr Zeit',
  '15:00 Uhr, Zoom/Teams',
  '15:00 (Konferenzraum)',
  '15:00 - Zoom',
  '15:00 Uhr bei uns',
  '15h à Paris',
  '3 PM at a good time',
  '15:00\nPlease take time to read this',
  '15:00\nTotal Time: 45 minutes',
])('an ordinary word behind an hour is no zone: %s', (words) => {
  expect(timeIn(`April 21, ${words}`, 'April 21')).toMatchObject({
    startsLocal: '2026-04-21T15:00',
    timeZone: BERLIN,
  });
});

test('a short name that means another zone elsewhere is the person’s own where they live there', () => {
  const dublin = 'Europe/Dublin' as TimeZone;
  expect(timeIn('April 21 at 15:00 IST', 'April 21', dublin)?.timeZone).toBe(dublin);
  expect(timeIn('April 21 at 15:00 IST', 'April 21')?.timeZone).toBe('Asia/Kolkata');
});
