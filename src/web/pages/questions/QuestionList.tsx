import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addQuestion } from '../../../contract/question.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { TextField } from '../../components/Field.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { statusQuery } from '../../queries.ts';
import { questionsQuery } from './bank-queries.ts';
import { QuestionItem } from './QuestionItem.tsx';
import styles from './Questions.module.css';

export function QuestionList() {
  const query = useQuery(questionsQuery);
  return (
    <>
      <AddQuestion />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>No question yet. The one that comes to mind first is a good one to begin with.</p>
          ) : (
            <Card>
              <ul className={styles.list}>
                {items.map((question) => (
                  <QuestionItem key={question.id} question={question} />
                ))}
              </ul>
            </Card>
          )
        }
      </QueryView>
    </>
  );
}

function AddQuestion() {
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const add = useMutation({
    mutationFn: () => call(addQuestion, { body: { text } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: questionsQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: statusQuery.queryKey });
      setText('');
    },
  });
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.isPending) add.mutate();
      }}
    >
      <TextField
        label="A new question"
        value={text}
        required
        maxLength={200}
        autoComplete="off"
        placeholder="How would you bring down support costs in the first 90 days?"
        problem={add.error?.message}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" isBusy={add.isPending}>
        Add it
      </Button>
    </form>
  );
}
