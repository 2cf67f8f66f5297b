import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';
import { changeReview, type Finding, type Review } from '../../../../contract/review.ts';
import { call } from '../../../api.ts';
import { changesQuery, rememberQuery, reviewsQuery } from '../rebound-queries.ts';

export type ReviewChange = z.input<typeof changeReview.body>;

/** Saves a review; the list of the rebound's reviews follows without asking again. */
export function useReviewChanges({ id: reviewId, reboundId }: Review) {
  const cache = useReviewCache(reboundId);
  const save = useCallback(
    async (body: ReviewChange) => {
      const review = await call(changeReview, { params: { reviewId }, body });
      cache.put(review);
      return review;
    },
    [cache, reviewId],
  );
  return { save, change: useMutation({ mutationFn: save, onSuccess: cache.forgetWhatFollows }) };
}

/** Reviews as the page holds them, changed by what the server answered. */
export function useReviewCache(reboundId: Review['reboundId']) {
  const queryClient = useQueryClient();
  return useMemo(() => {
    const { queryKey } = reviewsQuery(reboundId);
    const update = (change: (review: Review) => Review) =>
      queryClient.setQueryData(queryKey, (data) => data && { items: data.items.map(change) });
    return {
      put: (saved: Review) => {
        update((review) => (review.id === saved.id ? saved : review));
      },
      putFinding: (saved: Finding) => {
        update((review) => (review.id === saved.reviewId ? withFinding(review, saved) : review));
      },
      /** What Remember and the closing page say rests on the reviews. */
      forgetWhatFollows: () => {
        void queryClient.invalidateQueries({ queryKey: rememberQuery(reboundId).queryKey });
        void queryClient.invalidateQueries({ queryKey: changesQuery(reboundId).queryKey });
      },
    };
  }, [queryClient, reboundId]);
}

function withFinding(review: Review, saved: Finding): Review {
  const others = review.findings.filter(({ id }) => id !== saved.id);
  const findings = [...others, saved].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...review, findings };
}
