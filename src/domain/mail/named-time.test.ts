import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BERLIN, timeIn } from '../../../tests/support/time-in.ts';
import type { Day } from '../time.ts';
import { findNamedTime, findNamedTimes } from './named-time.ts';

const day = '2026-04-21' as Day;

test('the hour beside the day is found, as people write it', () => {
  for (const [text, date, local] of [
    ['on Tuesday, April 21 at 10:00 AM CET', 'April 21', '10:00'],
    ['on April 21, 2026 at 2 pm', 'April 21, 2026', '14:00'],
    ['April 21st, 12:15 a.m.', 'April 21st', '00:15'],
    ['am 21.04.2026 um 14 Uhr', '21.04.2026', '14:00'],
    ['am 21. April um 9.30 Uhr', '21. April', '09:30'],
    ['le 21 avril à 14h30', '21 avril', '14:30'],
    ['at 16:45 on 21 April', '21 April', '16:45'],
    ['on 21 April at 10.30', '21 April', '10:30'],
    ['op dinsdag 21 april om 15.30 uur', '21 april', '15:30'],
    ['op 21 april om 9 uur', '21 april', '09:00'],
    ['martedì 21 aprile alle ore 15.30', '21 aprile', '15:30'],
    ['le mardi 21 avril à 14 heures', '21 avril', '14:00'],
    ['el martes 21 de abril a las 15:30 horas', '21 de abril', '15:30'],
    ['na terça-feira, 21 de abril, às 15h30', '21 de abril', '15:30'],
    ['tirsdag 21. april kl. 10.15', '21. april', '10:15'],
  ] as const) {
    expect(timeIn(text, date), text).toMatchObject({ startsLocal: `2026-04-21T${local}`, timeZone: BERLIN });
  }
});

test('an hour with its end tells how long it takes', () => {
  expect(timeIn('April 21, 10:00 - 10:45 (CEST)', 'April 21')).toMatchObject({ minutes: 45 });
  expect(timeIn('am 21. April von 14:00 bis 15:30 Uhr', '21. April')).toMatchObject({
    startsLocal: '2026-04-21T14:00',
    minutes: 90,
  });
  expect(timeIn('op 21 april van 10.00 uur tot 10.45 uur', '21 april')).toMatchObject({ minutes: 45 });
  expect(timeIn('April 21 at 10:00', 'April 21')).toMatchObject({ minutes: null });
});

test.each([
  ['April 21, 3:00-4:00pm ET', '15:00', 60, 'America/New_York'],
  ['April 21 from 2:00 to 3:00 PM', '14:00', 60, BERLIN],
  ['April 21, 2:00–3:00 PM ET', '14:00', 60, 'America/New_York'],
  ['April 21, 11:30am-12:15pm ET', '11:30', 45, 'America/New_York'],
  ['April 21, 11:30-12:15pm', '11:30', 45, BERLIN],
  ['April 21, 11:00 to 1:00 PM', '11:00', 120, BERLIN],
  ['April 21, 2:00 PM-3:00 PM ET', '14:00', 60, 'America/New_York'],
  ['April 21, 2:00 PM ET - 3:00 PM ET', '14:00', 60, 'America/New_York'],
  ['April 21, 10:00 CET - 11:00 CET', '10:00', 60, BERLIN],
  ['April 21, 2 - 3 PM', '14:00', 60, BERLIN],
  ['April 21, 2-3pm', '14:00', 60, BERLIN],
  ['April 21 from 2 to 3 PM', '14:00', 60, BERLIN],
  ['April 21 between 2 and 3 PM', '14:00', 60, BERLIN],
  ['April 21 between 2pm and 3pm', '14:00', 60, BERLIN],
  ['April 21, 2pm to 3:30', '14:00', 90, BERLIN],
  ['April 21 11-2 PM', '11:00', 180, BERLIN],
  ['am April 21 von 14 bis 15 Uhr', '14:00', 60, BERLIN],
  ['am April 21 zwischen 14 und 15 Uhr', '14:00', 60, BERLIN],
  ['am April 21, 14:00-15:00 Uhr', '14:00', 60, BERLIN],
  ['am April 21, 14.00-15.00 Uhr', '14:00', 60, BERLIN],
  ['am April 21 von 14.30 bis 15.00 Uhr', '14:30', 30, BERLIN],
  ['am April 21, 14-15:30 Uhr', '14:00', 90, BERLIN],
  ['le April 21 de 14h à 15h', '14:00', 60, BERLIN],
  ['le April 21 de 14 à 15h30', '14:00', 90, BERLIN],
  ['le April 21 entre 14h et 15h', '14:00', 60, BERLIN],
  ['le April 21 entre 14 et 15h', '14:00', 60, BERLIN],
  ['el April 21 de 10 a 11 h', '10:00', 60, BERLIN],
  ['el April 21 de 10:00 a 11:00', '10:00', 60, BERLIN],
  ['el April 21 entre las 10:00 y las 11:00', '10:00', 60, BERLIN],
  ['no dia April 21 das 14h às 15h', '14:00', 60, BERLIN],
  ['no dia April 21 das 14 às 15h', '14:00', 60, BERLIN],
  ['il April 21 dalle 15:00 alle 16:00', '15:00', 60, BERLIN],
  ['il April 21 dalle ore 15.00 alle ore 16.00', '15:00', 60, BERLIN],
  ['il April 21 tra le 15:00 e le 16:00', '15:00', 60, BERLIN],
  ['op April 21 van 14.00 tot 15.00 uur', '14:00', 60, BERLIN],
  ['op April 21 van 14 tot 15 uur', '14:00', 60, BERLIN],
  ['op April 21 tussen 14.00 en 15.00 uur', '14:00', 60, BERLIN],
])(
  'a meeting begins at the first hour, in the half of the day its end is in: %s',
  (text, time, minutes, zone) => {
    expect(timeIn(text, 'April 21')).toEqual({ startsLocal: `2026-04-21T${time}`, minutes, timeZone: zone });
  },
);

test.each([
  ['April 21, 14 Uhr 30', '14:30'],
  ['le April 21 à 14 h 30', '14:30'],
  ['le April 21 à 14 h 30. Merci', '14:30'],
  ['April 21 at 10:00:00', '10:00'],
  ['le April 21, salle 3 à 14h', '14:00'],
  ['el April 21, sala 2 a las 14:00', '14:00'],
  ['il April 21, aula 5 alle 14:00', '14:00'],
  ['no dia April 21, sala 2 às 14h', '14:00'],
  ['on April 21 we are 3 and meet at 2 pm', '14:00'],
])('a number before an hour is not always its beginning: %s', (text, time) => {
  expect(timeIn(text, 'April 21')).toMatchObject({ startsLocal: `2026-04-21T${time}`, minutes: null });
});

test.each([
  'April 21, room 3 - 4 PM',
  'April 21, 10 or 11 AM',
  'April 21, 10 and 11 AM',
  'am April 21 um 14 oder 15 Uhr',
  'am April 21 um 14.00 oder 15.00 Uhr',
  'le April 21 à 14 ou 15h',
  'el April 21 a las 10 o 11 h',
  'il April 21 alle 10 o 11:00',
  'no dia April 21, às 14 ou 15h',
  'op April 21 om 14 of 15 uur',
  'April 21, 10:00 PM or 11:00 PM',
  'April 21, 14 Uhr 30 Minuten',
  'April 21, ref 12-10:00',
  'April 21, phone 030-12:30',
])('an hour that is not told plainly is none: %s', (text) => {
  expect(timeIn(text, 'April 21')).toBeNull();
});

test.each([
  ['April 21 at 2:00 in the afternoon', '14:00'],
  ['April 21 at 2 in the afternoon', '14:00'],
  ['April 21 in the afternoon at 2:00', '14:00'],
  ['April 21 at 6:30 in the evening', '18:30'],
  ['April 21 at 6:30 in the morning', '06:30'],
  ['April 21 at 12:00 in the afternoon', '12:00'],
  ['am April 21 um 2 Uhr nachmittags', '14:00'],
  ['am April 21, nachmittags um 2:30', '14:30'],
  ['am April 21 um 6 Uhr abends', '18:00'],
  ['am April 21 um 9 Uhr morgens', '09:00'],
  ['am April 21 um 15 Uhr nachmittags', '15:00'],
  ['le April 21 à 2h de l’après-midi', '14:00'],
  ['le April 21 à 6h du soir', '18:00'],
  ['le April 21 à 9h du matin', '09:00'],
  ['el April 21 a las 4:30 de la tarde', '16:30'],
  ['el April 21 a las 4 de la tarde', '16:00'],
  ['el April 21 a la 1 de la tarde', '13:00'],
  ['el April 21 a las 10 de la mañana', '10:00'],
  ['no dia April 21 às 4h30 da tarde', '16:30'],
  ['no dia April 21 às 4 da tarde', '16:00'],
  ['il April 21 alle 4:30 del pomeriggio', '16:30'],
  ['il April 21 alle 6:00 di sera', '18:00'],
  ['op April 21 om 2 uur ’s middags', '14:00'],
  ['op April 21 om 7 uur ’s avonds', '19:00'],
  ['op April 21 om 9 uur ’s ochtends', '09:00'],
])('words tell the half of the day an hour is in: %s', (text, time) => {
  expect(timeIn(text, 'April 21')).toMatchObject({ startsLocal: `2026-04-21T${time}`, timeZone: BERLIN });
});

test('words at the end of a meeting tell the half of its beginning', () => {
  expect(timeIn('April 21 from 2:00 to 3:00 in the afternoon', 'April 21')).toMatchObject({
    ...{ startsLocal: '2026-04-21T14:00', minutes: 60 },
  });
  expect(timeIn('April 21 from 11:00 in the morning to 1:00 in the afternoon', 'April 21')).toMatchObject({
    ...{ startsLocal: '2026-04-21T11:00', minutes: 120 },
  });
});

test.each([
  'on April 21 at 2:00',
  'am April 21 um 4 Uhr',
  'le April 21 à 2h30',
  'April 21, 2:00 - 3:00',
  'April 21, 3-4 h',
  'April 21 at 06:30',
])('an hour of the night that nothing else tells of may be one of the afternoon: %s', (text) => {
  expect(timeIn(text, 'April 21')).toBeNull();
});

test('an afternoon that is another sentence’s tells nothing of the hour', () => {
  for (const text of ['April 21 at 10:00. Afternoon tea follows', 'April 21 at 10:00, afternoon free']) {
    expect(timeIn(text, 'April 21')?.startsLocal, text).toBe('2026-04-21T10:00');
  }
  expect(timeIn('April 21 at 8:00\nAfternoon: tour', 'April 21')?.startsLocal).toBe('2026-04-21T08:00');
});

test('an hour at the edge of what is read is not cut in two', () => {
  expect(timeIn(`April 21${' word'.repeat(16)} 10:30 PM`, 'April 21')?.startsLocal).toBe('2026-04-21T22:30');
});

test('of several hours none is chosen, and a number is not an hour', () => {
  for (const text of [
    'April 21: 10:00, 11:00 or 14:00',
    'April 21 at 10:00 or 14:00',
    'April 21',
    'April 21, room 1030, phone 030 12 34 56',
    'April 21 (ref 12.04.2026)',
    'April 21 at 25:00',
    'April 21, version 7.50',
  ]) {
    expect(timeIn(text, 'April 21'), text).toBeNull();
  }
});

test('an hour far from the day, or without a day, is none', () => {
  expect(timeIn(`April 21${' word'.repeat(40)} 10:00`, 'April 21')).toBeNull();
  expect(findNamedTime({ text: 'at 10:00' }, { day, evidence: [] }, BERLIN)).toBeNull();
});

test('an hour of a year that no calendar takes is none', () => {
  const evidence = [{ supports: 'date' as const, field: 'text' as const, text: 'x', start: 0, end: 1 }];
  const text = 'x at 10:00';
  expect(findNamedTime({ text }, { day: '9999-12-31' as Day, evidence }, BERLIN)).toBeNull();
});

test('whatever stands around the day, what is found is an hour of that day', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const found = timeIn(`${before}April 21${after}`, 'April 21');
      if (found) expect(found.startsLocal).toMatch(/^2026-04-21T([01]\d|2[0-3]):[0-5]\d$/);
    }),
  );
});

test('a text of nothing but hours is read quickly', () => {
  for (const piece of [
    '10-',
    '10:00-',
    '2 to ',
    '2:00 PM ',
    '14 Uhr bis ',
    '3 in the afternoon ',
    '1 - 1 pm ET (',
  ]) {
    timeIn(`${piece.repeat(200_000)} April 21 ${piece.repeat(200_000)}`, 'April 21');
    const text = `${piece.repeat(300)} April 21 ${piece.repeat(200_000)}`;
    const start = text.indexOf('April 21');
    const named = { day, isLast: false, start, end: start + 8 };
    expect(findNamedTimes(text, [named], BERLIN).length).toBeLessThan(100);
  }
});
