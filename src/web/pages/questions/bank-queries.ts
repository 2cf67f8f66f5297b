import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listQuestionBank, listQuestions, type Question } from '../../../contract/question.ts';
import { listWordings } from '../../../contract/wording.ts';
import { call } from '../../api.ts';

export const questionsQuery = queryOptions({
  queryKey: ['questions'],
  queryFn: () => call(listQuestions, {}),
});
/** It changes with the version of Rebound alone. */
export const questionBankQuery = queryOptions({
  queryKey: ['question-bank'],
  queryFn: () => call(listQuestionBank, {}),
  staleTime: Number.POSITIVE_INFINITY,
});
export const wordingsQuery = queryOptions({
  queryKey: ['wordings'],
  queryFn: () => call(listWordings, {}),
});

/** Puts a question as the server has it into the list: in its place, or first where it is new. */
export function showQuestion(queryClient: QueryClient, saved: Question): void {
  queryClient.setQueryData(questionsQuery.queryKey, (data) => {
    if (!data) return data;
    const isThere = data.items.some(({ id }) => id === saved.id);
    return {
      items: isThere ? data.items.map((one) => (one.id === saved.id ? saved : one)) : [saved, ...data.items],
    };
  });
}
