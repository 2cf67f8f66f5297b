import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Rebound } from '../../../../contract/rebound.ts';
import type { Review } from '../../../../contract/review.ts';
import { QueryView } from '../../../components/QueryView.tsx';
import { reviewsQuery } from '../rebound-queries.ts';
import { AskReview } from './AskReview.tsx';
import { FoundOverview } from './FoundOverview.tsx';
import { SizeChoice } from './SizeChoice.tsx';

/** All no's of the rebound one after the other, then what was found. */
export function ReviewStep({ rebound }: { rebound: Rebound }) {
  const query = useQuery(reviewsQuery(rebound.id));
  return <QueryView query={query}>{({ items }) => <Reviews rebound={rebound} reviews={items} />}</QueryView>;
}

function Reviews({ rebound, reviews }: { rebound: Rebound; reviews: readonly Review[] }) {
  const [openId, setOpenId] = useState<Review['id'] | null>(() =>
    // Coming back to a review that was done or skipped shows what was found first.
    rebound.steps.review === 'waiting' ? (nextUnfinished(reviews)?.id ?? null) : null,
  );
  /** Headings take the focus once somebody moved on, not when the page is opened. */
  const hasMoved = useRef(false);
  const open = (reviewId: Review['id'] | null) => {
    hasMoved.current = true;
    setOpenId(reviewId);
  };
  const review = reviews.find(({ id }) => id === openId);
  if (!review) {
    return <FoundOverview rebound={rebound} reviews={reviews} hasMoved={hasMoved.current} onTakeUp={open} />;
  }
  const place = { number: reviews.indexOf(review) + 1, of: reviews.length };
  const handleFinished = () => open(nextUnfinished(reviews, review.id)?.id ?? null);
  if (review.size === null || review.size === 'skip') {
    return (
      <SizeChoice
        key={`${review.id} ${review.form}`}
        rebound={rebound}
        review={review}
        place={place}
        hasMoved={hasMoved.current}
        onChosen={() => {
          hasMoved.current = true;
        }}
        onFinished={handleFinished}
      />
    );
  }
  return (
    <AskReview
      key={review.id}
      review={review}
      place={place}
      hasMoved={hasMoved}
      onFinished={handleFinished}
      onStop={() => open(null)}
    />
  );
}

function nextUnfinished(reviews: readonly Review[], exceptId?: Review['id']): Review | undefined {
  return reviews.find(({ id, finishedAt }) => id !== exceptId && finishedAt === null);
}
