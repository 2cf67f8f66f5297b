import { expect, test } from 'vitest';
import { COMPANY_A, COMPANY_B } from '../src/domain/demo/black-thursday.ts';
import { blackThursdayMails } from '../src/domain/demo/black-thursday-mails.ts';
import { demoSearch } from '../src/domain/demo/demo-search.ts';
import { matchApplication } from '../src/domain/mail/match-application.ts';
import { readMail } from '../src/domain/mail/read-mail.ts';
import type { Day, Instant, TimeZone } from '../src/domain/time.ts';
import { instantOfLocal } from '../src/domain/time.ts';
import { parseMail } from '../src/server/mail/parse-mail.ts';

test.each([
  ['2026-04-16', 'Europe/Berlin'],
  ['2028-02-29', 'America/Los_Angeles'],
  ['2027-01-01', 'Pacific/Kiritimati'],
  ['2026-12-31', 'Pacific/Pago_Pago'],
])('on %s in %s both mails of the example are read as sure no’s of that day', async (today, zone) => {
  const timeZone = zone as TimeZone;
  const midnight = instantOfLocal(`${today}T00:00`, timeZone) as Instant;
  const readings = [];
  for (const { source } of blackThursdayMails(today as Day, timeZone)) {
    expect(source).not.toMatch(/[^\r]\n/);
    const parsed = await parseMail(new TextEncoder().encode(source), midnight);
    if (!parsed.ok) throw new Error(parsed.error.type);
    expect(parsed.value.text).not.toContain('=20');
    readings.push(readMail(parsed.value, timeZone));
  }
  const sureNo = { kind: 'rejection', confidence: 'sure', day: today };
  expect(readings).toMatchObject([
    { ...sureNo, company: 'Company A', role: 'Product Operations Manager' },
    { ...sureNo, company: 'Company B', role: 'Customer Operations Manager' },
  ]);

  const { applications } = demoSearch({ seed: 17, today: today as Day, timeZone, blackThursday: 'as-mail' });
  const candidates = applications.map(({ key, company, role }) => ({ id: key, company, role, isLive: true }));
  expect(readings.map((reading) => matchApplication(reading, candidates))).toEqual([
    { kind: 'one', id: COMPANY_A },
    { kind: 'one', id: COMPANY_B },
  ]);
});
