import { queryOptions } from '@tanstack/react-query';
import { listWorkSearch } from '../../../contract/work-search.ts';
import type { LayoutId } from '../../../domain/work-search/layout.ts';
import type { Period } from '../../../domain/work-search/period.ts';
import { call } from '../../api.ts';

export const WORK_SEARCH_KEY = ['work-search'];

export function workSearchQuery(layout: LayoutId, { from, to }: Period) {
  return queryOptions({
    queryKey: [...WORK_SEARCH_KEY, layout, from, to],
    queryFn: () => call(listWorkSearch, { query: { layout, from, to } }),
    // A period the wrong way round is refused with a sentence, and asking again changes nothing.
    retry: false,
  });
}
