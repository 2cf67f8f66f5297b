import { expect, test } from 'vitest';
import { isForwarded, isOwnAddress } from './own-mail.ts';

test('one’s own address is the name one signs in with, in any letters', () => {
  const account = { userName: 'Jane@home.example', host: 'imap.home.example' };
  expect(isOwnAddress('jane@Home.example', account)).toBe(true);
  expect(isOwnAddress('jobs@home.example', account)).toBe(false);
});

test('a sign-in name that is no address is one’s own at the server’s domain, and nobody’s elsewhere', () => {
  const account = { userName: 'jane', host: 'imap.home.example' };
  expect(isOwnAddress('jane@home.example', account)).toBe(true);
  expect(isOwnAddress('jane@northwind.example', account)).toBe(false);
  expect(isOwnAddress('jane', account)).toBe(true);
  expect(isOwnAddress('', account)).toBe(false);
  expect(isOwnAddress('jane@icloud.com', { userName: 'jane', host: 'imap.mail.me.com' })).toBe(true);
});

test('a subject tells that a mail was passed on', () => {
  expect(['Fwd: Your application', 'WG: Ihre Bewerbung', 'fw:news'].every(isForwarded)).toBe(true);
  expect(['Your application', 'Re: Your application', 'Forward: a plan'].some(isForwarded)).toBe(false);
});
