import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { mailboxesQuery } from '../../mailbox-query.ts';

/** A change of a mailbox, after which the page shows how it stands now. */
export function useMailboxChange<Given = void, Answer = unknown>(
  change: (given: Given) => Promise<Answer>,
  onDone?: (answer: Answer) => void,
): UseMutationResult<Answer, Error, Given> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries({ queryKey: mailboxesQuery.queryKey });
      onDone?.(answer);
    },
  });
}
