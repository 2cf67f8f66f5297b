import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ApplicationPage, TimelineEntry } from '../../../contract/application.ts';
import { correctEvent } from '../../../contract/application.ts';
import { mayExpectAnswer } from '../../../domain/application/answer-by.ts';
import type { Day } from '../../../domain/time.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea, TextField } from '../../components/Field.tsx';
import timeline from './Timeline.module.css';

/** Corrects an event. The first entry stays in the log; the correction is a new one. */
export function CorrectEventForm({
  application,
  entry,
  onClose,
}: {
  application: ApplicationPage;
  entry: Extract<TimelineEntry, { type: 'happened' }>;
  onClose: () => void;
}) {
  const { standing } = entry;
  const queryClient = useQueryClient();
  const [day, setDay] = useState<string>(standing.day);
  const [note, setNote] = useState(standing.note);
  const [answerBy, setAnswerBy] = useState<string>(standing.answerBy ?? '');
  const [no, setNo] = useState(standing.no);
  const mayAsk = mayExpectAnswer(standing.kind);
  const correct = useMutation({
    mutationFn: () =>
      call(correctEvent, {
        params: { applicationId: application.id, eventId: entry.id },
        body: {
          day: day as Day,
          note,
          ...(mayAsk && { answerBy: (answerBy || null) as Day | null }),
          ...(no && { no }),
        },
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      onClose();
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    correct.mutate();
  };
  return (
    <form className={timeline.form} onSubmit={handleSubmit}>
      <TextField
        label="When"
        type="date"
        value={day}
        required
        onChange={(event) => setDay(event.target.value)}
      />
      {mayAsk && (
        <TextField
          label="They expect an answer by"
          type="date"
          value={answerBy}
          onChange={(event) => setAnswerBy(event.target.value)}
        />
      )}
      <TextArea label="Note" value={note} onChange={(event) => setNote(event.target.value)} />
      {no && (
        <>
          <TextArea
            label="Their words"
            value={no.theirWords}
            onChange={(event) => setNo({ ...no, theirWords: event.target.value })}
          />
          <TextArea
            label="What you know"
            value={no.know}
            onChange={(event) => setNo({ ...no, know: event.target.value })}
          />
          <TextArea
            label="What you’re guessing"
            value={no.guess}
            onChange={(event) => setNo({ ...no, guess: event.target.value })}
          />
        </>
      )}
      {correct.isError && <p role="alert">{correct.error.message}</p>}
      <div className={timeline.row}>
        <Button type="submit" isBusy={correct.isPending}>
          Save the correction
        </Button>
        <Button look="quiet" onClick={onClose}>
          Leave it as it was
        </Button>
      </div>
    </form>
  );
}
