import { queryOptions } from '@tanstack/react-query';
import { getInterview } from '../../../contract/interview.ts';
import type { InterviewId } from '../../../domain/id.ts';
import { call } from '../../api.ts';

export function interviewQuery(interviewId: InterviewId) {
  return queryOptions({
    queryKey: ['interview', interviewId],
    queryFn: () => call(getInterview, { params: { interviewId } }),
  });
}
