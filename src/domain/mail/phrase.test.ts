import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Phrase, wordsSaid } from './phrase.ts';
import type { PhraseTable } from './signals.ts';

describe('a phrase', () => {
  test.each([
    ['not chosen', 'you were not chosen today', 'not chosen'],
    ['not|never chosen', 'you were never chosen today', 'never chosen'],
    ['mov* on', 'we are moving on today', 'moving on'],
    ['not ~2 chosen', 'you were not chosen today', 'not chosen'],
    ['not ~1 chosen', 'you were not among those chosen today', null],
    ['not ~3 chosen', 'you were not among those now chosen today', 'not among those now chosen'],
    ['not ~2 you|chosen ~1 today', 'not you or ever chosen again today', null],
    ['not ~3 you|chosen ~1 today', 'not you or chosen again today', 'not you or chosen again today'],
    ['bewerbung ~1 erhalten', 'onlinebewerbung dankend erhalten heute', 'onlinebewerbung dankend erhalten'],
  ])('"%s" in "%s"', (phrase, text, found) => {
    expect(firstIn(`\n${text}\n`, phrase)).toBe(found);
  });

  test('as many words as may stand between are passed over first', () => {
    expect(firstIn('\nnot you and not you\n', 'not ~5 you')).toBe('not you and not you');
  });

  test('never reaches across the end of a sentence', () => {
    expect(firstIn('\nwe do not\nchosen ones know\n', 'not ~3 chosen')).toBeNull();
    expect(firstIn('\nwe do not\nchosen ones know\n', 'do not')).toBe('do not');
  });

  test('stands before another word or the end of a sentence, not where the text was cut', () => {
    expect(firstIn('\nnot chosen', 'not chosen')).toBeNull();
  });

  test('tells what it can begin with', () => {
    expect(new Phrase('not|mov* ~2 on').heads).toEqual(['not', 'mov*']);
    expect(new Phrase('interview').heads).toContain('telefoninterview');
  });

  test('is made of words alone', () => {
    expect(() => new Phrase("don't").lastFrom(wordsSaid('\ndo not\n'), 0)).toThrow('Not a word');
  });

  test('every phrase of the tables is', async () => {
    const files = readdirSync(`${import.meta.dirname}/phrases`).filter((file) => file !== 'unsettled.ts');
    const modules = await Promise.all(files.map((file) => import(`./phrases/${file}`)));
    const tables = modules.flatMap((module) => Object.values(module).flat() as PhraseTable[]);
    const phrases = tables.flatMap(({ strong, medium, weak, farewell = [] }) => [
      ...strong,
      ...medium,
      ...weak,
      ...farewell,
    ]);
    expect(phrases.length).toBeGreaterThan(1_000);
    for (const phrase of phrases)
      expect(() => new Phrase(phrase).lastFrom(wordsSaid('\nx\n'), 0)).not.toThrow();
  });
});

function firstIn(folded: string, said: string): string | null {
  const phrase = new Phrase(said);
  const all = wordsSaid(folded);
  for (const first of all.words.keys()) {
    const last = phrase.lastFrom(all, first);
    if (last >= 0) return all.words.slice(first, last + 1).join(' ');
  }
  return null;
}
