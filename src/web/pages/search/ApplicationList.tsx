import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { listApplications } from '../../../contract/application.ts';
import { call } from '../../api.ts';
import { ApplicationItem } from '../../components/ApplicationItem.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { counted } from '../../words.ts';
import styles from './ApplicationList.module.css';

const PAGE = 60;
const ROW_HEIGHT = 68;

/** All applications, newest event first; of thousands, those on the screen are drawn. */
export function ApplicationList({ find, show }: { find: string; show?: 'live' | 'ended' }) {
  const live = show === 'live' ? ('yes' as const) : show === 'ended' ? ('no' as const) : undefined;
  const query = useInfiniteQuery({
    queryKey: ['applications', 'list', find, live ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      call(
        listApplications,
        { query: { find, limit: PAGE, ...(live && { live }), ...(pageParam && { after: pageParam }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;

  const listRef = useRef<HTMLUListElement>(null);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: listRef.current?.offsetTop ?? 0,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtualizer.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && lastShown >= rows.length - 20) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, lastShown, rows.length]);

  return (
    <QueryView query={query}>
      {() => (
        <>
          <p className={styles.total} role="status">
            {totalWords(total, find)}
          </p>
          <ul
            className={styles.list}
            ref={listRef}
            aria-busy={query.isPlaceholderData}
            data-found-for={query.isPlaceholderData ? undefined : find}
            style={{ height: virtualizer.getTotalSize() }}
          >
            {items.map((item) => {
              const row = rows[item.index];
              if (!row) return null;
              return (
                <li
                  key={item.key}
                  data-index={item.index}
                  ref={virtualizer.measureElement}
                  className={styles.row}
                  style={{ transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)` }}
                  aria-setsize={total}
                  aria-posinset={item.index + 1}
                >
                  <ApplicationItem application={row} />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </QueryView>
  );
}

function totalWords(total: number, find: string): string {
  if (total > 0) return counted(total, 'application');
  return find ? `Nothing found for “${find}”. A shorter word may find more.` : 'No application here yet.';
}
