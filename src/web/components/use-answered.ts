import { useMutation, useQueryClient } from '@tanstack/react-query';
import { correctEvent } from '../../contract/application.ts';
import type { ApplicationId, EventId } from '../../domain/id.ts';
import { call } from '../api.ts';
import { useToast } from './Toasts.tsx';

/** Says that an answer was given, or takes that back. */
export function useAnswered() {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const answer = useMutation({
    mutationFn: ({
      isAnswered,
      ...params
    }: {
      applicationId: ApplicationId;
      eventId: EventId;
      isAnswered: boolean;
    }) => call(correctEvent, { params, body: { isAnswered } }),
    onSuccess: async (_page, given) => {
      await queryClient.invalidateQueries();
      if (given.isAnswered) showToast('Done.', () => answer.mutate({ ...given, isAnswered: false }));
    },
    onError: (error) => showToast(error.message),
  });
  return answer;
}
