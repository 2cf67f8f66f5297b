import { useInfiniteQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type Flow, type FlowChoice, listFlowApplications } from '../../../../contract/insight-flow.ts';
import { call } from '../../../api.ts';
import { ApplicationItem } from '../../../components/ApplicationItem.tsx';
import { Button } from '../../../components/Button.tsx';
import { QueryView } from '../../../components/QueryView.tsx';
import styles from './BehindPart.module.css';
import { partSentence } from './flow-sentence.ts';

const PAGE = 10;

/** The applications behind a part of the flow, each with the way to its page. */
export function BehindPart({
  flow,
  choice,
  part,
  onClose,
}: {
  flow: Flow;
  choice: FlowChoice;
  part: string;
  onClose: () => void;
}) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const query = useInfiniteQuery({
    queryKey: ['insights', 'flow', 'applications', choice, part],
    queryFn: ({ pageParam }) =>
      call(listFlowApplications, { query: { ...choice, part, limit: PAGE, skip: pageParam } }),
    initialPageParam: 0,
    getNextPageParam: (page, pages) => {
      const shown = pages.reduce((sum, { items }) => sum + items.length, 0);
      return shown < page.total && page.items.length > 0 ? shown : undefined;
    },
  });
  useEffect(() => {
    headingRef.current?.scrollIntoView({ block: 'nearest' });
  }, [part]);
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  return (
    <section className={styles.behind} aria-label="The applications behind it">
      <div className={styles.head}>
        <h3 ref={headingRef}>{partSentence(flow, part)}</h3>
        <Button look="text" onClick={onClose} aria-label="Close the list">
          <X size={18} aria-hidden />
        </Button>
      </div>
      <QueryView query={query}>
        {() => (
          <>
            <ul className={styles.list}>
              {rows.map((row) => (
                <li key={row.id}>
                  <ApplicationItem application={row} />
                </li>
              ))}
            </ul>
            {query.hasNextPage && (
              <Button look="quiet" onClick={() => query.fetchNextPage()} isBusy={query.isFetchingNextPage}>
                Show {Math.min(PAGE, total - rows.length)} more of {total}
              </Button>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}
