import { expect, test } from 'vitest';
import type { MailImport } from '../../../contract/mail-import.ts';
import { pastedWords, progressWords, summaryOf } from './import-words.ts';

const read = (change: Partial<MailImport>) =>
  ({
    status: 'done',
    mailsRead: 4,
    ...{ proposals: 1, known: 1, aside: 2, unreadable: 0, unopened: 0 },
    message: null,
    ...change,
  }) as MailImport;

test('an import says what it came to', () => {
  expect(summaryOf(read({}), false)).toBe(
    '4 mails read, 1 new proposal, 1 known already, 2 about other things, not kept.',
  );
  expect(summaryOf(read({ status: 'cancelled', message: 'The disk is full.' }), false)).toMatch(
    /^Stopped\. What was read so far stays\. 4 mails read, .* The disk is full\.$/,
  );
});

test('while no’s are held back, nothing is said that tells whether one came', () => {
  const none = { proposals: 0, known: 0, aside: 1, mailsRead: 1 };
  const one = { ...none, proposals: 1, aside: 0 };
  for (const words of [summaryOf, progressWords, pastedWords]) {
    expect(words(read(one), true)).toBe(words(read(none), true));
  }
  expect(summaryOf(read(one), true)).toBe('1 mail read.');
});
