import { expect, test } from 'vitest';
import { meantPassword } from './typed-password.ts';

test.each([
  ['imap.gmail.com', 'abcd efgh ijkl mnop', 'abcdefghijklmnop'],
  ['IMAP.GMAIL.COM', '\u00a0abcd\u00a0efgh\u00a0ijkl\u00a0mnop\n', 'abcdefghijklmnop'],
  ['imap.gmail.com', 'abcdefghijklmnop', 'abcdefghijklmnop'],
  ['imap.gmail.com', ' My own pass word ', 'My own pass word'],
  ['imap.mail.me.com', ' abcd-efgh-ijkl-mnop\t', 'abcd-efgh-ijkl-mnop'],
  ['imap.fastmail.com', '   ', '   '],
])('at %s “%s” means “%s”', (host, typed, meant) => expect(meantPassword(typed, host)).toBe(meant));

test('at a server of which nothing is known a password is what was typed', () => {
  for (const typed of ['blue fish rock salt', ' spaces around ', 'abcd efgh ijkl mnop'])
    expect(meantPassword(typed, 'imap.home.example')).toBe(typed);
});
