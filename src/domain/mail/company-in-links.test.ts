import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companiesInLinks } from './company-in-links.ts';

function linked(text: string): string | null {
  const [best] = companiesInLinks(text).sort((one, other) => other.weight - one.weight);
  return best?.value ?? null;
}

test.each([
  ['Please reply to Sarah.Bradley@brelda.example with your availability.', 'brelda'],
  ['Zoom: https://brelda.zoom.us/j/8755847?pwd=ge2t', 'brelda'],
  ['Your profile: https://brelda.wd3.myworkdayjobs.com/en-US/External', 'brelda'],
  ['See https://boards.greenhouse.io/brelda/jobs/41 for the details.', 'brelda'],
  ['See https://jobs.lever.co/brelda/2b1c for the details.', 'brelda'],
  ['See https://brelda.recruitee.com/o/planner for the details.', 'brelda'],
  ['Log in at https://careers-brelda.icims.com/jobs/login', 'brelda'],
  ['It is at https://jobs.smartrecruiters.com/Brelda/7439 now.', 'Brelda'],
  ['Clone https://github.com/Brelda/backend-challenge and start.', 'Brelda'],
])('“%s” is written for %s', (text, company) => {
  expect(linked(text)).toBe(company);
});

test('the name is taken as the text writes it out', () => {
  expect(linked('Otter Bay is a quiet place. Write to jo.roe@otterbay.example for more.')).toBe('Otter Bay');
  expect(linked('Thank you for expressing interest in bRelda, see www.brelda.example for more.')).toBe(
    'bRelda',
  );
  expect(linked('Working at brelda is fun: https://www.brelda.example/life')).toBe('brelda');
});

test('somebody at the maker of an applicant system writes for it, its robot for others', () => {
  expect(linked('Thank you for your interest in iCIMS. Write to sarah.bradley@icims.com soon.')).toBe(
    'iCIMS',
  );
  expect(linked('This mail is from no-reply@icims.com and iCIMS sends it.')).toBeNull();
});

test.each([
  'Meet us at https://us02web.zoom.us/j/123',
  'Follow us on https://www.linkedin.com/company/brelda and https://twitter.com/brelda',
  'My calendar: https://calendly.com/jo-roe/30min',
  'The task is at https://app.codility.com/test/ABC-123',
  'Write to jo.roe@gmail.com',
  'Read https://www.example-news.com/article first.',
  'I keep notes at https://github.com/jo-roe/dotfiles',
  'To: Robin Ellis <robin@ellis-home.example>\nSubject: Hello',
  'There is no link here / none at all.',
])('“%s” names no employer', (text) => {
  expect(linked(text)).toBeNull();
});

test('any text is read to its end, and every place holds its name', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      for (const { value, start, end } of companiesInLinks(`${text} jo.roe@brelda.example ${text}`))
        expect(`${text} jo.roe@brelda.example ${text}`.slice(start, end)).toBe(value);
    }),
  );
});
