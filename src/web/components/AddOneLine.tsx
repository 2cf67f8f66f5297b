import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import styles from './AddOneLine.module.css';
import { Button } from './Button.tsx';
import { TextField } from './Field.tsx';

/** One line and a button: begins something new with its name alone. */
export function AddOneLine({
  label,
  placeholder,
  onAdd,
}: {
  label: string;
  placeholder: string;
  onAdd: (line: string) => Promise<void>;
}) {
  const [line, setLine] = useState('');
  const add = useMutation({ mutationFn: () => onAdd(line), onSuccess: () => setLine('') });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!add.isPending) add.mutate();
  };
  return (
    <form className={styles.add} onSubmit={handleSubmit}>
      <TextField
        label={label}
        value={line}
        required
        maxLength={200}
        autoComplete="off"
        placeholder={placeholder}
        problem={add.error?.message}
        onChange={(event) => setLine(event.target.value)}
      />
      <Button type="submit" isBusy={add.isPending}>
        Add it
      </Button>
    </form>
  );
}
