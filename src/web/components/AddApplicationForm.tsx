import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ApplicationPage } from '../../contract/application.ts';
import { addApplication } from '../../contract/application.ts';
import type { Day } from '../../domain/time.ts';
import { call } from '../api.ts';
import { todayHere } from '../words.ts';
import styles from './AddApplicationForm.module.css';
import { Button } from './Button.tsx';
import { SelectField, TextArea, TextField } from './Field.tsx';

const NO_MORE = { postingUrl: '', postingText: '', source: '', pay: '', place: '', notes: '' };

/** One line is enough; everything else can be said now, later or never. */
export function AddApplicationForm({ onAdded }: { onAdded: (application: ApplicationPage) => void }) {
  const queryClient = useQueryClient();
  const [line, setLine] = useState('');
  const [kind, setKind] = useState<'saved' | 'applied'>('applied');
  const [day, setDay] = useState(todayHere);
  const [more, setMore] = useState(NO_MORE);
  const add = useMutation({
    mutationFn: () =>
      call(addApplication, {
        body: { line, kind, ...(day && day !== todayHere() && { day: day as Day }), ...more },
      }),
    onSuccess: async (application) => {
      setLine('');
      setDay(todayHere());
      setMore(NO_MORE);
      await queryClient.invalidateQueries();
      onAdded(application);
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  const field = (name: keyof typeof NO_MORE) => ({
    value: more[name],
    onChange: (event: { target: { value: string } }) => setMore({ ...more, [name]: event.target.value }),
    problem: problemAt(add.error, name),
  });
  return (
    <form onSubmit={handleSubmit} className={styles.form}>
      <div className={styles.line}>
        <TextField
          label="Company and role, in one line"
          placeholder="Northwind, product analyst"
          value={line}
          onChange={(event) => setLine(event.target.value)}
          required
          problem={add.error && !problemIsElsewhere(add.error) ? add.error.message : undefined}
        />
        <SelectField
          label="So far"
          value={kind}
          onChange={(event) => setKind(event.target.value === 'saved' ? 'saved' : 'applied')}
          options={[
            { value: 'applied', label: 'I applied' },
            { value: 'saved', label: 'Saved for later' },
          ]}
        />
        <Button type="submit" isBusy={add.isPending}>
          Add it
        </Button>
      </div>
      <details>
        <summary>More about it</summary>
        <div className={styles.more}>
          <TextField
            label={kind === 'applied' ? 'When you applied' : 'When you found it'}
            type="date"
            value={day}
            max={todayHere()}
            onChange={(event) => setDay(event.target.value)}
            problem={problemAt(add.error, 'day')}
          />
          <TextField label="Link to the posting" inputMode="url" {...field('postingUrl')} />
          <TextField label="Where you found it" {...field('source')} />
          <TextField label="Pay" {...field('pay')} />
          <TextField label="Place" {...field('place')} />
          <TextArea label="The posting’s text, kept as it is now" rows={4} {...field('postingText')} />
          <TextArea label="Notes" {...field('notes')} />
        </div>
      </details>
    </form>
  );
}

function problemAt(error: Error | null, name: string): string | undefined {
  return error && 'field' in error && error.field === name ? error.message : undefined;
}

function problemIsElsewhere(error: Error): boolean {
  return (
    'field' in error && typeof error.field === 'string' && (error.field in NO_MORE || error.field === 'day')
  );
}
