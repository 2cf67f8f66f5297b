import { queryOptions } from '@tanstack/react-query';
import { getCard, getNextCard, getPracticePlan, listCardsAway } from '../../../contract/practice.ts';
import type { CardId, InterviewId } from '../../../domain/id.ts';
import { call } from '../../api.ts';

/** What somebody chose to practise for; it stands in the address, so that a reload goes on with it. */
export type PracticeFor = { interview?: InterviewId | 'none'; dayItself?: 'yes'; more?: number };

/** Everything asked about practice begins with this: one review changes what comes next everywhere. */
export const PRACTICE = ['practice'] as const;

export function planQuery(chosen: PracticeFor) {
  return queryOptions({
    queryKey: [...PRACTICE, 'plan', chosen],
    queryFn: () => call(getPracticePlan, { query: chosen }),
  });
}

export function nextCardQuery(chosen: PracticeFor, skip: readonly CardId[]) {
  return queryOptions({
    queryKey: [...PRACTICE, 'next', chosen, skip],
    queryFn: () => call(getNextCard, { query: { ...chosen, skip: skip.join(',') } }),
    // A card must not change under somebody who is answering it, because the window came back to the front.
    refetchOnWindowFocus: false,
  });
}

export function cardQuery(cardId: CardId) {
  return queryOptions({
    queryKey: [...PRACTICE, 'card', cardId],
    queryFn: () => call(getCard, { params: { cardId } }),
    refetchOnWindowFocus: false,
  });
}

export const cardsAwayQuery = queryOptions({
  queryKey: [...PRACTICE, 'away'],
  queryFn: () => call(listCardsAway, {}),
});
