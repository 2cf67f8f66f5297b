import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { openRebound } from '../../../contract/rebound.ts';
import type { ApplicationId } from '../../../domain/id.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { useToast } from '../../components/Toasts.tsx';

/** A no that was old news when its mail was accepted has no rebound, unless the person wants one. */
export function OpenRebound({ applicationId }: { applicationId: ApplicationId }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const showToast = useToast();
  const open = useMutation({
    mutationFn: () => call(openRebound, { params: { applicationId } }),
    onSuccess: async ({ reboundId }) => {
      await navigate({ to: '/rebounds/$reboundId', params: { reboundId } });
      void queryClient.invalidateQueries();
    },
    onError: (error) => showToast(error.message),
  });
  return (
    <Button look="text" onClick={() => open.mutate()} isBusy={open.isPending}>
      Open a rebound for it
    </Button>
  );
}
