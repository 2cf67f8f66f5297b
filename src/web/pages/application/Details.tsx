import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApplicationPage } from '../../../contract/application.ts';
import { changeApplication } from '../../../contract/application.ts';
import { ApiProblem, call } from '../../api.ts';
import { useAutosave } from '../../autosave.ts';
import { Card } from '../../components/Card.tsx';
import { TextArea, TextField } from '../../components/Field.tsx';
import { SaveNote } from '../../components/SaveNote.tsx';
import styles from './ApplicationPage.module.css';
import { applicationQuery } from './application-query.ts';

type Fields = Pick<
  ApplicationPage,
  'company' | 'role' | 'postingUrl' | 'postingText' | 'source' | 'pay' | 'place' | 'notes'
>;

/** The application’s own words, saved as they are typed. The posting stays as it was when it was pasted. */
export function Details({ application }: { application: ApplicationPage }) {
  const { id, company, role, postingUrl, postingText, source, pay, place, notes } = application;
  const queryClient = useQueryClient();
  const [fields, setFields] = useState<Fields>({
    company,
    role,
    postingUrl,
    postingText,
    source,
    pay,
    place,
    notes,
  });
  const [problem, setProblem] = useState<{ field: string; message: string } | null>(null);
  const { state, change, flush } = useAutosave(async (changed: Partial<Fields>) => {
    try {
      const page = await call(changeApplication, { params: { applicationId: id }, body: changed });
      queryClient.setQueryData(applicationQuery(id).queryKey, page);
      setProblem(null);
    } catch (error) {
      // A refused value is no reason to try again: the sentence says what to change.
      if (!(error instanceof ApiProblem) || error.code !== 'invalid') throw error;
      setProblem({ field: error.field ?? '', message: error.message });
    }
  });
  const field = (name: keyof Fields) => ({
    value: fields[name],
    onChange: (event: { target: { value: string } }) => {
      const next = { ...fields, [name]: event.target.value };
      setFields(next);
      change(next);
    },
    onBlur: () => void flush(),
    problem: problem?.field === name ? problem.message : undefined,
  });
  return (
    <Card>
      <h2>About it</h2>
      <div className={styles.fields}>
        <TextField label="Company" {...field('company')} />
        <TextField label="Role" {...field('role')} />
        <TextField label="Place" {...field('place')} />
        <TextField label="Pay" {...field('pay')} />
        <TextField label="Where you found it" {...field('source')} />
        <TextField label="Link to the posting" inputMode="url" {...field('postingUrl')} />
        <div className={styles.wide}>
          <TextArea label="Notes" rows={3} {...field('notes')} />
        </div>
        <div className={styles.wide}>
          <TextArea
            label="The posting’s text"
            rows={4}
            hint="Earlier versions are kept."
            {...field('postingText')}
          />
        </div>
      </div>
      <SaveNote state={state} />
    </Card>
  );
}
