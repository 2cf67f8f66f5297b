import type { RefObject } from 'react';
import type { Review } from '../../../../contract/review.ts';
import { type Prompt, promptsFor } from '../../../../domain/review/prompts.ts';
import { Card } from '../../../components/Card.tsx';
import { MovedHeading } from '../MovedHeading.tsx';
import { noName } from '../rebound-words.ts';
import step from '../Step.module.css';
import styles from './AskReview.module.css';
import { FindingQuestion } from './FindingQuestion.tsx';
import { ReviewAside } from './ReviewAside.tsx';
import { RightQuestion } from './RightQuestion.tsx';
import { type ReviewChange, useReviewChanges } from './use-review-changes.ts';
import { WentWellQuestion } from './WentWellQuestion.tsx';

/** What every question is given: its place, and the ways on. Each way resolves once it is saved. */
export type QuestionProps = {
  review: Review;
  prompt: Prompt;
  isFirst: boolean;
  isLast: boolean;
  /** On to the next question, once that is saved; `isNothing` when there was nothing this time. */
  onAnswered: (isNothing: boolean, change?: ReviewChange) => Promise<void>;
  onBack: () => Promise<void>;
  onStop: () => Promise<void>;
};

/** One review, one question at a time. */
export function AskReview({
  review,
  place,
  hasMoved,
  onFinished,
  onStop,
}: {
  review: Review;
  place: { number: number; of: number };
  hasMoved: RefObject<boolean>;
  onFinished: () => void;
  onStop: () => void;
}) {
  const { save } = useReviewChanges(review);
  const prompts = promptsFor(review.form, review.size ?? 'two_minutes');
  const index = Math.max(
    0,
    prompts.findIndex(({ name }) => name === review.position),
  );
  const prompt = prompts[index];
  const before = prompts[index - 1];
  const next = prompts[index + 1];
  if (!prompt) return null;

  const handleAnswered = async (isNothing: boolean, extra: ReviewChange = {}) => {
    const others = review.nothing.filter((name) => name !== prompt.name);
    hasMoved.current = true;
    await save({
      ...extra,
      nothing: isNothing ? [...others, prompt.name] : others,
      position: next?.name ?? null,
      ...(!next && { isFinished: true }),
    });
    if (!next) onFinished();
  };
  const handleBack = async () => {
    hasMoved.current = true;
    if (before) await save({ position: before.name });
  };

  /** It counts as looked at, with its place kept: whoever stopped is not asked again unless they take it up. */
  const handleStop = async () => {
    await save({ isFinished: true });
    onStop();
  };

  const Question =
    prompt.name === 'went_well'
      ? WentWellQuestion
      : prompt.name === 'role' || prompt.name === 'source'
        ? RightQuestion
        : FindingQuestion;
  return (
    <div className={review.form === 'full' ? styles.beside : styles.alone}>
      <Card key={prompt.name} className={styles.question}>
        <p className={step.kicker}>
          {noName(review)}
          {place.of > 1 && ` · ${place.number} of ${place.of}`}
          <span className={styles.progress}>
            {' '}
            · question {index + 1} of {prompts.length}
          </span>
        </p>
        <MovedHeading hasMoved={hasMoved.current}>{prompt.label}</MovedHeading>
        {prompt.fromOutside && <p className={styles.outside}>{prompt.fromOutside}</p>}
        <Question
          review={review}
          prompt={prompt}
          isFirst={!before}
          isLast={!next}
          onAnswered={handleAnswered}
          onBack={handleBack}
          onStop={handleStop}
        />
      </Card>
      {review.form === 'full' && <ReviewAside review={review} prompt={prompt.name} />}
    </div>
  );
}
