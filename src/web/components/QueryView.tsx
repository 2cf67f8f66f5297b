import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isNotHere } from '../api.ts';
import { Button } from './Button.tsx';
import styles from './QueryView.module.css';

/** Draws a query in every state it can be in: loading, refused or out of reach, and there. */
export function QueryView<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <div className={styles.problem} role="alert">
        <p>{query.error.message}</p>
        {!isNotHere(query.error) && (
          <Button look="quiet" onClick={() => query.refetch()}>
            Try again
          </Button>
        )}
      </div>
    );
  }
  return (
    <p className={styles.loading} role="status">
      One moment…
    </p>
  );
}
