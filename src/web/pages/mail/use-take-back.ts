import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Proposal, undoProposals } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { useToast } from '../../components/Toasts.tsx';
import { useGoTo } from './FocusKept.tsx';
import { inParts } from './in-parts.ts';
import { takenBackWords } from './mail-words.ts';

/** What is decided about mails is done in the order it was decided in, so that the last toast tells of the last. */
export const IN_ORDER = { scope: { id: 'mail' } } as const;

/** A request takes up to 10,000 and is done part by part; with fewer, less is in doubt where one fails. */
const UNDONE_AT_ONCE = 1_000;

/** Takes accepted or dismissed proposals back: they are open again, and what they changed is undone. */
export function useTakeBack({ goesThere = true } = {}) {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const goTo = useGoTo();
  const takeBack = useMutation({
    ...IN_ORDER,
    mutationFn: (proposalIds: Proposal['id'][]) =>
      inParts(proposalIds, UNDONE_AT_ONCE, (part) => call(undoProposals, { body: { proposalIds: part } })),
    onSuccess: async ({ done, left, error }) => {
      if (goesThere && done.length > 0) goTo(done.map((id) => `mail ${id}` as const));
      await queryClient.invalidateQueries();
      const again = left.length > 0 ? () => takeBack.mutate(left) : undefined;
      showToast(takenBackWords(done.length, error), again, { stays: left.length > 1 });
    },
  });
  return takeBack;
}
