import { expect, test } from 'vitest';
import { loginProblem } from './login-problem.ts';

test.each([
  ['NO', 'AUTHENTICATIONFAILED', 'Authentication failed.', 'refused-login'],
  ['NO', 'EXPIRED', 'Change your password first', 'refused-login'],
  ['NO', '', 'Invalid credentials (Failure)', 'refused-login'],
  ['NO', 'ALERT', 'Application-specific password required', 'refused-login'],
  ['NO', '', 'LOGIN failed.', 'refused-login'],
  ['NO', '', 'AUTHENTICATE failed.', 'refused-login'],
  ['BAD', '', 'Invalid login or password', 'refused-login'],
  ['NO', '', 'AuthFailed:LogonDenied-BasicAuthBlocked', 'no-passwords'],
  ['NO', '', 'Too many simultaneous connections. (Failure)', 'busy'],
  ['NO', '', 'Temporary authentication failure', 'busy'],
  ['NO', '', 'Account rate limit reached', 'busy'],
  ['NO', '', 'Please try again', 'busy'],
  ['BAD', '', 'User is authenticated but not connected.', 'busy'],
  ['BAD', '', 'Command error', 'busy'],
  ['NO', '', 'Nope', 'unclear-login'],
  ['NO', '', '', 'unclear-login'],
])('%s [%s] %s is “%s”', (responseStatus, answer, responseText, problem) => {
  expect(loginProblem({ responseStatus, answer, responseText, message: 'Command failed' })).toBe(problem);
});

test('a server that offers no way to sign in with a password takes none', () => {
  const silent = { responseStatus: undefined, answer: '', responseText: '', message: 'Login is disabled' };
  expect(loginProblem(silent)).toBe('no-passwords');
});
