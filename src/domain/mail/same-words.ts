import { foldWords } from './fold-text.ts';

/**
 * Whether two texts are those of one mail, however it came: every word of the shorter stands in the longer, as often. On
 * its way a mail is wrapped anew, and a list adds its footer; nobody takes words out and puts others in.
 */
export function hasSameWords(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!shorter || !longer || shorter.length === 0) return longer?.length === 0;
  const left = new Map<string, number>();
  for (const word of longer) left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of shorter) {
    const count = left.get(word) ?? 0;
    if (count === 0) return false;
    left.set(word, count - 1);
  }
  return true;
}

function wordsOf(text: string): string[] {
  return foldWords(text).map(({ word }) => word);
}
