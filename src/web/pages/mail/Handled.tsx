import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listProposals, type Proposal } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { plainDay } from '../../words.ts';
import styles from './MailPage.module.css';
import { handledWords, proposalKindWords } from './mail-words.ts';
import { useTakeBack } from './use-take-back.ts';

const SHOWN = [
  { status: 'accepted', label: 'Accepted' },
  { status: 'dismissed', label: 'Put aside' },
] as const;

/** Mails that were accepted or put aside, each of which can be taken back at any time. */
export function Handled() {
  const [status, setStatus] = useState<(typeof SHOWN)[number]['status'] | null>(null);
  return (
    <Card className={styles.proposal}>
      <h2>Earlier mails</h2>
      <div className={styles.row}>
        {SHOWN.map(({ status: one, label }) => (
          <Button
            key={one}
            look="quiet"
            data-stop={status === null || status === one ? `earlier ${one}` : undefined}
            aria-expanded={status === one}
            onClick={() => setStatus(status === one ? null : one)}
          >
            {label}
          </Button>
        ))}
      </div>
      {status && <HandledList key={status} status={status} />}
    </Card>
  );
}

function HandledList({ status }: { status: 'accepted' | 'dismissed' }) {
  const query = useInfiniteQuery({
    queryKey: ['proposals', status],
    queryFn: ({ pageParam }) =>
      call(listProposals, { query: { status, limit: 50, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <QueryView query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <p className={styles.muted}>None yet.</p>;
        return (
          <>
            <ul className={styles.list}>
              {items.map((proposal) => (
                <HandledMail key={proposal.id} proposal={proposal} />
              ))}
            </ul>
            {query.hasNextPage && (
              <Button look="text" onClick={() => query.fetchNextPage()} isBusy={query.isFetchingNextPage}>
                Show more
              </Button>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function HandledMail({ proposal }: { proposal: Proposal }) {
  const takeBack = useTakeBack({ goesThere: false });
  const { accepted, message } = proposal;
  const words = handledWords(proposal);
  const kind = accepted?.kind ?? proposal.kind;
  return (
    <li className={styles.handled}>
      <span>
        {accepted ? (
          <Link to="/applications/$applicationId" params={{ applicationId: accepted.applicationId }}>
            {words}
          </Link>
        ) : (
          words
        )}
        <span className={styles.small}>
          {' '}
          · {proposalKindWords({ ...proposal, kind })}
          {message.sentAt && ` · ${plainDay(message.sentAt)}`}
        </span>
      </span>
      <Button
        look="text"
        data-stop={`handled ${proposal.id}`}
        onClick={() => takeBack.mutate([proposal.id])}
        isBusy={takeBack.isPending}
        aria-label={`Take back: ${words}`}
      >
        Take back
      </Button>
    </li>
  );
}
