import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  addCardReview,
  changeCard,
  getCard,
  type PracticeCard,
  type PracticeMode,
  undoCardReview,
} from '../../../contract/practice.ts';
import type { CardId, CardReviewId, InterviewId } from '../../../domain/id.ts';
import type { Grade } from '../../../domain/practice/memory.ts';
import { call } from '../../api.ts';
import { cardQuery, nextCardQuery, PRACTICE, type PracticeFor } from './practice-queries.ts';

export type Answer = {
  id: CardReviewId;
  grade: Grade;
  mode: PracticeMode;
  seconds: number;
  points: string[];
  answer: string;
};
export type Done = { reviewId: CardReviewId; cardId: CardId; prompt: string; grade: Grade };

/**
 * One sitting: a card after the other, as the plan gives them, or the one that was asked for. What was done is kept on
 * the server at once, so that stopping, or closing the page, loses nothing.
 */
export function useSession(chosen: PracticeFor, asked: CardId | null) {
  const queryClient = useQueryClient();
  const [skip, setSkip] = useState<readonly CardId[]>([]);
  const [done, setDone] = useState<Done[]>([]);
  /** A card that was asked for, or taken back, comes before those of the plan. */
  const [pinned, setPinned] = useState(asked);
  const [isStopped, setIsStopped] = useState(false);
  /** How often another card came up: each begins anew, also one that comes again. */
  const [turn, setTurn] = useState(0);
  const next = useQuery({ ...nextCardQuery(chosen, skip), enabled: pinned === null });
  const one = useQuery({ ...cardQuery(pinned ?? ('' as CardId)), enabled: pinned !== null });
  /** The card in front: it stays until somebody goes on, whatever the plan says meanwhile. */
  const held = useRef<{ turn: number; card: PracticeCard } | null>(null);
  const offered = (pinned === null ? next.data?.card : one.data) ?? null;
  if (offered && held.current?.turn !== turn) held.current = { turn, card: offered };
  const card = held.current?.turn === turn ? held.current.card : null;
  const given = chosen.interview && chosen.interview !== 'none' ? chosen.interview : null;
  const refresh = () => queryClient.invalidateQueries({ queryKey: PRACTICE });
  const goOn = async (left: readonly CardId[] = skip) => {
    void refresh();
    // The next card is there before the one in front goes: what was kept of an earlier plan must not show up for a moment.
    if (asked === null) {
      await queryClient.fetchQuery({ ...nextCardQuery(chosen, left), staleTime: 0 }).catch(() => null);
    } else setIsStopped(true);
    setSkip(left);
    setPinned(null);
    setTurn((before) => before + 1);
  };

  const grade = useMutation({
    mutationFn: ({
      card,
      answer,
      interviewId,
    }: {
      card: PracticeCard;
      answer: Answer;
      interviewId: InterviewId | null;
    }) => call(addCardReview, { params: { cardId: card.id }, body: { ...answer, interviewId } }),
    onSuccess: async (_, { card, answer }) => {
      const { id: cardId, prompt } = card;
      setDone((before) => [...before, { reviewId: answer.id, cardId, prompt, grade: answer.grade }]);
      await goOn();
    },
  });
  const undo = useMutation({
    mutationFn: ({ reviewId }: Done) =>
      call(undoCardReview, { params: { cardReviewId: reviewId }, body: undefined }),
    onSuccess: async (card, { reviewId }) => {
      setDone((before) => before.filter((entry) => entry.reviewId !== reviewId));
      queryClient.setQueryData(cardQuery(card.id).queryKey, card);
      setPinned(card.id);
      setIsStopped(false);
      await refresh();
      setTurn((before) => before + 1);
    },
  });
  const away = useMutation({
    mutationFn: ({ cardId, isAway }: { cardId: CardId; isAway: boolean }) =>
      call(changeCard, { params: { cardId }, body: { isAway } }),
    onSuccess: (_, { isAway }) => (isAway ? goOn() : refresh()),
  });

  return {
    query: pinned === null ? next : one,
    card,
    planned: pinned === null ? (next.data?.planned ?? null) : null,
    plan: next.data ?? null,
    done,
    turn,
    isStopped,
    isBusy: grade.isPending || undo.isPending || away.isPending,
    problem: grade.error ?? undo.error ?? away.error,
    grade: (card: PracticeCard, answer: Answer) =>
      grade.mutate({ card, answer, interviewId: next.data?.interview?.id ?? given }),
    undo: () => {
      const last = done.at(-1);
      if (last) undo.mutate(last);
    },
    putAway: (card: PracticeCard) => away.mutate({ cardId: card.id, isAway: true }),
    takeBack: (cardId: CardId) => away.mutate({ cardId, isAway: false }),
    /** Its words were changed: they are shown, and nothing else of the sitting changes. */
    renew: async (cardId: CardId) => {
      const renewed = await call(getCard, { params: { cardId } });
      if (held.current?.card.id === cardId) held.current = { turn, card: renewed };
      await refresh();
    },
    skip: (card: PracticeCard) => goOn([...skip, card.id]),
    stop: () => setIsStopped(true),
    resume: () => {
      setIsStopped(false);
      setTurn((before) => before + 1);
    },
  };
}
