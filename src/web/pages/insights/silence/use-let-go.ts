import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { recordNos } from '../../../../contract/no.ts';
import type { ApplicationId } from '../../../../domain/id.ts';
import { call } from '../../../api.ts';
import { useToast } from '../../../components/Toasts.tsx';

/** Lets one silent application go, as a no that nobody sent, and goes to its short rebound. */
export function useLetGo() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const showToast = useToast();
  return useMutation({
    mutationFn: (applicationId: ApplicationId) =>
      call(recordNos, { body: { nos: [{ application: { id: applicationId }, channel: 'silence' }] } }),
    onSuccess: async ({ reboundId }) => {
      await queryClient.invalidateQueries();
      await navigate({ to: '/rebounds/$reboundId', params: { reboundId } });
    },
    onError: (error) => showToast(error.message),
  });
}
