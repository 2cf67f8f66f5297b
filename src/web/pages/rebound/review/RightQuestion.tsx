import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Review } from '../../../../contract/review.ts';
import { Pill } from '../../../components/Pill.tsx';
import step from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';
import styles from './AskReview.module.css';
import type { QuestionProps } from './AskReview.tsx';
import { QuestionActs, type Way } from './QuestionActs.tsx';
import { useReviewChanges } from './use-review-changes.ts';

const ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'I can’t tell' },
] as const;
type Answer = Review['roleRight'];

/** The short form: was the role right, was the place right where it was found. */
export function RightQuestion({
  review,
  prompt,
  isFirst,
  isLast,
  onAnswered,
  onBack,
  onStop,
}: QuestionProps) {
  const { change } = useReviewChanges(review);
  const isRole = prompt.name === 'role';
  const stored = isRole ? review.roleRight : review.sourceRight;
  const [value, setValue] = useState<Answer>(stored);
  const handleChoose = (answer: Answer) => {
    setValue(answer);
    const body = isRole ? { roleRight: answer } : { sourceRight: answer };
    change.mutate(body, { onError: () => setValue(stored) });
  };
  const go = useMutation({
    mutationFn: async (way: Way) => {
      if (way === 'back') return onBack();
      if (way === 'stop') return onStop();
      return onAnswered(value === null);
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!go.isPending) go.mutate('on');
      }}
    >
      <p className={step.lead}>
        {isRole
          ? review.role && `The role: ${review.role}.`
          : review.source && `You found it through ${review.source}.`}
      </p>
      <fieldset className={styles.pair}>
        <legend>Your answer</legend>
        {ANSWERS.map((answer) => (
          <label key={answer.value}>
            <input
              type="radio"
              name={prompt.name}
              checked={value === answer.value}
              onChange={() => handleChoose(answer.value)}
            />
            {answer.label}
          </label>
        ))}
      </fieldset>
      <p className={`${styles.beneath} ${step.quiet}`}>
        <Pill tone="review">{prompt.becomesLine}</Pill>
      </p>
      <Trouble error={change.error} />
      <QuestionActs
        isFirst={isFirst}
        isLast={isLast}
        isOpenEnded={false}
        busyWith={go.isPending ? go.variables : null}
        error={go.error}
        onGo={(way) => !go.isPending && go.mutate(way)}
      />
    </form>
  );
}
