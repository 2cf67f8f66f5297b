import { expect, test } from 'vitest';
import { SURE_FROM } from '../../domain/mail/certainty.ts';
import type { ParsedMail } from '../../domain/mail/mail.ts';
import { readMail } from '../../domain/mail/read-mail.ts';
import type { TimeZone } from '../../domain/time.ts';
import { lineOf } from './mail-line.ts';
import { tableRow } from './mail-table.ts';

const mailOf = (subject: string, text: string): ParsedMail => ({
  messageId: null,
  from: { name: 'Northwind', address: 'jobs@northwind.example' },
  replyTo: null,
  subject,
  sentAt: null,
  text,
  headers: {},
});
const rowOf = (subject: string, text: string) => {
  const mail = mailOf(subject, text);
  return tableRow(lineOf('one.eml', mail, readMail(mail, 'Europe/Vienna' as TimeZone)));
};

test('a kind has a question mark exactly where the reader is not sure of it', () => {
  const mail = mailOf('', '');
  const reading = readMail(mail, 'Europe/Vienna' as TimeZone);
  const row = (certainty: number) =>
    tableRow(lineOf('one.eml', mail, { ...reading, kind: 'rejection', certainty }));
  expect(row(SURE_FROM)).toContain('rejection ');
  expect(row(SURE_FROM - 0.001)).toContain('rejection?');
});

test('an offer and a hold always have theirs, since the reader is never sure of them', () => {
  const offer =
    'Dear Kim, we are delighted to offer you the position of Product Analyst. The contract is attached.';
  expect(rowOf('Your offer', offer)).toContain('offer?');
  const hold =
    'Dear Kim, thank you for applying for the Product Analyst role. The position is currently on hold.';
  expect(rowOf('Your application', hold)).toContain('hold?');
});
