import { searchTokens } from './search-text.ts';

/**
 * Which of the skills a person noted ("it became clear they wanted …") the posting never named, in the order noted. A
 * skill counts as named when all its words stand somewhere in the posting; a final s makes no difference. Where no
 * posting text was kept nobody can say, so nothing is returned.
 */
export function skillsNeverNamed(skills: readonly string[], postingText: string): string[] {
  const named = new Set(searchTokens(postingText).map(withoutPlural));
  if (named.size === 0) return [];
  return skills.filter((skill) => {
    const words = searchTokens(skill).map(withoutPlural);
    return words.length > 0 && !words.every((word) => named.has(word));
  });
}

function withoutPlural(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
