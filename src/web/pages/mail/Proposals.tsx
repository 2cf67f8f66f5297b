import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { acceptSureProposals, listProposals, type Proposal } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { counted } from '../../words.ts';
import { focusLost } from './focus-lost.ts';
import styles from './MailPage.module.css';
import { ProposalCard } from './ProposalCard.tsx';
import { useTakeBack } from './use-take-back.ts';

/** Proposals that wait. Mails that may carry a no stay folded until the person opens them. */
export function Proposals() {
  const [isOpen, setIsOpen] = useState(false);
  const others = useProposals('others');
  const nos = useProposals('nos', isOpen);
  const acceptSure = useAcceptSure();
  return (
    <QueryView query={others}>
      {({ pages }) => {
        const [first] = pages;
        const folded = first?.nos ?? 0;
        const isEmpty = folded === 0 && first?.total === 0;
        if (isEmpty) return <p className={styles.muted}>Nothing waits to be looked at.</p>;
        return (
          <>
            {folded > 0 && (
              <Card className={styles.folded}>
                <h2>{folded === 1 ? 'One mail may carry a no' : `${folded} mails may carry a no`}</h2>
                <p>
                  {folded === 1 ? 'It waits' : 'They wait'} until you want to look. Nothing in here is in a
                  hurry.
                </p>
                <Button look="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
                  {isOpen ? 'Fold up again' : folded === 1 ? 'Open it' : 'Open them'}
                </Button>
                {isOpen && <Listed query={nos} show="nos" onAcceptSure={() => acceptSure.mutate('nos')} />}
              </Card>
            )}
            {(first?.total ?? 0) > 0 && (
              <Listed query={others} show="others" onAcceptSure={() => acceptSure.mutate('others')} />
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function Listed({
  query,
  show,
  onAcceptSure,
}: {
  query: ReturnType<typeof useProposals>;
  show: 'nos' | 'others';
  onAcceptSure: () => void;
}) {
  return (
    <QueryView query={query}>
      {({ pages }) => {
        const items: Proposal[] = pages.flatMap((page) => page.items);
        const sure = pages[0]?.sure ?? 0;
        return (
          <div className={styles.stack}>
            {sure > 1 && (
              <div className={styles.row}>
                <span>{sure} are sure.</span>
                <Button look="quiet" onClick={onAcceptSure}>
                  Accept all that are sure
                </Button>
              </div>
            )}
            <ul
              className={styles.list}
              aria-label={show === 'nos' ? 'Mails that may carry a no' : 'Other mails'}
            >
              {items.map((proposal) => (
                <ProposalCard key={proposal.id} proposal={proposal} />
              ))}
            </ul>
            {query.hasNextPage && (
              <Button look="text" onClick={() => query.fetchNextPage()} isBusy={query.isFetchingNextPage}>
                Show more
              </Button>
            )}
          </div>
        );
      }}
    </QueryView>
  );
}

function useProposals(show: 'nos' | 'others', isEnabled = true) {
  return useInfiniteQuery({
    queryKey: ['proposals', show],
    queryFn: ({ pageParam }) =>
      call(listProposals, { query: { show, limit: 50, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: isEnabled,
  });
}

function useAcceptSure() {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const takeBack = useTakeBack();
  return useMutation({
    mutationFn: (show: 'nos' | 'others') => call(acceptSureProposals, { body: { show } }),
    onSuccess: async ({ accepted, left, notedNos, proposalIds }) => {
      const older =
        notedNos > 0
          ? ` ${notedNos === 1 ? 'One is older than two weeks and was' : `${notedNos} are older than two weeks and were`} noted without a rebound.`
          : '';
      const rest = left > 0 ? ` ${counted(left, 'mail still needs', 'mails still need')} your eye.` : '';
      showToast(`${counted(accepted, 'mail')} accepted.${older}${rest}`, () => takeBack.mutate(proposalIds));
      await queryClient.invalidateQueries();
      focusLost(null);
    },
    onError: (error) => showToast(error.message),
  });
}
