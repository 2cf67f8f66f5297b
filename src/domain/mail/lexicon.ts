import { DANISH_MEANINGS } from './meanings/danish.ts';
import { DUTCH_MEANINGS } from './meanings/dutch.ts';
import { ENGLISH_MEANINGS } from './meanings/english.ts';
import { FRENCH_MEANINGS } from './meanings/french.ts';
import { GERMAN_MEANINGS } from './meanings/german.ts';
import { ITALIAN_MEANINGS } from './meanings/italian.ts';
import { NORWEGIAN_MEANINGS } from './meanings/norwegian.ts';
import { POLISH_MEANINGS } from './meanings/polish.ts';
import { PORTUGUESE_MEANINGS } from './meanings/portuguese.ts';
import { SPANISH_MEANINGS } from './meanings/spanish.ts';
import { SWEDISH_MEANINGS } from './meanings/swedish.ts';

/** Where two have as many words in common with a mail, the first. */
const LISTS = [
  ENGLISH_MEANINGS,
  GERMAN_MEANINGS,
  FRENCH_MEANINGS,
  SPANISH_MEANINGS,
  ITALIAN_MEANINGS,
  PORTUGUESE_MEANINGS,
  DUTCH_MEANINGS,
  SWEDISH_MEANINGS,
  DANISH_MEANINGS,
  NORWEGIAN_MEANINGS,
  POLISH_MEANINGS,
];
/** The first 100 words tell the language. */
const ENOUGH_WORDS = 100;
const COMMON = 'common: ';
const SHORTEST_STEM = 3;
const LONGEST_STEM = 18;
/** A name or a number is looked up once in a while; the words of a language are fewer. */
const MAX_KEPT = 10_000;

/** The words of one language, in plain letters, with what they mean: names of the lines of `meanings/`. */
export type Lexicon = { meaningsOf: (word: string) => readonly string[] };

const NOTHING: readonly string[] = [];
const NO_LEXICON: Lexicon = { meaningsOf: () => NOTHING };
/** Read when the first mail of its language comes: most people's mail is in one or two. */
const lexicons: (Lexicon | undefined)[] = [];
let common: ReadonlyMap<string, readonly number[]> | null = null;

/** The lexicon of the language a mail has most common words of: "die" is one thing in German and another in English. Words stand between spaces or line feeds. */
export function lexiconOf(folded: string): Lexicon {
  common ??= commonWords();
  const counts = LISTS.map(() => 0);
  for (const word of folded.slice(0, ENOUGH_WORDS * 12).split(/[ \n]+/, ENOUGH_WORDS))
    for (const language of common.get(word) ?? []) counts[language] = (counts[language] ?? 0) + 1;
  const most = Math.max(...counts);
  if (most === 0) return NO_LEXICON;
  const language = counts.indexOf(most);
  const lexicon = lexicons[language] ?? read(LISTS[language] ?? '');
  lexicons[language] = lexicon;
  return lexicon;
}

/** The first line of each list: they tell the language and mean nothing. */
function commonWords(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [language, list] of LISTS.entries()) {
    const line = list.slice(list.indexOf(COMMON) + COMMON.length).split('\n', 1)[0] ?? '';
    for (const word of line.split(' ')) {
      const languages = found.get(word);
      if (languages) languages.push(language);
      else found.set(word, [language]);
    }
  }
  return found;
}

/** A list: lines of a meaning, a colon and its words; a star ends the beginning of a word. */
function read(list: string): Lexicon {
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  for (const line of list.trim().split('\n')) {
    if (line.startsWith(COMMON)) continue;
    const [meaning = '', said = ''] = line.split(': ');
    for (const word of said.split(' ')) {
      const isStem = word.endsWith('*');
      const where = isStem ? stems : words;
      const key = isStem ? word.slice(0, -1) : word;
      const meanings = where.get(key);
      if (meanings) meanings.push(meaning);
      else where.set(key, [meaning]);
    }
  }
  const kept = new Map<string, readonly string[]>();
  const find = (word: string): readonly string[] => {
    const found = new Set(words.get(word));
    const last = Math.min(word.length, LONGEST_STEM);
    for (let letters = SHORTEST_STEM; letters <= last; letters += 1)
      for (const meaning of stems.get(word.slice(0, letters)) ?? NOTHING) found.add(meaning);
    return found.size === 0 ? NOTHING : [...found];
  };
  return {
    meaningsOf(word) {
      const before = kept.get(word);
      if (before) return before;
      const meanings = find(word);
      if (kept.size < MAX_KEPT) kept.set(word, meanings);
      return meanings;
    },
  };
}
