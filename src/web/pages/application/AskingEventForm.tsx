import { type FormEvent, useState } from 'react';
import type { Day } from '../../../domain/time.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import timeline from './Timeline.module.css';

/** Notes something that may ask for an answer by a day. */
export function AskingEventForm({
  isBusy,
  problem,
  onNote,
}: {
  isBusy: boolean;
  problem: Error | null;
  onNote: (answerBy: Day | null) => void;
}) {
  const [answerBy, setAnswerBy] = useState('');
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    onNote((answerBy || null) as Day | null);
  };
  return (
    <form onSubmit={handleSubmit} className={timeline.form}>
      <TextField
        label="They expect an answer by"
        type="date"
        hint="Leave it empty where they named no day."
        value={answerBy}
        problem={problem?.message}
        onChange={(event) => setAnswerBy(event.target.value)}
      />
      <div className={timeline.row}>
        <Button type="submit" isBusy={isBusy}>
          Note it
        </Button>
      </div>
    </form>
  );
}
