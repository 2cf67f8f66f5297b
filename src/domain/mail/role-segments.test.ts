import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roleBeforeGender, roleInSubject } from './role-segments.ts';

test.each([
  ['Night Porter Manager', 'Night Porter Manager'],
  ['Country Finance Lead, Uganda', 'Country Finance Lead, Uganda'],
  ['[Kennz. 2026-17] Sachbearbeitung Bauordnung (w/m/d), EG 9c', 'Sachbearbeitung Bauordnung'],
  ['Absage: Aktuar Schaden/Unfall (m/w/d)', 'Aktuar Schaden/Unfall'],
  ['377021 - Programme Manager: invitation to interview', 'Programme Manager'],
  ['AW: Bewerbung Bauzeichner', 'Bauzeichner'],
  ['Votre candidature au poste de Chef de projet digital', 'Chef de projet digital'],
  ['Eingangsbestätigung: Elektroniker für Betriebstechnik (m/w/d)', 'Elektroniker für Betriebstechnik'],
])('a subject that is little more than the role, “%s”, names %s', (subject, role) => {
  const found = roleInSubject(subject, '');
  expect(found?.value).toBe(role);
  expect(subject.slice(found?.start, found?.end)).toBe(role);
});

test.each([
  ['Ihre Bewerbung bei Nordwind'],
  ['Thank you for your application'],
  ['Re: tomorrow'],
  ['Important information about your account'],
])('a subject without a role, “%s”, names none', (subject) => {
  expect(roleInSubject(subject, 'Nordwind')).toBeNull();
});

test('the sender’s own name is no role', () => {
  expect(roleInSubject('Oakhaven Software - availability', 'Oakhaven Software')).toBeNull();
});

test('a role is known in a text by the mark behind it', () => {
  const text = 'vielen Dank für Ihre Bewerbung als Pflegefachkraft Intensivstation (m/w/d) in unserem Haus.';
  expect(roleBeforeGender(text)?.value).toBe('Pflegefachkraft Intensivstation');
});

test('whatever stands in a mail, what is found stands where it is said to', () => {
  const piece = fc.constantFrom(
    'Planner',
    ' (m/w/d) ',
    ' - ',
    'Re: ',
    'poste de ',
    '😀',
    'als ',
    '\n',
    ' 4711 ',
    'Bewerbung ',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      (text) => {
        for (const found of [roleInSubject(text, ''), roleBeforeGender(text)])
          if (found) expect(text.slice(found.start, found.end)).toBe(found.value);
      },
    ),
  );
});

test.each([
  ['Tide Geologist competition', 'Tide Geologist'],
  ['Tide Engineer posting', 'Tide Engineer'],
  ['Sous chef trial', 'Sous chef'],
  ['Brelda – Tide Engineer phone screen with Mara Quinn', 'Tide Engineer'],
])('what a role is given in is no part of it: %s', (subject, role) => {
  expect(roleInSubject(subject, '')?.value).toBe(role);
});

test('who has a policy about genders is no role', () => {
  expect(roleBeforeGender('Brelda Insurance is an EOE M/F/D/V')).toBeNull();
});
