/** Answers to signing in, by their code (RFC 5530) and by their words, which are all that most servers give. */
type LoginAnswer = {
  answer: string;
  responseStatus: string | undefined;
  responseText: string;
  message: string;
};

const OF_CREDENTIALS = ['AUTHENTICATIONFAILED', 'AUTHORIZATIONFAILED', 'EXPIRED'];
/** Microsoft, and a server that offers no way to sign in with a password. */
const NO_PASSWORDS = /BasicAuthBlocked|basic authentication is (?:blocked|disabled)|^Login is disabled$/i;
const LATER =
  /too many|temporar|try again (?:later|in)|later|rate.?limit|not connected|overload|bandwidth limits|throttl/i;
const CREDENTIALS =
  /invalid (?:credentials|log-?in|user|password)|(?:incorrect|wrong|bad) (?:credentials|log-?in|user|password)|(?:log-?in|log-?on|authenticat\w*) (?:failed|failure|incorrect|denied)|password (?:required|incorrect|expired)|app(?:lication)?-specific password|user ?name or password/i;

/**
 * A password is called wrong only where the server calls it so. What may pass is tried again later; of what is not clear
 * the person is asked after a few tries.
 */
export function loginProblem({
  answer,
  responseStatus,
  responseText,
  message,
}: LoginAnswer): 'refused-login' | 'no-passwords' | 'busy' | 'unclear-login' {
  if (NO_PASSWORDS.test(responseText) || NO_PASSWORDS.test(message)) return 'no-passwords';
  if (OF_CREDENTIALS.includes(answer)) return 'refused-login';
  if (saysLater(responseText)) return 'busy';
  if (CREDENTIALS.test(responseText)) return 'refused-login';
  return responseStatus === 'BAD' || /try again/i.test(responseText) ? 'busy' : 'unclear-login';
}

export function saysLater(text: string): boolean {
  return LATER.test(text);
}
