import { useState } from 'react';
import type { Rebound } from '../../../../contract/rebound.ts';
import type { Review } from '../../../../contract/review.ts';
import {
  NOTHING_TO_CHANGE,
  promptsFor,
  type ReviewSize,
  SIZE_LABELS,
} from '../../../../domain/review/prompts.ts';
import { Button } from '../../../components/Button.tsx';
import { type Choice, ChoiceCards } from '../ChoiceCards.tsx';
import { MovedHeading } from '../MovedHeading.tsx';
import { noName } from '../rebound-words.ts';
import step from '../Step.module.css';
import { StepActs } from '../StepActs.tsx';
import { Trouble } from '../Trouble.tsx';
import { ThereWasOne } from './ThereWasOne.tsx';
import { type ReviewChange, useReviewChanges } from './use-review-changes.ts';

const FULL: readonly Choice[] = [
  {
    value: 'two_minutes',
    title: SIZE_LABELS.two_minutes,
    detail:
      'Three questions: one you weren’t prepared for, a story that came out wrong, something you wish you hadn’t said.',
  },
  {
    value: 'quarter_hour',
    title: SIZE_LABELS.quarter_hour,
    detail: 'The same three, then what went well and what surprised you.',
  },
  { value: 'skip', title: SIZE_LABELS.skip, detail: 'It stays here in case you want it later.' },
];
const SHORT: readonly Choice[] = [
  {
    value: 'two_minutes',
    title: 'Two quick questions',
    detail: 'Was the role right, and where you found it?',
  },
  { value: 'skip', title: SIZE_LABELS.skip, detail: 'It stays here in case you want it later.' },
];

function shortWords({ isOnlyInvited }: Review): string {
  const why = isOnlyInvited
    ? 'The interview that was agreed had not taken place when the no came'
    : 'No interview is noted for this one';
  return `${why}, so there is little to look back on.`;
}

/** How much of it, before the first question. Every answer is a good one. */
export function SizeChoice({
  rebound,
  review,
  place,
  hasMoved,
  onChosen,
  onFinished,
}: {
  rebound: Rebound;
  review: Review;
  place: { number: number; of: number };
  hasMoved: boolean;
  onChosen: () => void;
  onFinished: () => void;
}) {
  const [size, setSize] = useState<ReviewSize | null>(null);
  const { change } = useReviewChanges(review);
  const isShort = review.form === 'short';
  const finish = (body: ReviewChange) =>
    change.mutate({ ...body, position: null, isFinished: true }, { onSuccess: onFinished });

  const handleStart = () => {
    if (size === 'skip') return finish({ size });
    if (size === null) return;
    const [first] = promptsFor(review.form, size);
    change.mutate({ size, position: first?.name ?? null, isFinished: false }, { onSuccess: onChosen });
  };

  return (
    <form
      className={step.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.isPending) handleStart();
      }}
    >
      <div>
        <p className={step.kicker}>
          {noName(review)}
          {place.of > 1 && ` · ${place.number} of ${place.of}`}
        </p>
        <MovedHeading hasMoved={hasMoved}>How much would you like to look at?</MovedHeading>
      </div>
      <p className={step.lead}>
        {isShort
          ? shortWords(review)
          : 'One question at a time. You can stop at any of them, and nothing you wrote is lost.'}
      </p>
      {isShort && <ThereWasOne review={review} onNoted={onChosen} />}
      <ChoiceCards
        name="size"
        legend={`How much, for ${review.company}?`}
        isLegendHidden
        tone="review"
        value={size}
        onChange={(value) => setSize(value as ReviewSize)}
        choices={isShort ? SHORT : FULL}
      />
      <StepActs rebound={rebound} step="review" skip="Skip the whole review">
        <Button type="submit" disabled={size === null} isBusy={change.isPending}>
          {size === 'skip' ? 'Skip this one' : 'Begin'}
        </Button>
        <Button
          look="quiet"
          onClick={() =>
            finish({
              size: 'two_minutes',
              nothing: promptsFor(review.form, 'two_minutes').map(({ name }) => name),
            })
          }
        >
          {NOTHING_TO_CHANGE}
        </Button>
      </StepActs>
      <Trouble error={change.error} />
    </form>
  );
}
