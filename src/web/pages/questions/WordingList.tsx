import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addWording, changeWording, type Wording } from '../../../contract/wording.ts';
import { call } from '../../api.ts';
import { useAutosave } from '../../autosave.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { TextArea } from '../../components/Field.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { SaveNote } from '../../components/SaveNote.tsx';
import { wordingsQuery } from './bank-queries.ts';
import styles from './Questions.module.css';

type Words = Pick<Wording, 'said' | 'instead'>;
const NO_WORDS: Words = { said: '', instead: '' };

export function WordingList() {
  const query = useQuery(wordingsQuery);
  return (
    <>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>None yet. They mostly come from looking back on an interview.</p>
          ) : (
            <Card>
              <ul className={styles.list}>
                {items.map((wording) => (
                  <WordingItem key={wording.id} wording={wording} />
                ))}
              </ul>
            </Card>
          )
        }
      </QueryView>
      <AddWording />
    </>
  );
}

function WordingItem({ wording }: { wording: Wording }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <div className={styles.row}>
        <dl className={styles.words}>
          <dt className={styles.quiet}>Said</dt>
          <dd>{wording.said}</dd>
          <dt className={styles.quiet}>Instead</dt>
          <dd>{wording.instead || <span className={styles.quiet}>nothing yet</span>}</dd>
        </dl>
        <Button
          look="text"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? 'Done with' : 'Change'}: ${wording.said}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Done' : 'Change'}
        </Button>
      </div>
      {isOpen && <WordingEditor wording={wording} />}
    </li>
  );
}

function WordingEditor({ wording: { id: wordingId, said, instead } }: { wording: Wording }) {
  const queryClient = useQueryClient();
  const [words, setWords] = useState<Words>({ said, instead });
  const autosave = useAutosave(async (body: Words) => {
    const saved = await call(changeWording, { params: { wordingId }, body });
    queryClient.setQueryData(
      wordingsQuery.queryKey,
      (data) => data && { items: data.items.map((one) => (one.id === saved.id ? saved : one)) },
    );
  });
  return (
    <div className={styles.editor}>
      <WordingFields
        words={words}
        onChange={(changed) => {
          setWords(changed);
          if (changed.said.trim()) autosave.change(changed);
        }}
        problem={words.said.trim() ? undefined : 'Please write what you said.'}
      />
      <SaveNote state={autosave.state} />
    </div>
  );
}

function AddWording() {
  const queryClient = useQueryClient();
  const [words, setWords] = useState<Words | null>(null);
  const add = useMutation({
    mutationFn: (body: Words) => call(addWording, { body }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: wordingsQuery.queryKey });
      setWords(null);
    },
  });
  if (!words) {
    return (
      <div>
        <Button look="quiet" onClick={() => setWords(NO_WORDS)}>
          Add a wording
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.isPending) add.mutate(words);
      }}
    >
      <WordingFields words={words} onChange={setWords} problem={add.error?.message} />
      <div className={styles.acts}>
        <Button type="submit" isBusy={add.isPending}>
          Add it
        </Button>
        <Button look="text" onClick={() => setWords(null)}>
          Leave it
        </Button>
      </div>
    </form>
  );
}

function WordingFields({
  words,
  onChange,
  problem,
}: {
  words: Words;
  onChange: (words: Words) => void;
  problem: string | undefined;
}) {
  return (
    <>
      <TextArea
        label="What you said"
        value={words.said}
        maxLength={20_000}
        problem={problem}
        autoFocus
        onChange={(event) => onChange({ ...words, said: event.target.value })}
      />
      <TextArea
        label="What you’d say instead"
        value={words.instead}
        maxLength={20_000}
        onChange={(event) => onChange({ ...words, instead: event.target.value })}
      />
    </>
  );
}
