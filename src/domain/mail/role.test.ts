import { expect, test } from 'vitest';
import { roleIn } from '../../../tests/support/role-in.ts';

/** All invented. */
test.each([
  [
    'Your training contract application',
    'Dear Imogen,\n\nThank you for applying to join us as a Trainee Solicitor in September. We will write again in March.',
    'Trainee Solicitor',
  ],
  [
    'Re: apprentice',
    "Dear Callum, thank you for ringing. We have taken on a young man from the village for the Butcher's Apprentice place. All best, Wendy",
    "Butcher's Apprentice",
  ],
  [
    'Bewerbung Fahrer',
    'Hallo Herr Aydin,\n\ndanke für Ihre Bewerbung als Berufskraftfahrer CE. Wann können Sie zum Gespräch kommen?',
    'Berufskraftfahrer CE',
  ],
])('of several names for it the one that says what is done: "%s"', (subject, letter, role) => {
  expect(roleIn(letter, subject)).toBe(role);
});

test('a title is told whole, although its beginning alone is work, too', () => {
  const letter =
    'Thank you for applying for the position of Supervisor, Accounts Payable. We will be in touch.';
  expect(roleIn(letter, 'Supervisor, Accounts Payable')).toBe('Supervisor, Accounts Payable');
});

test('where nobody is sought the work of those who are named is no role', () => {
  expect(roleIn('Our Depot Manager shows you the yard. Interviewer: Head Gardener\n', 'Tuesday')).toBeNull();
});
