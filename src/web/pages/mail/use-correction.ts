import type { Proposal } from '../../../contract/mail.ts';
import { useDraft } from '../../draft.ts';
import { type Correction, correctionOf } from './correction.ts';

/** What a mail says as the person puts it. What they wrote stays when the form is left, and when the mail is taken back. */
export function useCorrection(proposal: Proposal) {
  const { value: changed, change } = useDraft<Partial<Correction>>(`mail ${proposal.id}`, {});
  return {
    correction: correctionOf(proposal, changed),
    change: (more: Partial<Correction>) => change({ ...changed, ...more }),
  };
}
