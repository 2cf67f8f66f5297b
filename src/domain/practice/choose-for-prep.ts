import type { Relevance } from './relevance.ts';

type Judged = { relevance: Relevance; isFound: boolean };

/**
 * What goes on a prep sheet of so many lines: what a review found comes first, as far as half of the lines; then what
 * is likeliest to come up. Of equals, the order given.
 */
export function chooseForPrep<Item extends Judged>(judged: readonly Item[], lines: number): Item[] {
  const likeliest = judged.toSorted((a, b) => b.relevance.value - a.relevance.value);
  const found = likeliest.filter(({ isFound }) => isFound).slice(0, Math.ceil(lines / 2));
  const chosen = new Set(found);
  return [...found, ...likeliest.filter((one) => !chosen.has(one))].slice(0, lines);
}
