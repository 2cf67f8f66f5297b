import { queryOptions } from '@tanstack/react-query';
import { getPrepSheet } from '../../../contract/prep.ts';
import type { InterviewId } from '../../../domain/id.ts';
import { call } from '../../api.ts';

export function prepQuery(interviewId: InterviewId) {
  return queryOptions({
    queryKey: ['interview', interviewId, 'prep'],
    queryFn: () => call(getPrepSheet, { params: { interviewId } }),
  });
}
