import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { z } from 'zod';
import type { ApplicationRow, BoardColumn, getBoard } from '../../../contract/application.ts';
import { listApplications } from '../../../contract/application.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import styles from './Board.module.css';
import { BoardCard } from './BoardCard.tsx';
import { COLUMN_WORDS } from './column-words.ts';

type Column = z.output<typeof getBoard.reply>['columns'][number];

export function BoardColumnView({
  column,
  find,
  onMove,
}: {
  column: Column;
  find: string;
  onMove: (application: ApplicationRow, to: BoardColumn) => void;
}) {
  const { isOver, dropRef } = useDrop(column.column, onMove);
  const more = useInfiniteQuery({
    queryKey: ['board', find, column.column, column.next],
    queryFn: ({ pageParam }) =>
      call(listApplications, { query: { find, column: column.column, after: pageParam, limit: 50 } }),
    initialPageParam: column.next ?? '',
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: false,
  });
  const items = [...column.items, ...(more.data?.pages.flatMap((page) => page.items) ?? [])];
  const headingId = useId();
  const hasMore = more.data ? more.hasNextPage : column.next !== null;
  return (
    <section
      className={styles.column}
      aria-labelledby={headingId}
      ref={dropRef}
      data-over={isOver || undefined}
      data-empty={items.length === 0 || undefined}
    >
      <h2 id={headingId} className={styles.heading}>
        {COLUMN_WORDS[column.column]} <span className={styles.count}>{column.total}</span>
      </h2>
      <ul className={styles.cards}>
        {items.map((application) => (
          <BoardCard key={application.id} application={application} onMove={onMove} />
        ))}
      </ul>
      {hasMore && (
        <Button look="text" onClick={() => more.fetchNextPage()} isBusy={more.isFetching}>
          Show more
        </Button>
      )}
    </section>
  );
}

function useDrop(column: BoardColumn, onMove: (application: ApplicationRow, to: BoardColumn) => void) {
  const dropRef = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  const moved = useRef(onMove);
  moved.current = onMove;
  useEffect(() => {
    const element = dropRef.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: ({ source }) => {
        setIsOver(false);
        moved.current(source.data['application'] as ApplicationRow, column);
      },
    });
  }, [column]);
  return { isOver, dropRef };
}
