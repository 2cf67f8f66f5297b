import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { listActivities } from '../../../contract/activity.ts';
import {
  actOnRebound,
  getChanges,
  getRebound,
  getRemember,
  getReturn,
  listRebounds,
  type Rebound,
} from '../../../contract/rebound.ts';
import { listReviews } from '../../../contract/review.ts';
import { call } from '../../api.ts';
import { todayQuery } from '../../queries.ts';

type ReboundId = Rebound['id'];
export type Act = z.input<typeof actOnRebound.body>;

export const reboundsQuery = queryOptions({
  queryKey: ['rebounds'],
  queryFn: () => call(listRebounds, {}),
});
export const activitiesQuery = queryOptions({
  queryKey: ['activities'],
  queryFn: () => call(listActivities, {}),
});
export function reboundQuery(reboundId: ReboundId) {
  return queryOptions({
    queryKey: ['rebound', reboundId],
    queryFn: () => call(getRebound, { params: { reboundId } }),
  });
}
export function reviewsQuery(reboundId: ReboundId) {
  return queryOptions({
    queryKey: ['rebound', reboundId, 'reviews'],
    queryFn: () => call(listReviews, { params: { reboundId } }),
  });
}
export function rememberQuery(reboundId: ReboundId) {
  return queryOptions({
    queryKey: ['rebound', reboundId, 'remember'],
    queryFn: () => call(getRemember, { params: { reboundId } }),
  });
}
export function returnQuery(reboundId: ReboundId) {
  return queryOptions({
    queryKey: ['rebound', reboundId, 'return'],
    queryFn: () => call(getReturn, { params: { reboundId } }),
  });
}
export function changesQuery(reboundId: ReboundId) {
  return queryOptions({
    queryKey: ['rebound', reboundId, 'changes'],
    queryFn: () => call(getChanges, { params: { reboundId } }),
  });
}

/** One act on a rebound; every page that shows where it stands follows. */
export function useAct(reboundId: ReboundId) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (act: Act) => call(actOnRebound, { params: { reboundId }, body: act }),
    onSuccess: (rebound) => {
      queryClient.setQueryData(reboundQuery(reboundId).queryKey, rebound);
      void queryClient.invalidateQueries({ queryKey: reboundsQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: todayQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: changesQuery(reboundId).queryKey });
    },
  });
}
