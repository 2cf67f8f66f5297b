import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { addQuestion } from '../../../contract/question.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import { statusQuery } from '../../queries.ts';
import { showQuestion } from './bank-queries.ts';
import styles from './Questions.module.css';

/** One line and a button; one after the other, until one leaves it. */
export function AddQuestion({ onLeave }: { onLeave: () => void }) {
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const add = useMutation({
    mutationFn: () => call(addQuestion, { body: { text } }),
    onSuccess: (saved) => {
      showQuestion(queryClient, saved);
      void queryClient.invalidateQueries({ queryKey: statusQuery.queryKey });
      setText('');
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate();
  };
  return (
    <form className={styles.add} onSubmit={handleSubmit}>
      <TextField
        label="A new question"
        value={text}
        required
        maxLength={500}
        autoComplete="off"
        autoFocus
        placeholder="How would you bring down support costs in the first 90 days?"
        problem={add.error?.message}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onLeave()}
      />
      <div className={styles.acts}>
        <Button type="submit" isBusy={add.isPending}>
          Add it
        </Button>
        <Button look="text" onClick={onLeave}>
          Done
        </Button>
      </div>
    </form>
  );
}
