import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Interview } from '../../../contract/interview.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { TextField } from '../../components/Field.tsx';
import styles from './InterviewPage.module.css';
import { useSaveInterview } from './use-save-interview.ts';

/** What it became clear they were looking for, also what the posting never named. */
export function Sought({ interview }: { interview: Interview }) {
  const { sought } = interview;
  const [skill, setSkill] = useState('');
  const save = useSaveInterview(interview);
  const change = useMutation({
    mutationFn: (next: string[]) => save({ sought: next }),
    onSuccess: () => setSkill(''),
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (skill.trim()) change.mutate([...sought, skill.trim()]);
  };
  return (
    <Card>
      <h2>What they were looking for</h2>
      <p className={styles.muted}>
        As it became clear in the conversation, also what the posting never named.
      </p>
      <ul className={styles.list}>
        {sought.map((one) => (
          <li key={one}>
            {one}
            <Button
              look="text"
              onClick={() => change.mutate(sought.filter((other) => other !== one))}
              aria-label={`Take off: ${one}`}
            >
              Take off
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={handleSubmit} className={styles.add}>
        <TextField
          label="A skill or a trait"
          value={skill}
          onChange={(event) => setSkill(event.target.value)}
        />
        <Button type="submit" look="quiet" isBusy={change.isPending}>
          Add
        </Button>
      </form>
      {change.isError && <p role="alert">{change.error.message}</p>}
    </Card>
  );
}
