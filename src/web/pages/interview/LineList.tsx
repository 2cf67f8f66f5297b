import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { TextField } from '../../components/Field.tsx';
import styles from './InterviewPage.module.css';

/** A list of lines, each put in and taken off by itself. */
export function LineList({
  title,
  about,
  label,
  lines,
  save,
}: {
  title: string;
  about: string;
  label: string;
  lines: readonly string[];
  save: (lines: string[]) => Promise<unknown>;
}) {
  const [line, setLine] = useState('');
  const change = useMutation({ mutationFn: save });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const added = line.trim();
    if (!added || lines.includes(added)) return setLine('');
    change.mutate([...lines, added], { onSuccess: () => setLine('') });
  };
  return (
    <Card>
      <h2>{title}</h2>
      <p className={styles.muted}>{about}</p>
      <ul className={styles.list}>
        {lines.map((one) => (
          <li key={one}>
            {one}
            <Button
              look="text"
              onClick={() => change.mutate(lines.filter((other) => other !== one))}
              aria-label={`Take off: ${one}`}
            >
              Take off
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={handleSubmit} className={styles.add}>
        <TextField
          label={label}
          value={line}
          maxLength={200}
          onChange={(event) => setLine(event.target.value)}
        />
        <Button type="submit" look="quiet" isBusy={change.isPending} aria-label={`Add: ${label}`}>
          Add
        </Button>
      </form>
      {change.isError && <p role="alert">{change.error.message}</p>}
    </Card>
  );
}
