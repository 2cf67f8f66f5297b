import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { prefillLine } from '../../../../domain/review/prefill.ts';
import { useAutosave } from '../../../autosave.ts';
import { TextArea } from '../../../components/Field.tsx';
import { Pill } from '../../../components/Pill.tsx';
import { SaveNote } from '../../../components/SaveNote.tsx';
import step from '../Step.module.css';
import styles from './AskReview.module.css';
import type { QuestionProps } from './AskReview.tsx';
import { QuestionActs, type Way } from './QuestionActs.tsx';
import { useReviewChanges } from './use-review-changes.ts';

/** What went well: kept with the application as it stands. */
export function WentWellQuestion({
  review,
  prompt,
  isFirst,
  isLast,
  onAnswered,
  onBack,
  onStop,
}: QuestionProps) {
  const notes = review.prefill.filter((note) => note.prompt === prompt.name);
  const [text, setText] = useState(() => review.wentWell || notes.map((note) => note.text).join('\n'));
  const { save } = useReviewChanges(review);
  const autosave = useAutosave((wentWell: string) => save({ wentWell }));
  const [note] = notes;
  const go = useMutation({
    mutationFn: async (way: Way) => {
      await autosave.flush();
      if (way === 'on') return onAnswered(text.trim() === '', { wentWell: text });
      if (way === 'nothing') return onAnswered(true);
      if (way === 'back') return onBack();
      return onStop();
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
      <div className={styles.draft}>
        <TextArea
          label="In your words"
          placeholder={prompt.placeholder}
          value={text}
          rows={4}
          maxLength={20_000}
          hint={note && (review.wentWell === '' || text.includes(note.text)) ? prefillLine(note) : undefined}
          onChange={(event) => {
            setText(event.target.value);
            autosave.change(event.target.value);
          }}
        />
        <p className={`${styles.beneath} ${step.quiet}`}>
          <Pill tone="review">{prompt.becomesLine}</Pill>
        </p>
      </div>
      <SaveNote state={autosave.state} />
      <QuestionActs
        isFirst={isFirst}
        isLast={isLast}
        busyWith={go.isPending ? go.variables : null}
        error={go.error}
        onGo={(way) => !go.isPending && go.mutate(way)}
      />
    </form>
  );
}
