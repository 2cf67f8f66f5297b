import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { type acceptance, acceptProposal, dismissProposal, type Proposal } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { useToast } from '../../components/Toasts.tsx';
import { proposalNow } from './mail-groups-query.ts';
import { notedWords, putAsideWords } from './mail-words.ts';
import { NotListed, type Press, pressedAcceptance } from './pressed-acceptance.ts';
import { IN_ORDER, useTakeBack } from './use-take-back.ts';

/** One press, or what the person chose or wrote themselves. */
type Accepting = { press: Press } | { body: z.input<typeof acceptance> };

/** Accepts one mail, or puts it aside; each can be taken back. */
export function useDecisions(proposal: Proposal) {
  const { id } = proposal;
  const queryClient = useQueryClient();
  const showToast = useToast();
  const takeBack = useTakeBack();
  const undo = () => takeBack.mutate([id]);
  const accept = useMutation({
    ...IN_ORDER,
    mutationFn: async (accepting: Accepting) => {
      const isPressed = 'press' in accepting;
      const asked = isPressed ? await proposalNow(queryClient, id) : proposal;
      const body = isPressed ? pressedAcceptance(asked, accepting.press) : accepting.body;
      const noted = await call(acceptProposal, { params: { proposalId: id }, body });
      return { noted, words: notedWords(noted, asked ?? proposal, body.change) };
    },
    onSuccess: async ({ noted, words }) => {
      await queryClient.invalidateQueries();
      const reboundId = noted.accepted?.reboundId;
      const way = reboundId && {
        label: 'Something kind first',
        to: '/rebounds/$reboundId' as const,
        params: { reboundId },
      };
      showToast(words, undo, way ? { way } : undefined);
    },
    // Everything else is said in the row, which this one has no more.
    onError: (error) => error instanceof NotListed && showToast(error.message),
  });
  const dismiss = useMutation({
    ...IN_ORDER,
    mutationFn: () => call(dismissProposal, { params: { proposalId: id } }),
    onSuccess: async (aside) => {
      await queryClient.invalidateQueries();
      showToast(putAsideWords(aside), undo);
    },
    onError: (error) => showToast(error.message),
  });
  return { accept, dismiss };
}
