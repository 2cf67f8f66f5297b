import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Proposal, undoProposals } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { useToast } from '../../components/Toasts.tsx';
import { counted } from '../../words.ts';
import { useGoTo } from './FocusKept.tsx';

/** What is decided about mails is done in the order it was decided in, so that the last toast tells of the last. */
export const IN_ORDER = { scope: { id: 'mail' } } as const;

/** Takes accepted or dismissed proposals back: they are open again, and what they changed is undone. */
export function useTakeBack({ goesThere = true } = {}) {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const goTo = useGoTo();
  return useMutation({
    ...IN_ORDER,
    mutationFn: (proposalIds: Proposal['id'][]) => call(undoProposals, { body: { proposalIds } }),
    onSuccess: async (_taken, proposalIds) => {
      if (goesThere) goTo(proposalIds.map((id) => `mail ${id}` as const));
      await queryClient.invalidateQueries();
      showToast(
        proposalIds.length === 1
          ? 'Taken back. The mail waits to be looked at again.'
          : `Taken back. ${counted(proposalIds.length, 'mail')} wait to be looked at again.`,
      );
    },
    onError: (error) => {
      void queryClient.invalidateQueries();
      showToast(error.message);
    },
  });
}
