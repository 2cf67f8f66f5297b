import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Mailbox } from '../contract/mailbox.ts';
import { mailboxesQuery } from './mailbox-query.ts';

/** What a mailbox finds while a page is open shows on it without anybody asking. */
export function useFoundMail(mailboxes: readonly Mailbox[] | undefined): void {
  const queryClient = useQueryClient();
  const proposals = mailboxes?.reduce((sum, mailbox) => sum + mailbox.proposals, 0);
  const seen = useRef<number | null>(null);
  useEffect(() => {
    if (proposals === undefined) return;
    const before = seen.current;
    seen.current = proposals;
    if (before === null || proposals <= before) return;
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== mailboxesQuery.queryKey[0],
    });
  }, [proposals, queryClient]);
}
