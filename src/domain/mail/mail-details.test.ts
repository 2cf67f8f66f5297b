import { expect, test } from 'vitest';
import { parseInstant, type TimeZone } from '../time.ts';
import type { ParsedMail } from './mail.ts';
import { readMail } from './read-mail.ts';

const read = (text: string, subject = '', more: Partial<ParsedMail> = {}) =>
  readMail(
    {
      messageId: null,
      from: null,
      replyTo: null,
      subject,
      sentAt: parseInstant('2026-03-09T09:00:00Z'),
      text,
      headers: {},
      ...more,
    },
    'UTC' as TimeZone,
  );

test.each([
  ['We received your application for Data Analyst (Requisition ID: R-0012345).', '', 'R-0012345'],
  ['Thank you for applying to Job ID 48213, Data Analyst.', '', '48213'],
  ['Wir haben Ihre Bewerbung erhalten. Kennziffer: 2026/114', '', '2026/114'],
  ['Wir haben Ihre Bewerbung (Referenznummer YF-3391) erhalten.', '', 'YF-3391'],
  ['We have received your application.', 'Your Northwind Application for 42467 Data Analyst', '42467'],
  ['We have received your application.', 'Application received - JR100234 Data Analyst', 'JR100234'],
  ['We received your application. We require 5 years of experience since 2019.', '', null],
])('the requisition number in "%s" / "%s"', (text, subject, requisition) => {
  expect(read(text, subject).requisition).toBe(requisition);
});

test.each([
  ['We would like to invite you to a second round interview with the team.', 'second round interview'],
  ['As a next step we would like to schedule a phone screen with you.', 'phone screen'],
  ['Wir laden Sie herzlich zu einem zweiten Gespräch ein.', 'zweiten Gespräch'],
  ['Zu Beginn des zweiten Gesprächs für diese Stelle zeigen Sie uns etwas.', 'zweiten Gesprächs'],
  ['We invite you to an interview: our hiring manager called you about it.', null],
  ['We invite you to interview; the first interviewer is Ada, by smartphone call.', null],
  ['We received your application.', null],
])('the stage in "%s"', (text, stage) => {
  expect(read(text, 'Your application').stage).toBe(stage);
});

test.each([
  ['Please complete the coding assessment by Friday, March 20, 2026.', '2026-03-20'],
  ['Please complete the coding challenge by March 20.', '2026-03-20'],
  ['Please complete the online assessment within five days.', '2026-03-14'],
  ['You have 7 days to complete the HackerRank test.', '2026-03-16'],
  ['Please complete the assessment on HackerRank. You have 90 minutes.', null],
  ['Bitte lösen Sie für Ihre Bewerbung die Testaufgabe bis zum 20.03.2026.', '2026-03-20'],
  ['Bitte absolvieren Sie den Online-Test innerhalb von 5 Tagen.', '2026-03-14'],
  ['Para a tua candidatura, faz o teste técnico online até 20 de março.', '2026-03-20'],
  ['Bitte lösen Sie für Ihre Bewerbung die Testaufgabe, die wir in 2 Wochen zusammen besprechen.', null],
  ['Please take the online assessment. You will hear from us within 5 days.', null],
])('the deadline in "%s"', (text, deadline) => {
  expect(read(text, 'Your application')).toMatchObject({ kind: 'assessment', deadline });
});

test('every day a mail names is kept, one without a year as the next one after the sending', () => {
  const reading = read(
    'We would like to invite you to an interview: would 17 March or Thursday, March 19, 2026 suit you? We are closed on 6. Jänner.',
  );
  expect(reading.dates).toEqual(['2026-03-17', '2026-03-19', '2027-01-06']);
  expect(reading.day).toBe('2026-03-09');
});

test('a last day to answer is not the day of the interview', () => {
  const reading = read(
    'We would like to invite you to an interview on 24 March 2026. Please confirm by 12 March 2026.',
  );
  expect(reading).toMatchObject({ kind: 'interview', day: '2026-03-24', deadline: '2026-03-12' });
});

test('a day by which they answer is neither a deadline nor the day of the interview', () => {
  const invited = 'We would like to invite you to an interview';
  expect(read(`${invited}. We will let you know our decision by 8 May 2026.`)).toMatchObject({
    ...{ kind: 'interview', day: '2026-03-09', deadline: null },
  });
  expect(
    read(`${invited} on 24 March 2026. Please confirm by 12 March. We will let you know by 27 March.`),
  ).toMatchObject({ day: '2026-03-24', deadline: '2026-03-12' });
});

test('links to pick a time and to solve a task are told from all others, and only taken where something is asked', () => {
  const text =
    'We would like to invite you to an interview. Pick a time: https://calendly.com/northwind/30min.\nOur site: https://northwind.example/careers. Unsubscribe: https://x.example/schedule/unsubscribe';
  expect(read(text).links).toEqual([{ purpose: 'schedule', url: 'https://calendly.com/northwind/30min' }]);
  expect(
    read(
      'Please complete the coding assessment: https://www.hackerrank.com/tests/abc?key=1',
      'Your application',
    ).links,
  ).toEqual([{ purpose: 'assessment', url: 'https://www.hackerrank.com/tests/abc?key=1' }]);
  expect(
    read('We received your application. https://calendly.com/northwind/30min', 'Application received').links,
  ).toEqual([]);
});

test('who writes and who signs are named, with the title under the name', () => {
  const text =
    'We would like to invite you to an interview.\n\nBest regards,\n\nJane Roe\nSenior Recruiter\nNorthwind GmbH';
  const from = { name: 'Jane Roe (Northwind)', address: 'jane.roe@northwind.example' };
  expect(read(text, 'Interview', { from }).people).toEqual([
    { name: 'Jane Roe', address: 'jane.roe@northwind.example', title: 'Senior Recruiter' },
  ]);
  expect(
    read(text, 'Interview', {
      from: { name: 'Northwind Hiring Team', address: 'no-reply@northwind.example' },
    }).people,
  ).toEqual([{ name: 'Jane Roe', address: null, title: 'Senior Recruiter' }]);
  expect(
    read(
      'Wir haben Ihre Bewerbung erhalten.\n\nMit freundlichen Grüßen\nMag. Maria van der Berg\nPersonalleitung',
    ).people,
  ).toEqual([{ name: 'Maria van der Berg', address: null, title: 'Personalleitung' }]);
});

test.each(['Mit freundlichen Grüssen', 'Med vänlig hälsning,', 'Groetjes', 'Um abraço,', 'Many thanks!'])(
  'who signs below "%s" is named',
  (greeting) => {
    const text = `We received your application for the role.\n\n${greeting}\nJane Roe\nRecruiter`;
    expect(read(text).people).toEqual([{ name: 'Jane Roe', address: null, title: 'Recruiter' }]);
  },
);

test('the applicant system is named and is not the company', () => {
  const from = { name: '', address: 'no-reply@us.greenhouse-mail.io' };
  expect(read('We received your application.', 'Application received', { from })).toMatchObject({
    system: 'Greenhouse',
    company: null,
  });
});

test('each of these stands exactly where the evidence says', () => {
  const text =
    'We would like to invite you to a first interview for Data Analyst, Job ID 48213, on 24 March 2026. Please confirm by 12 March 2026: https://cal.com/northwind\n\nKind regards\nJane Roe';
  const { evidence } = read(text);
  for (const supports of ['requisition', 'stage', 'date', 'deadline', 'link', 'person'] as const) {
    const found = evidence.find((one) => one.supports === supports);
    expect([supports, text.slice(found?.start, found?.end)]).toEqual([supports, found?.text]);
  }
});
