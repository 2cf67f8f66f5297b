import { useQuery } from '@tanstack/react-query';
import type { Proposal } from '../../../contract/mail.ts';
import type { ApplicationId } from '../../../domain/id.ts';
import { applicationQuery } from '../application/application-query.ts';
import type { ChangedInterview } from './change-words.ts';
import { type Correction, chosenApplication, interviewsToCome, mayChange, SEARCH } from './correction.ts';

type Changeable = {
  interviews: readonly ChangedInterview[];
  /** They are not known yet. */
  isComing: boolean;
  /** Why they cannot be told. */
  notThere: Error | null;
};

/** The noted interviews that a mail may be about, as it is corrected. */
export function useChangeableInterviews(proposal: Proposal, correction: Correction): Changeable {
  const { change, message } = proposal;
  const isAsked = mayChange(proposal, correction);
  const chosen = chosenApplication(proposal, correction);
  const isFound = isAsked && correction.target === SEARCH && chosen !== null;
  const { data, error } = useQuery({
    ...applicationQuery(chosen?.id ?? ('' as ApplicationId)),
    enabled: isFound,
  });
  if (isFound)
    return {
      interviews: interviewsToCome(data?.interviews ?? [], message.sentAt ?? new Date().toISOString()),
      isComing: !data,
      notThere: data ? null : error,
    };
  const known = change?.interviews.filter(({ applicationId }) => applicationId === chosen?.id) ?? [];
  return { interviews: isAsked ? known : [], isComing: false, notThere: null };
}
