import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { PracticeCard } from '../../../contract/practice.ts';
import { changeQuestion } from '../../../contract/question.ts';
import { changeWording } from '../../../contract/wording.ts';
import type { QuestionId, WordingId } from '../../../domain/id.ts';
import { call } from '../../api.ts';
import { useDraft } from '../../draft.ts';
import { PRACTICE } from './practice-queries.ts';

const MOST_POINTS = 20;
const LONGEST_POINT = 200;
/** What fits into the field: key points are lines, a wording is prose. */
export const LONGEST_WORDS = { question: MOST_POINTS * LONGEST_POINT, story: 0, wording: 20_000 } as const;

/**
 * What a card with nothing to tick off yet should hold, as it is typed under it. It is kept with a button, with the grade,
 * and also when somebody goes on without one; where it cannot be kept, it waits in the field.
 */
export function useMissingPoints({ id, subject, keyPoints }: PracticeCard) {
  const queryClient = useQueryClient();
  const draft = useDraft(`key-points:${id}`, '');
  const save = useMutation({
    mutationFn: async (words: string) =>
      subject === 'wording'
        ? call(changeWording, { params: { wordingId: id as WordingId }, body: { instead: words } })
        : call(changeQuestion, {
            params: { questionId: id as QuestionId },
            body: { keyPoints: linesOf(words) },
          }),
    onSuccess: () => {
      draft.clear('');
      void queryClient.invalidateQueries({ queryKey: [`${subject}s`] });
    },
  });
  // Points that are there meanwhile are not written over.
  const words = keyPoints.length === 0 && subject !== 'story' ? draft.value.trim() : '';
  const keep = async (): Promise<boolean> => {
    if (words) await save.mutateAsync(words);
    return words !== '';
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(
    () => () => {
      const refresh = () => queryClient.invalidateQueries({ queryKey: PRACTICE });
      latest.current().then(
        (isKept) => (isKept ? refresh() : undefined),
        () => undefined,
      );
    },
    [queryClient],
  );
  return { typed: draft.value, change: draft.change, keep, isBusy: save.isPending, problem: save.error };
}

function linesOf(words: string): string[] {
  return words
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^[-*•]\s+/, '')
        .slice(0, LONGEST_POINT),
    )
    .filter(Boolean)
    .slice(0, MOST_POINTS);
}
