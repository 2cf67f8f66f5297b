import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { acceptSureProposals } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { counted } from '../../words.ts';
import { MailGroups } from './MailGroups.tsx';
import styles from './MailPage.module.css';
import { type ListedGroups, mailGroupsQuery, OPEN_NOS, type Show } from './mail-groups-query.ts';
import { acceptedWords } from './mail-words.ts';
import { IN_ORDER, useTakeBack } from './use-take-back.ts';
import { useWayIn } from './use-way-in.ts';

/** Proposals that wait. Mails that may carry a no stay folded until the person opens them. */
export function Proposals() {
  const [isOpen, setIsOpen] = useState(false);
  useWayIn();
  const others = useQuery(mailGroupsQuery('others'));
  const nos = useQuery({ ...mailGroupsQuery('nos'), enabled: isOpen });
  return (
    <QueryView query={others}>
      {({ nos: folded, nosFrom, total }) => (
        <>
          {nosFrom !== null && (
            <p className={styles.muted}>
              Mails that may carry a no are left alone until {nosFrom}:00, as you chose.
            </p>
          )}
          {folded === 0 && total === 0 && nosFrom === null && (
            <p className={styles.muted}>Nothing waits to be looked at.</p>
          )}
          {folded > 0 && (
            <Card className={styles.folded}>
              <h2>{folded === 1 ? 'One mail may carry a no' : `${folded} mails may carry a no`}</h2>
              <p>
                {folded === 1 ? 'It waits' : 'They wait'} until you want to look. Nothing in here is in a
                hurry.
              </p>
              <Button
                look="quiet"
                data-stop={OPEN_NOS}
                aria-expanded={isOpen}
                onClick={() => setIsOpen(!isOpen)}
              >
                {isOpen ? 'Fold up again' : folded === 1 ? 'Open it' : 'Open them'}
              </Button>
              {isOpen && <Listed query={nos} show="nos" />}
            </Card>
          )}
          {total > 0 && (
            <section className={styles.stack}>
              <h2 className={styles.heading}>{folded > 0 ? 'Other mails' : 'Mails to look at'}</h2>
              <Listed query={others} show="others" />
            </section>
          )}
        </>
      )}
    </QueryView>
  );
}

function Listed({ query, show }: { query: UseQueryResult<ListedGroups>; show: Show }) {
  const acceptSure = useAcceptSure();
  return (
    <QueryView query={query}>
      {({ groups, sure, total }) => {
        const listed = groups.reduce((sum, { proposals }) => sum + proposals.length, 0);
        return (
          <div className={styles.stack}>
            {sure > 1 && (
              <div className={styles.row}>
                <span>
                  {counted(total, 'mail')}, {sure} of them sure.
                </span>
                <Button look="quiet" onClick={() => acceptSure.mutate(show)} isBusy={acceptSure.isPending}>
                  Accept all that are sure
                </Button>
              </div>
            )}
            <MailGroups
              groups={groups}
              label={show === 'nos' ? 'Mails that may carry a no' : 'Other mails'}
            />
            {listed < total && (
              <p className={styles.muted}>
                {counted(total - listed, 'older mail')} will show as these are decided.
              </p>
            )}
          </div>
        );
      }}
    </QueryView>
  );
}

function useAcceptSure() {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const takeBack = useTakeBack();
  return useMutation({
    ...IN_ORDER,
    mutationFn: (show: Show) => call(acceptSureProposals, { body: { show } }),
    onSuccess: async (done) => {
      const { accepted, proposalIds } = done;
      await queryClient.invalidateQueries();
      showToast(acceptedWords(done), accepted > 0 ? () => takeBack.mutate(proposalIds) : undefined, {
        stays: accepted > 1,
      });
    },
    onError: (error) => showToast(error.message),
  });
}
