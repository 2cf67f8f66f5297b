import { useQuery, useQueryClient } from '@tanstack/react-query';
import { addQuestion } from '../../../contract/question.ts';
import { call } from '../../api.ts';
import { AddOneLine } from '../../components/AddOneLine.tsx';
import { Card } from '../../components/Card.tsx';
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
  const handleAdd = async (text: string) => {
    await call(addQuestion, { body: { text } });
    await queryClient.invalidateQueries({ queryKey: questionsQuery.queryKey });
    void queryClient.invalidateQueries({ queryKey: statusQuery.queryKey });
  };
  return (
    <AddOneLine
      label="A new question"
      placeholder="How would you bring down support costs in the first 90 days?"
      onAdd={handleAdd}
    />
  );
}
