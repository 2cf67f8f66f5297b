import { expect, test } from 'vitest';
import { FlowingText } from './flowing-text.ts';
import { findRole } from './role.ts';
import { SearchedText } from './searched-text.ts';

function roleIn(text: string, subject = ''): string | null {
  return findRole(new SearchedText(subject), new FlowingText(text), '')?.value ?? null;
}

test.each([
  ["I'm sorry you haven't been successful in securing a Train Guard place with us.", 'Train Guard'],
  ['We gaan door met een andere kandidaat voor Projectleider Bos, die meer weet.', 'Projectleider Bos'],
  [
    'Danke für deine Bewerbung für die Position Werkstudent technische Redaktion. Wir',
    'Werkstudent technische Redaktion',
  ],
  ["The job's yours if you want it. Tipper Class 2 driver, £15.10/h, start Monday.", 'Tipper Class 2 driver'],
  ['Sei dei nostri! Cameriere da giugno a settembre.', 'Cameriere'],
  ['Vorremmo proporti un contratto come aiuto cuoco, da maggio.', 'aiuto cuoco'],
  ['Tak for din ansøgning til stillingen som grafiker hos Brelda.', 'grafiker'],
  ['Vi har tagit emot din ansökan för rollen Butikssäljare hos Brelda Möbler.', 'Butikssäljare'],
  ['Leider können wir Ihnen für die Stelle Sozialarbeiter:in keine Zusage geben.', 'Sozialarbeiter:in'],
  ['Den Vorstellungstermin (Serviceberater) müssen wir wegen Krankheit absagen.', 'Serviceberater'],
  ['Você avançou para a etapa de testes do Trainee Comercial da Marisol!', 'Trainee Comercial'],
  ['Leuk dat je komt meelopen als begeleider!', 'begeleider'],
  ['Thank you for your application to be our next Head Gardener.', 'Head Gardener'],
  ['We are thrilled to offer you the position: Field Sales Rep.', 'Field Sales Rep'],
  ['Suite à votre candidature de secrétaire médicale, nous vous écrivons.', 'secrétaire médicale'],
  ['You have not been referred to the hiring manager for position NT-22.', null],
])('%s', (text, role) => {
  expect(roleIn(text)).toBe(role);
});

test.each([
  ['Brelda - Your Application for Java Engineer - Associate', 'Java Engineer - Associate'],
  [
    'Application submitted for Tide Analyst - Entry to Experienced Level',
    'Tide Analyst - Entry to Experienced Level',
  ],
  [
    'Ihre Bewerbung auf die Stelle Praktikant Strömung (m/w/d) - befristet für 2 Jahre',
    'Praktikant Strömung (m/w/d)',
  ],
  ['Bevestiging sollicitatie verpleegkundige IC', 'verpleegkundige IC'],
])('how senior one is belongs to it, how long one stays does not: %s', (subject, role) => {
  expect(roleIn('', subject)).toBe(role);
});

test('a board has the role above the firm it was sent to', () => {
  const text =
    'Your application was sent to Brelda\n\nHarbour Operations (HOC) Principle\nBrelda\nHarlow\n\nSome other Analyst\nTern';
  expect(roleIn(text, 'Robin, your application was sent to Brelda')).toBe(
    'Harbour Operations (HOC) Principle',
  );
});
