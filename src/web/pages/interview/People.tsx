import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { addContact, listContacts } from '../../../contract/contact.ts';
import type { Interview } from '../../../contract/interview.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { TextField } from '../../components/Field.tsx';
import styles from './InterviewPage.module.css';
import { useSaveInterview } from './use-save-interview.ts';

/** Who was or will be there. A person already noted is the same contact here and elsewhere. */
export function People({ interview, hasBegun }: { interview: Interview; hasBegun: boolean }) {
  const { people, company, invitedBy } = interview;
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const listId = useId();
  const save = useSaveInterview(interview);
  const known = useQuery({
    queryKey: ['contacts', name],
    queryFn: () => call(listContacts, { query: { find: name } }),
    enabled: name.trim().length > 0,
  });
  const add = useMutation({
    mutationFn: async () => {
      const same = known.data?.items.find(
        (contact) => contact.name === name.trim() && contact.company === company,
      );
      const contact = same ?? (await call(addContact, { body: { name, title, company } }));
      await save({ contactIds: [...people.map((person) => person.id), contact.id] });
    },
    onSuccess: () => {
      setName('');
      setTitle('');
    },
  });
  const remove = useMutation({
    mutationFn: (id: string) =>
      save({ contactIds: people.filter((person) => person.id !== id).map((person) => person.id) }),
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <Card>
      <h2>{hasBegun ? 'Who was there' : 'Who will be there'}</h2>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.id}>
            <span>
              <b>{person.name}</b>
              {person.title && `, ${person.title}`}
            </span>
            <Button
              look="text"
              onClick={() => remove.mutate(person.id)}
              aria-label={`Take off: ${person.name}`}
            >
              Take off
            </Button>
          </li>
        ))}
      </ul>
      {invitedBy && (
        <p>{`Invited by ${invitedBy.name}. Add them if they ${hasBegun ? 'were' : 'will be'} there too.`}</p>
      )}
      <form onSubmit={handleSubmit} className={styles.questions}>
        <TextField
          label="Name"
          value={name}
          list={listId}
          required
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
        <datalist id={listId}>
          {known.data?.items.map((contact) => (
            <option key={contact.id} value={contact.name}>
              {[contact.title, contact.company].filter(Boolean).join(', ')}
            </option>
          ))}
        </datalist>
        <div className={styles.add}>
          <TextField
            label="What they do there"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <Button type="submit" look="quiet" isBusy={add.isPending}>
            Add
          </Button>
        </div>
        {(add.error ?? remove.error) && <p role="alert">{(add.error ?? remove.error)?.message}</p>}
      </form>
    </Card>
  );
}
