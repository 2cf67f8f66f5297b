import { expect, test } from 'vitest';
import { MAIL_DATA_ABSENT, mailOf, readMailRecords } from '../bench/mail-records.ts';
import { readMail } from '../src/domain/mail/read-mail.ts';
import type { TimeZone } from '../src/domain/time.ts';

const HERE = 'Europe/Vienna' as TimeZone;

if (MAIL_DATA_ABSENT !== null) process.stdout.write(`${MAIL_DATA_ABSENT}\n`);

test.runIf(MAIL_DATA_ABSENT === null)(
  'of genuine mail at least 90 in 100 noes are found, and 95 in 100 of those found are noes',
  () => {
    const judged = readMailRecords('genuine_bodies.jsonl').map((record) => ({
      label: record.label,
      reading: readMail(mailOf(record), HERE),
    }));
    const noes = judged.filter(({ label }) => label === 'rejection');
    const read = judged.filter(({ reading }) => reading.kind === 'rejection');
    const both = noes.filter(({ reading }) => reading.kind === 'rejection');
    expect(both.length / noes.length).toBeGreaterThanOrEqual(0.9);
    expect(both.length / read.length).toBeGreaterThanOrEqual(0.95);
    const sure = read.filter(({ reading }) => reading.confidence === 'sure');
    expect(sure.filter(({ label }) => label !== 'rejection')).toEqual([]);
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
  'of 6,046 mails about other things no more than a handful look like news of an application',
  () => {
    const quiet = new Set(['other', 'job_alert', 'recruiter']);
    const loud = readMailRecords('negatives.jsonl.gz').filter(
      (record) => !quiet.has(readMail(mailOf(record), HERE).kind),
    );
    expect(loud.length).toBeLessThanOrEqual(12);
  },
  60_000,
);
