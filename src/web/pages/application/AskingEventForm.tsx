import { type FormEvent, useState } from 'react';
import type { Day } from '../../../domain/time.ts';
import { AnswerByField } from '../../components/AnswerByField.tsx';
import { Button } from '../../components/Button.tsx';
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
      <AnswerByField value={answerBy} problem={problem?.message} onChange={setAnswerBy} />
      <div className={timeline.row}>
        <Button type="submit" isBusy={isBusy}>
          Note it
        </Button>
      </div>
    </form>
  );
}
