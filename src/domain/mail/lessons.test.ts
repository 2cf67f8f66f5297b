import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonOf, type MailLesson, senderOf, subjectShape, withLessons } from './lessons.ts';
import type { Reading } from './reading.ts';

const READING: Reading = {
  kind: 'confirmation',
  confidence: 'sure',
  certainty: 0.99,
  company: 'Northwind',
  role: 'Analyst',
  requisition: null,
  stage: null,
  day: null,
  deadline: null,
  dates: [],
  links: [],
  people: [],
  system: null,
  evidence: [],
};
const MAIL = {
  from: { name: 'Northwind', address: 'jobs@northwind.example' },
  subject: 'Your application 4711: Analyst',
};
const NO_LIKE_IT = lessonOf(MAIL, READING, { ...READING, kind: 'rejection' }) as MailLesson;

test('a reading that was right teaches nothing', () => {
  expect(lessonOf(MAIL, READING, { ...READING })).toBeNull();
  expect(lessonOf(MAIL, READING, { ...READING, company: 'Northwind GmbH' })).toBeNull();
});

test('after one correction the next such mail is read as corrected, and asked about', () => {
  const next = { ...MAIL, subject: 'Re: Your application 0815: Analyst' };
  const { reading, taught } = withLessons(next, READING, [NO_LIKE_IT]);
  expect(reading).toMatchObject({ kind: 'rejection', confidence: 'unsure' });
  expect(taught).toBe(1);
});

test('after two that agree the reader is sure', () => {
  expect(withLessons(MAIL, READING, [NO_LIKE_IT, NO_LIKE_IT]).reading).toMatchObject({
    kind: 'rejection',
    confidence: 'sure',
  });
});

test('the latest word counts', () => {
  const interview = { ...NO_LIKE_IT, kind: 'interview' } as const;
  expect(withLessons(MAIL, READING, [NO_LIKE_IT, NO_LIKE_IT, interview]).reading).toMatchObject({
    kind: 'interview',
    confidence: 'unsure',
  });
});

test('put aside once, a mail like it is shown again and asked about; put aside twice, it is left aside', () => {
  const aside = { ...NO_LIKE_IT, kind: 'other' } as const;
  expect(withLessons(MAIL, READING, [aside]).reading).toMatchObject({
    kind: 'confirmation',
    confidence: 'unsure',
  });
  expect(withLessons(MAIL, READING, [aside, aside]).reading).toMatchObject({
    kind: 'other',
    confidence: 'sure',
  });
});

test('a lesson speaks of mails that are misread the same way, and of no others', () => {
  const aside = { ...NO_LIKE_IT, kind: 'other' } as const;
  for (const lessons of [
    [NO_LIKE_IT, NO_LIKE_IT],
    [aside, aside],
  ]) {
    for (const kind of ['offer', 'interview', 'rejection'] as const) {
      const sure = { ...READING, kind };
      expect(withLessons(MAIL, sure, lessons)).toEqual({ reading: sure, taught: 0 });
    }
  }
});

test('a lesson of which it is not known what was misread asks, and only where the reader is not sure', () => {
  const old = { ...NO_LIKE_IT, kind: 'other', kindRead: null } as const;
  expect(withLessons(MAIL, READING, [old, old]).reading).toEqual(READING);
  const unsure = { ...READING, confidence: 'unsure' } as const;
  expect(withLessons(MAIL, unsure, [old, old]).reading).toMatchObject({
    kind: 'confirmation',
    confidence: 'unsure',
  });
});

test('a correction of what an earlier one made of a mail counts for the next like it', () => {
  const { reading } = withLessons(MAIL, READING, [NO_LIKE_IT, NO_LIKE_IT]);
  const again = lessonOf(MAIL, reading, { ...READING, kind: 'interview' }, [NO_LIKE_IT]) as MailLesson;
  expect(withLessons(MAIL, READING, [NO_LIKE_IT, NO_LIKE_IT, again]).reading).toMatchObject({
    kind: 'interview',
    confidence: 'unsure',
  });
});

test('another sender and another subject are read as ever', () => {
  const lessons = [NO_LIKE_IT, NO_LIKE_IT];
  const elsewhere = { ...MAIL, from: { name: 'Contoso', address: 'jobs@contoso.example' } };
  expect(withLessons(elsewhere, READING, lessons)).toEqual({ reading: READING, taught: 0 });
  expect(withLessons({ ...MAIL, subject: 'Thank you for your visit' }, READING, lessons).reading.kind).toBe(
    'confirmation',
  );
});

test('a company’s right name is taught for all that its sender writes, and asked about until it was said twice', () => {
  const hub = { ...READING, company: 'Talent Hub' };
  const lesson = lessonOf(MAIL, hub, READING) as MailLesson;
  const invitation = { ...MAIL, subject: 'Invitation' };
  const { reading } = withLessons(invitation, hub, [lesson]);
  expect(reading).toMatchObject({ company: 'Northwind', kind: 'confirmation', confidence: 'unsure' });
  expect(reading.certainty).toBeLessThan(READING.certainty);
  const twice = withLessons(invitation, hub, [lesson, lesson]).reading;
  expect(twice).toMatchObject({ company: 'Northwind', confidence: 'sure' });
  expect(withLessons(MAIL, { ...READING, company: 'Fabrikam' }, [lesson]).reading.company).toBe('Fabrikam');
});

test('an agency that wrote for two employers is asked about, however often either was said', () => {
  const agency = { ...READING, company: 'Hays' };
  const a = lessonOf(MAIL, agency, { ...READING, company: 'Northwind' }) as MailLesson;
  const b = lessonOf(MAIL, agency, { ...READING, company: 'Contoso' }) as MailLesson;
  expect(withLessons(MAIL, agency, [a, a, b]).reading).toMatchObject({
    company: 'Contoso',
    confidence: 'unsure',
  });
});

test('where many employers share an address, no name is taught for mails that name none', () => {
  const nameless = { ...READING, company: null };
  const shared = [
    { name: 'LinkedIn', address: 'jobs-noreply@linkedin.com' },
    { name: 'Workday', address: 'no-reply@myworkday.com' },
    { name: 'Mia Lang', address: 'mia.lang@gmail.com' },
  ];
  for (const from of shared) {
    const mail = { ...MAIL, from };
    expect(lessonOf(mail, nameless, READING)).toBeNull();
    const company = { read: null, is: 'Northwind' };
    const of = { sender: senderOf(mail), shape: 'your application' };
    const old: MailLesson = { ...of, kind: null, kindRead: 'confirmation', company };
    expect(withLessons(mail, nameless, [old, old])).toEqual({ reading: nameless, taught: 0 });
  }
  expect(lessonOf(MAIL, nameless, READING)?.company).toEqual({ read: null, is: 'Northwind' });
});

test('of an address that many employers share, the sender’s name is part of who it is', () => {
  const from = { name: 'Northwind Hiring Team', address: 'no-reply@us.greenhouse-mail.io' };
  expect(senderOf({ from })).not.toBe(senderOf({ from: { ...from, name: 'Contoso' } }));
  const own = { name: 'Jane', address: 'jobs@northwind.example' };
  expect(senderOf({ from: own })).toBe(senderOf({ from: { ...own, name: 'Joe' } }));
});

test('whatever the subject, its shape names neither company nor role nor a number, and takes itself as it is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 20 }), (subject, company) => {
      const shape = subjectShape(subject, [{ company, role: null }]);
      expect(shape).not.toMatch(/\d/);
      expect(subjectShape(shape, [{ company, role: null }])).toBe(shape);
    }),
  );
});

test('any lessons leave the words a reading rests on as they are', () => {
  const lesson = fc.record({
    sender: fc.constantFrom('jobs@northwind.example', 'x'),
    shape: fc.constantFrom(NO_LIKE_IT.shape, 'y'),
    kind: fc.constantFrom('rejection', 'other', 'interview', null),
    kindRead: fc.constantFrom('confirmation', 'offer', null),
    company: fc.constantFrom(null, { read: 'Northwind', is: 'Contoso' }, { read: null, is: 'Fabrikam' }),
  });
  fc.assert(
    fc.property(fc.array(lesson, { maxLength: 6 }), (lessons) => {
      const { reading } = withLessons(MAIL, READING, lessons as MailLesson[]);
      expect(reading.evidence).toBe(READING.evidence);
      expect(reading.certainty).toBeLessThanOrEqual(1);
    }),
  );
});
