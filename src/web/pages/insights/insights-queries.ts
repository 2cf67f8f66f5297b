import { queryOptions } from '@tanstack/react-query';
import { getInsights, getOutlook } from '../../../contract/insight.ts';
import { call } from '../../api.ts';

export const insightsQuery = queryOptions({
  queryKey: ['insights', 'all'],
  queryFn: () => call(getInsights, {}),
});
/** Asked for by itself: nobody is told how far it may be unless they want to know. */
export const outlookQuery = queryOptions({
  queryKey: ['insights', 'outlook'],
  queryFn: () => call(getOutlook, {}),
});
