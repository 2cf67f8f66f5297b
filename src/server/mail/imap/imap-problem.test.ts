import { expect, test } from 'vitest';
import type { ImapProblemType } from './imap-problem.ts';
import { endsTrying, problemOf } from './imap-problem.ts';

const authenticationFailed = true;

test.each<[object, ImapProblemType]>([
  [{ authenticationFailed, serverResponseCode: 'AUTHENTICATIONFAILED' }, 'refused-login'],
  [{ authenticationFailed }, 'refused-login'],
  [{ authenticationFailed, serverResponseCode: 'UNAVAILABLE' }, 'busy'],
  [{ serverResponseCode: 'LIMIT' }, 'busy'],
  [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT', tlsFailed: true }, 'untrusted-certificate'],
  [{ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'untrusted-certificate'],
  [{ code: 'CERT_HAS_EXPIRED' }, 'old-certificate'],
  [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'other-certificate'],
  [{ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, 'no-tls'],
  [{ tlsFailed: true }, 'no-tls'],
  [{ responseStatus: 'NO' }, 'gives-nothing'],
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
