import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { type acceptance, acceptProposal, type MailGroup, type Proposal } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { useToast } from '../../components/Toasts.tsx';
import { counted } from '../../words.ts';
import { proposalNow } from './mail-groups-query.ts';
import { readyAcceptance } from './mail-words.ts';
import { IN_ORDER, useTakeBack } from './use-take-back.ts';

/** Accepts every mail of a group, the oldest first, and all of them to one application; one undo takes all back. */
export function useAcceptGroup() {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const takeBack = useTakeBack();
  return useMutation({
    ...IN_ORDER,
    mutationFn: async ({ proposals }: MailGroup) => {
      const accepted: Proposal['id'][] = [];
      let applicationId: NonNullable<Proposal['accepted']>['applicationId'] | null = null;
      for (const { id } of proposals.toReversed()) {
        try {
          const proposal = await proposalNow(queryClient, id);
          // What was decided just before may have left one to be asked about, or an interview for one to move.
          const ready = proposal && !proposal.change ? readyAcceptance(proposal) : null;
          if (!ready) continue;
          const body: z.input<typeof acceptance> = {
            ...ready,
            applicationId: ready.applicationId ?? applicationId,
          };
          const noted: Proposal = await call(acceptProposal, { params: { proposalId: id }, body });
          applicationId = noted.accepted?.applicationId ?? applicationId;
          accepted.push(id);
        } catch (error) {
          return { accepted, error };
        }
      }
      return { accepted, error: null };
    },
    onSuccess: async ({ accepted, error }, { company }) => {
      await queryClient.invalidateQueries();
      const said = `${counted(accepted.length, 'mail')} noted${company ? ` for ${company}` : ''}.`;
      const why = error instanceof Error ? ` ${error.message}` : '';
      showToast(said + why, accepted.length > 0 ? () => takeBack.mutate(accepted) : undefined, {
        stays: accepted.length > 1,
      });
    },
  });
}
