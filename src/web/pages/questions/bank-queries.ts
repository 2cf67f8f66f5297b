import { queryOptions } from '@tanstack/react-query';
import { listQuestions } from '../../../contract/question.ts';
import { listWordings } from '../../../contract/wording.ts';
import { call } from '../../api.ts';

export const questionsQuery = queryOptions({
  queryKey: ['questions'],
  queryFn: () => call(listQuestions, {}),
});
export const wordingsQuery = queryOptions({
  queryKey: ['wordings'],
  queryFn: () => call(listWordings, {}),
});
