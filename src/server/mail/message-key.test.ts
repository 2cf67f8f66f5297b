import { expect, test } from 'vitest';
import type { ParsedMail } from '../../domain/mail/mail.ts';
import type { Instant } from '../../domain/time.ts';
import { messageKey, otherWordsKey, sourceKey } from './message-key.ts';

const MAIL: ParsedMail = {
  messageId: 'one@northwind.example',
  from: { name: 'Northwind', address: 'jobs@northwind.example' },
  replyTo: null,
  subject: 'Your application',
  sentAt: '2026-04-17T07:02:00.000Z' as Instant,
  text: 'Thank you.\n\nBest,\nNorthwind',
  headers: {},
};

test('one mail has one key, whatever its text looks like on the way it came', () => {
  expect(messageKey({ ...MAIL, text: 'Thank you.' })).toBe(messageKey(MAIL));
  expect(messageKey({ ...MAIL, from: { name: '', address: 'Jobs@Northwind.example' } })).toBe(
    messageKey(MAIL),
  );
});

test('another date, sender or subject under the same Message-ID is another mail', () => {
  const keys = [
    MAIL,
    { ...MAIL, messageId: 'two@northwind.example' },
    { ...MAIL, sentAt: null },
    { ...MAIL, from: null },
    { ...MAIL, subject: 'Your interview' },
  ].map(messageKey);
  expect(new Set(keys).size).toBe(keys.length);
});

test('without a Message-ID the text tells two mails apart, but not its line ends and spaces', () => {
  const bare = { ...MAIL, messageId: null };
  expect(messageKey({ ...bare, text: 'Something else' })).not.toBe(messageKey(bare));
  expect(messageKey({ ...bare, text: 'Thank you. \r\nBest,\r\nNorthwind\n' })).toBe(messageKey(bare));
});

test('no field can run into the next', () => {
  expect(messageKey({ ...MAIL, messageId: 'a","b', subject: 'c' })).not.toBe(
    messageKey({ ...MAIL, messageId: 'a', subject: 'b","c' }),
  );
});

test('an unreadable source has one key in every kind of line ends', () => {
  expect(sourceKey(Buffer.from('A: 1\r\n\r\nx\r\n'))).toBe(sourceKey(Buffer.from('A: 1\n\nx')));
  expect(sourceKey(Buffer.from('A: 1\n\nx'))).not.toBe(sourceKey(Buffer.from('A: 1\n\ny')));
});

test('other words under one key have a key of their own, however they are wrapped', () => {
  const key = messageKey(MAIL);
  expect(otherWordsKey(key, 'An offer,\nfor you')).toBe(otherWordsKey(key, 'An offer, for\n you'));
  expect(otherWordsKey(key, 'An offer')).not.toBe(otherWordsKey(key, 'Another offer'));
  expect(otherWordsKey(key, MAIL.text)).not.toBe(key);
});
