import { expect, test } from 'vitest';
import type { ImapProblemType } from './imap-problem.ts';
import { endsTrying, problemOf, sentenceOf, troubleOf } from './imap-problem.ts';

const authenticationFailed = true;

test.each<[object, ImapProblemType]>([
  [{ authenticationFailed, serverResponseCode: 'AUTHENTICATIONFAILED' }, 'refused-login'],
  [{ authenticationFailed, responseStatus: 'NO' }, 'unclear-login'],
  [{ authenticationFailed, responseStatus: 'NO', responseText: 'Invalid credentials' }, 'refused-login'],
  [{ authenticationFailed, serverResponseCode: 'UNAVAILABLE' }, 'busy'],
  [{ serverResponseCode: 'LIMIT' }, 'busy'],
  [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT', tlsFailed: true }, 'untrusted-certificate'],
  [{ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'untrusted-certificate'],
  [{ code: 'CERT_HAS_EXPIRED' }, 'old-certificate'],
  [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'other-certificate'],
  [{ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, 'no-tls'],
  [{ tlsFailed: true }, 'no-tls'],
  [{ responseStatus: 'NO' }, 'gives-nothing'],
  [{ responseStatus: 'BAD' }, 'not-understood'],
  [{ responseStatus: 'BAD', responseText: 'User is authenticated but not connected.' }, 'busy'],
  [{ responseStatus: 'NO', serverResponseCode: 'CONTACTADMIN' }, 'busy'],
  [{ authenticationFailed, responseStatus: 'NO', serverResponseCode: 'CONTACTADMIN' }, 'unclear-login'],
  [{ code: 'NoConnection', reason: 'Account exceeded command or bandwidth limits.' }, 'busy'],
  [{ code: 'NoConnection', reason: 'Session expired' }, 'cut-off'],
  [{ responseStatus: 'NO', serverResponseCode: 'OVERQUOTA' }, 'busy'],
  [{ code: 'ECONNREFUSED' }, 'out-of-reach'],
  [{ code: 'ECONNRESET' }, 'cut-off'],
  [{ code: 'NoConnection' }, 'cut-off'],
  [{ code: 'LiteralTooLarge' }, 'sends-too-much'],
  [{ name: 'TimeoutError', code: 23 }, 'too-slow'],
  [{ name: 'AbortError', code: 20 }, 'cut-off'],
  [Object.assign(new Error(), { code: 'ENOSPC' }), 'disk-full'],
  [{ message: 'never seen before' }, 'unexpected'],
])('%j comes to “%s”', (error, problem) => expect(problemOf(error)).toBe(problem));

test('what was thrown need not be an error', () => {
  expect(problemOf(undefined)).toBe('unexpected');
  expect(problemOf('cut')).toBe('unexpected');
});

test('a refused password is never tried again by itself; a cut connection is', () => {
  expect(endsTrying('refused-login')).toBe(true);
  expect(endsTrying('cut-off')).toBe(false);
  expect(endsTrying('untrusted-certificate')).toBe(false);
});

test('what the server itself says stands beside the sentence, as one short line of plain text', () => {
  const said = (responseText: string) => sentenceOf(troubleOf({ responseStatus: 'NO', responseText }));
  expect(said('Out of order')).toMatch(/What was read is kept\. The server says: “Out of order”$/);
  expect(said('a\r\nb\u0000\u001b[31m\u202ec')).toMatch(/The server says: “a b\[31mc”$/);
  expect(said('x'.repeat(1_000_000)).length).toBeLessThan(400);
  expect(said('')).not.toContain('The server says');
  expect(sentenceOf(troubleOf({ code: 'NoConnection', reason: 'Server closed connection' }))).not.toContain(
    'says',
  );
});

test('where a mailbox is connected nothing is said of what was read', () => {
  const types = ['cut-off', 'gives-nothing', 'not-understood', 'sends-too-much', 'unexpected'] as const;
  for (const type of types)
    expect(sentenceOf({ type }, { atConnecting: true })).not.toMatch(/was read is kept/);
});

test('a refusal may be of IMAP as a whole, which some providers have switched off', () => {
  for (const type of ['refused-login', 'unclear-login'] as const)
    for (const atConnecting of [true, false])
      expect(sentenceOf({ type }, { atConnecting })).toMatch(/IMAP switched on in their settings first\.$/);
});

test('a private address is a reason to come back later: a hotel’s network gives one for every name', () => {
  expect(endsTrying('private-host')).toBe(false);
});
