import { useMutation, useQueryClient } from '@tanstack/react-query';
import { undoEvent } from '../../../contract/application.ts';
import type { ApplicationId, EventId } from '../../../domain/id.ts';
import { call } from '../../api.ts';
import { useToast } from '../../components/Toasts.tsx';

/** Takes an event back, and says so; an undo is itself an event, and can be taken back too. */
export function useUndoEvent(applicationId: ApplicationId) {
  const queryClient = useQueryClient();
  const showToast = useToast();
  return useMutation({
    mutationFn: ({ eventId }: { eventId: EventId; says: string }) =>
      call(undoEvent, { params: { applicationId, eventId } }),
    onSuccess: async (_page, { says }) => {
      await queryClient.invalidateQueries();
      showToast(says);
    },
    onError: (error) => showToast(error.message),
  });
}
