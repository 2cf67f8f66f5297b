import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeInterview } from '../../../contract/interview.ts';
import type { PrepSheet } from '../../../contract/prep.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import styles from './PrepPage.module.css';

/** Questions to ask them: chosen ones go on paper, the others are offered on the screen. */
export function AskThem({ interview, couldAsk }: Pick<PrepSheet, 'interview' | 'couldAsk'>) {
  const { id: interviewId, askThem } = interview;
  const [own, setOwn] = useState('');
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: (next: string[]) =>
      call(changeInterview, { params: { interviewId }, body: { askThem: next } }),
    onSuccess: () => {
      setOwn('');
      return queryClient.invalidateQueries({ queryKey: ['interview', interviewId] });
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (own.trim() && !save.isPending) save.mutate([...askThem, own.trim()]);
  };
  return (
    <section className={styles.part} aria-labelledby="ask">
      <h2 id="ask">Questions to ask them</h2>
      <ul className={styles.list}>
        {askThem.map((text) => (
          <li key={text} className={styles.row}>
            <span>{text}</span>
            <Button
              look="text"
              className={styles.onScreen}
              aria-label={`Take off: ${text}`}
              onClick={() => save.mutate(askThem.filter((other) => other !== text))}
            >
              Take off
            </Button>
          </li>
        ))}
      </ul>
      {askThem.length === 0 && <p className={styles.onPaper}>1. 2. 3.</p>}
      <div className={styles.onScreen}>
        <form onSubmit={handleSubmit} className={styles.add}>
          <TextField
            label="One of your own"
            value={own}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setOwn(event.target.value)}
          />
          <Button type="submit" look="quiet" isBusy={save.isPending}>
            Add
          </Button>
        </form>
        <details>
          <summary>Some that others ask</summary>
          <ul className={styles.list}>
            {couldAsk.map((text) => (
              <li key={text} className={styles.row}>
                <span>{text}</span>
                <Button
                  look="text"
                  aria-label={`Take this one: ${text}`}
                  onClick={() => save.mutate([...askThem, text])}
                >
                  Take this one
                </Button>
              </li>
            ))}
          </ul>
        </details>
      </div>
      {save.isError && <p role="alert">{save.error.message}</p>}
    </section>
  );
}
