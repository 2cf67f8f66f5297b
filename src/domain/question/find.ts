import { findTerms, searchTokens } from '../application/search-text.ts';

/** The words of a question, and those around it (notes, key points, topic), made ready to be looked through. */
export type Findable = { text: string; around: string };

export function findable(text: string, around: readonly string[]): Findable {
  return { text: ready(text), around: ready(around.join('\n')) };
}

/**
 * The items in which every word that was typed begins a word, whatever the accents: first those whose question says it
 * all, then those that say some of it around. In their order otherwise; all of them when nothing was typed.
 */
export function findAmong<Item extends { findable: Findable }>(
  items: readonly Item[],
  query: string,
): Item[] {
  const terms = findTerms(query).map((term) => ` ${term}`);
  if (terms.length === 0) return [...items];
  const inText: Item[] = [];
  const around: Item[] = [];
  for (const item of items) {
    const missing = terms.filter((term) => !item.findable.text.includes(term));
    if (missing.length === 0) inText.push(item);
    else if (missing.every((term) => item.findable.around.includes(term))) around.push(item);
  }
  return [...inText, ...around];
}

/** A space before each word, so that looking for a space and some letters finds beginnings of words alone. */
function ready(text: string): string {
  return ` ${searchTokens(text).join(' ')}`;
}
