import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';

const meaningsIn = (text: string, word: string) => lexiconOf(`\n${text}\n`).meaningsOf(word);

test('a mail is read with the words of its own language: "die" is no dying in German', () => {
  expect(meaningsIn('wir danken ihnen fur ihre bewerbung um die stelle', 'leider')).toContain('regret');
  expect(meaningsIn('we thank you for your application', 'leider')).toEqual([]);
  expect(meaningsIn('we thank you for your application', 'unfortunately')).toContain('regret');
});

test.each([
  ['French', 'nous vous remercions de votre candidature pour le poste', 'malheureusement'],
  ['Spanish', 'te damos las gracias por tu candidatura para el puesto', 'lamentamos'],
  ['Italian', 'la ringraziamo per la sua candidatura per il posto', 'purtroppo'],
  ['Portuguese', 'agradecemos a sua candidatura para a nossa vaga', 'infelizmente'],
  ['Dutch', 'wij danken je voor je sollicitatie op onze vacature', 'helaas'],
  ['Swedish', 'tack for din ansokan till var tjanst', 'tyvarr'],
  ['Danish', 'tak for din ansogning til vores stilling', 'desvaerre'],
  ['Norwegian', 'takk for din soknad til stillingen hos oss', 'dessverre'],
  ['Polish', 'dziekujemy za twoja aplikacje na to stanowisko w naszej firmie', 'niestety'],
])('regret is known in %s', (_, text, word) => {
  expect(meaningsIn(text, word)).toContain('regret');
});

test('the beginning of a word is enough where a list says so, whatever its end', () => {
  for (const word of ['bewerbung', 'bewerbungen', 'bewerberin'])
    expect(meaningsIn('wir haben uns fur eine andere entschieden', word).length).toBeGreaterThan(0);
});

test('a mail without words of any language means nothing', () => {
  expect(meaningsIn('', 'thanks')).toEqual([]);
  expect(meaningsIn('qqq zzz xxq', 'thanks')).toEqual([]);
});
