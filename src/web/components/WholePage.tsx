import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isNotHere } from '../api.ts';
import { NotHere } from './NotHere.tsx';
import { QueryView } from './QueryView.tsx';

/** Draws the query a page stands on. Where its address names nothing, that is said, with a way on. */
export function WholePage<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  if (query.data === undefined && isNotHere(query.error)) return <NotHere />;
  return <QueryView query={query}>{children}</QueryView>;
}
