import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { changeQuestion, type Question } from '../../../contract/question.ts';
import { call } from '../../api.ts';
import { useAutosave } from '../../autosave.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea, TextField } from '../../components/Field.tsx';
import { SaveNote } from '../../components/SaveNote.tsx';
import { questionsQuery } from './bank-queries.ts';
import styles from './Questions.module.css';

/** One question, changed in place and saved as typed. */
export function QuestionItem({ question }: { question: Question }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.words}>
          <b>{question.text}</b>
          {!isOpen && question.notes && <p className={styles.notes}>{question.notes}</p>}
          <CaughtOut question={question} />
        </div>
        <Button
          look="text"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? 'Done with' : 'Change'}: ${question.text}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Done' : 'Change'}
        </Button>
      </div>
      {isOpen && <QuestionEditor question={question} />}
    </li>
  );
}

function QuestionEditor({ question: { id: questionId, text, notes } }: { question: Question }) {
  const queryClient = useQueryClient();
  const [words, setWords] = useState({ text, notes });
  const autosave = useAutosave(async (body: typeof words) => {
    const saved = await call(changeQuestion, { params: { questionId }, body });
    queryClient.setQueryData(
      questionsQuery.queryKey,
      (data) => data && { items: data.items.map((one) => (one.id === saved.id ? saved : one)) },
    );
  });
  const handleChange = (changed: typeof words) => {
    setWords(changed);
    // A question needs words: an empty one waits until there are some.
    if (changed.text.trim()) autosave.change(changed);
  };
  return (
    <div className={styles.editor}>
      <TextField
        label="The question"
        value={words.text}
        maxLength={200}
        autoComplete="off"
        autoFocus
        problem={words.text.trim() ? undefined : 'Please write something here.'}
        onChange={(event) => handleChange({ ...words, text: event.target.value })}
      />
      <TextArea
        label="Notes"
        hint="How you would answer it, which story fits."
        value={words.notes}
        maxLength={20_000}
        rows={3}
        onChange={(event) => handleChange({ ...words, notes: event.target.value })}
      />
      <SaveNote state={autosave.state} />
    </div>
  );
}

/** Where it caught the person out; said as a place, not as a count. */
function CaughtOut({ question: { askedAt } }: { question: Question }) {
  if (askedAt.length === 0) return null;
  return (
    <p className={styles.quiet}>
      Caught you out at{' '}
      {askedAt.map(({ applicationId, company, role }, index) => (
        <span key={applicationId}>
          {index > 0 && ', '}
          <Link to="/applications/$applicationId" params={{ applicationId }}>
            {role ? `${company}, ${role}` : company}
          </Link>
        </span>
      ))}
    </p>
  );
}
