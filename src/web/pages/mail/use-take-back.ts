import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Proposal, undoProposals } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { useToast } from '../../components/Toasts.tsx';

/** Takes accepted or dismissed proposals back: they are open again, and what they changed is undone. */
export function useTakeBack() {
  const queryClient = useQueryClient();
  const showToast = useToast();
  return useMutation({
    mutationFn: (proposalIds: Proposal['id'][]) => call(undoProposals, { body: { proposalIds } }),
    onSettled: () => queryClient.invalidateQueries(),
    onError: (error) => showToast(error.message),
  });
}
