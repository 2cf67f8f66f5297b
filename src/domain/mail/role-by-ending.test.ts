import { expect, test } from 'vitest';
import { worksByEnding } from './role-by-ending.ts';

/** All invented; none of these words is in any list of work. */
test.each([
  ['Merci pour ta candidature comme verdurière, à bientôt.', 'verdurière'],
  ['Le llamamos por la plaza de esquilador.', 'esquilador'],
  ['Ci sentiamo per il posto di bottaio.', 'bottaio'],
  ['Você concorre à vaga de rendeira.', 'rendeira'],
  ['We hebben je gesprek over de baan als klompenmaler gepland.', 'klompenmaler'],
  ['Su entrevista de septiembre queda para enero.', null],
  ['Votre entretien de janvier est maintenu, courrier suit.', null],
  ['Il colloquio per errore è doppio, come prevista la lista.', null],
])('%s', (text, role) => {
  const found = worksByEnding(text);
  expect(found[0]?.value ?? null).toBe(role);
  for (const { value, start, end } of found) expect(text.slice(start, end)).toBe(value);
});
