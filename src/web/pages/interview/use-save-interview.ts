import { useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { changeInterview, type Interview } from '../../../contract/interview.ts';
import { call } from '../../api.ts';
import { interviewQuery } from './interview-query.ts';

export type InterviewChange = z.input<typeof changeInterview.body>;

/** Saves a part of an interview and shows what came of it everywhere it is shown. */
export function useSaveInterview({ id, applicationId }: Interview) {
  const queryClient = useQueryClient();
  return async (body: InterviewChange) => {
    const saved = await call(changeInterview, { params: { interviewId: id }, body });
    queryClient.setQueryData(interviewQuery(id).queryKey, saved);
    void queryClient.invalidateQueries({ queryKey: ['today'] });
    void queryClient.invalidateQueries({ queryKey: ['application', applicationId] });
  };
}
