import { companyKey } from './company-key.ts';

/** "Marks & Spencer" and "Marks and Spencer": what stands between two names. */
const AND = new Set(['and', 'und', 'et', 'y', 'e', 'og', 'och', 'en']);
const SAINTS = new Set(['saint', 'sainte', 'sankt', 'ste']);
/** "Team Northwind", "Groupe Northwind": before a name they tell who writes, or that it is a house of several. */
const IN_FRONT = new Set(
  'team hr jobs talent people hiring recruiting recruitment group groupe grupo gruppo gruppe groep'.split(
    ' ',
  ),
);

/**
 * A company's name as several people may spell it: umlauts or "ue", "&" or "and", with or without an apostrophe. Two names
 * that are alike in this may be one company: it is asked, for "Baur" and "Bauer" are alike too. Empty where nothing is left.
 */
export function companySpelling(name: string): string {
  const told = name
    .slice(0, 300)
    .replace(/['’‘‛`´ʼ＇]s(?![\p{L}\p{N}])/giu, 's')
    .replace(/(?<=\d)(?:und|and|\+)(?=\d)/giu, ' ');
  const words = companyKey(told).split(' ');
  const front = words.findIndex((word) => !IN_FRONT.has(word));
  return words
    .slice(Math.max(front, 0))
    .filter((word, at, all) => at === 0 || at === all.length - 1 || !AND.has(word))
    .map((word) => (SAINTS.has(word) ? 'st' : word.replace(/([aou])e/g, '$1')))
    .join('');
}
