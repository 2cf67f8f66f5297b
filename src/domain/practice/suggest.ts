import type { Day } from '../time.ts';
import { type Memory, recallOn } from './memory.ts';

export type SuggestCard<Id extends string = string> = {
  id: Id;
  memory: Memory | null;
  minutes: number;
  /** It caught the person out, or came from a review. */
  isFound: boolean;
};
export type SuggestedCard<Id extends string = string> = {
  id: Id;
  minutes: number;
  because: 'found' | 'fading' | 'new';
};

/**
 * What is worth rehearsing on a day with no interview ahead, inside the minutes: what caught one out or a review found
 * first, then what FSRS would show again, the least known first, then what was never rehearsed, the newest first.
 * Nothing is late: what is not rehearsed today is simply suggested another day.
 */
export function suggestFor<Id extends string>(
  cards: readonly SuggestCard<Id>[],
  { today, minutes }: { today: Day; minutes: number },
): SuggestedCard<Id>[] {
  const ranked = cards
    .filter(({ memory }) => memory === null || (memory.due <= today && memory.reviewedOn < today))
    .map((card) => ({ card, because: becauseOf(card), known: recallOn(card.memory, today) }))
    .sort(
      (a, b) =>
        RANK[a.because] - RANK[b.because] ||
        Number(a.card.memory === null) - Number(b.card.memory === null) ||
        a.known - b.known ||
        (a.card.id > b.card.id ? -1 : 1),
    );
  const chosen: SuggestedCard<Id>[] = [];
  let left = minutes;
  for (const { card, because } of ranked) {
    if (card.minutes > left) continue;
    chosen.push({ id: card.id, minutes: card.minutes, because });
    left -= card.minutes;
  }
  return chosen;
}

const RANK = { found: 0, fading: 1, new: 2 } as const;

function becauseOf({ isFound, memory }: SuggestCard): SuggestedCard['because'] {
  if (isFound) return 'found';
  return memory ? 'fading' : 'new';
}
