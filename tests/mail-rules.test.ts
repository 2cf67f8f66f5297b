import { expect, test } from 'vitest';
import { MAIL_DATA_ABSENT, mailOf, readMailRecords } from '../bench/mail-records.ts';
import { findByRules } from '../src/domain/mail/by-rules.ts';
import { fromLine } from '../src/domain/mail/mail.ts';
import { mayMatter } from '../src/domain/mail/may-matter.ts';
import { readMail } from '../src/domain/mail/read-mail.ts';
import type { TimeZone } from '../src/domain/time.ts';

const HERE = 'Europe/Vienna' as TimeZone;

if (MAIL_DATA_ABSENT !== null) process.stdout.write(`${MAIL_DATA_ABSENT}\n`);

const NEWS = new Set(['confirmation', 'interview', 'assessment', 'rejection', 'offer', 'on_hold']);

test.runIf(MAIL_DATA_ABSENT === null)(
  'of genuine mail at least 98 in 100 noes are found, and 99 in 100 of those found are noes',
  () => {
    const judged = readMailRecords('genuine_bodies.jsonl').map((record) => ({
      label: record.label ?? 'other',
      reading: readMail(mailOf(record), HERE),
    }));
    const noes = judged.filter(({ label }) => label === 'rejection');
    const read = judged.filter(({ reading }) => reading.kind === 'rejection');
    const both = noes.filter(({ reading }) => reading.kind === 'rejection');
    expect(both.length / noes.length).toBeGreaterThanOrEqual(0.98);
    expect(both.length / read.length).toBeGreaterThanOrEqual(0.99);
    const sure = judged.filter(({ reading }) => NEWS.has(reading.kind) && reading.confidence === 'sure');
    const right = sure.filter(({ label, reading }) => reading.kind === label);
    expect(right.length / sure.length).toBeGreaterThanOrEqual(0.99);
    const news = judged.filter(({ label }) => NEWS.has(label));
    const found = news.filter(({ label, reading }) => reading.kind === label);
    expect(found.length / news.length).toBeGreaterThanOrEqual(0.97);
    const confirmations = judged.filter(({ label }) => label === 'confirmation');
    expect(confirmations.filter(({ reading }) => reading.kind === 'rejection')).toEqual([]);
  },
);

test.runIf(MAIL_DATA_ABSENT === null)(
  'the glance before reading loses no genuine news that reading would find',
  () => {
    for (const file of ['genuine_bodies.jsonl', 'genuine_subject_only.jsonl']) {
      for (const record of readMailRecords(file)) {
        if (!NEWS.has(record.label ?? 'other')) continue;
        const mail = mailOf(record);
        const ruled = findByRules(mail, mail.text).rules;
        if (NEWS.has(ruled.kind))
          expect([record.id, mayMatter(mail.subject, fromLine(mail), mail.text)]).toEqual([record.id, true]);
      }
    }
  },
);

test.runIf(MAIL_DATA_ABSENT === null)(
  'subjects that do not tell are never read as a no, nor as anything surely',
  () => {
    for (const record of readMailRecords('genuine_subject_only_unlabelled.jsonl')) {
      const { kind, confidence } = readMail(mailOf(record), HERE);
      expect([record.id, kind, confidence]).not.toEqual([record.id, 'rejection', confidence]);
      expect([record.id, confidence]).toEqual([record.id, 'unsure']);
    }
  },
);

test.runIf(MAIL_DATA_ABSENT === null)(
  'of 6,046 mails about other things no more than three look like news of an application',
  () => {
    const quiet = new Set(['other', 'job_alert', 'recruiter']);
    const loud = readMailRecords('negatives.jsonl.gz').filter(
      (record) => !quiet.has(readMail(mailOf(record), HERE).kind),
    );
    expect(loud.length).toBeLessThanOrEqual(3);
  },
  60_000,
);
