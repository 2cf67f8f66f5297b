import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { linkStory, type Question, unlinkStory } from '../../../contract/question.ts';
import type { StoryPage } from '../../../contract/story.ts';
import type { QuestionId } from '../../../domain/id.ts';
import { lineKey } from '../../../domain/story/story-words.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { SelectField } from '../../components/Field.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { questionsQuery } from '../questions/bank-queries.ts';
import styles from './Stories.module.css';
import { storyQuery } from './story-queries.ts';
import { useAside } from './use-aside.ts';

/** The questions a story answers. */
export function Answers({ story }: { story: StoryPage }) {
  const { isOpen, wasOpen, open, close } = useAside();
  const link = useLink(story);
  return (
    <Card>
      <h2>Questions it answers</h2>
      {story.questions.length > 0 && (
        <ul className={styles.list}>
          {story.questions.map(({ id, text }) => (
            <li key={id} className={styles.told}>
              <p>{text}</p>
              <Button
                look="text"
                aria-label={`Take off: ${text}`}
                onClick={() => link.mutate({ questionId: id, isLinked: false })}
              >
                Take off
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <ChooseQuestion
          story={story}
          onChoose={(questionId) => link.mutate({ questionId, isLinked: true }, { onSuccess: close })}
          onClose={close}
        />
      ) : (
        <Button look="quiet" onClick={open} autoFocus={wasOpen}>
          Add a question
        </Button>
      )}
      {link.error && <p role="alert">{link.error.message}</p>}
    </Card>
  );
}

function ChooseQuestion({
  story,
  onChoose,
  onClose,
}: {
  story: StoryPage;
  onChoose: (id: QuestionId) => void;
  onClose: () => void;
}) {
  const query = useQuery(questionsQuery);
  const [chosenId, setChosenId] = useState('');
  return (
    <QueryView query={query}>
      {({ items }) => {
        const questions = toChooseFrom(items, story);
        const chosen = questions.find(({ id }) => id === chosenId);
        if (questions.length === 0) {
          return (
            <p className={styles.quiet}>
              No other question is noted yet. <Link to="/questions">To the questions</Link>
            </p>
          );
        }
        return (
          <div className={styles.stack}>
            <SelectField
              label="Which question"
              value={chosenId}
              autoFocus
              options={[
                { value: '', label: 'Choose a question' },
                ...questions.map(({ id, text }) => ({ value: id, label: text })),
              ]}
              onChange={(event) => setChosenId(event.target.value)}
            />
            <div className={styles.acts}>
              <Button look="quiet" disabled={!chosen} onClick={() => chosen && onChoose(chosen.id)}>
                It answers this one
              </Button>
              <Button look="text" onClick={onClose}>
                Close
              </Button>
            </div>
          </div>
        );
      }}
    </QueryView>
  );
}

/** Those that ask after what the story shows stand first. */
function toChooseFrom(questions: readonly Question[], { latest, questions: linked }: StoryPage): Question[] {
  const shown = new Set(latest.competencies.map(lineKey));
  const linkedIds = new Set(linked.map(({ id }) => id));
  const fits = ({ competencies }: Question) => competencies.some((name) => shown.has(lineKey(name)));
  return questions
    .filter(({ id, kind }) => !linkedIds.has(id) && kind !== 'ask_them')
    .sort((a, b) => Number(fits(b)) - Number(fits(a)));
}

function useLink({ id: storyId }: StoryPage) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ questionId, isLinked }: { questionId: QuestionId; isLinked: boolean }) =>
      call(isLinked ? linkStory : unlinkStory, { params: { questionId, storyId } }),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: storyQuery(storyId).queryKey }),
        queryClient.invalidateQueries({ queryKey: questionsQuery.queryKey }),
      ]),
  });
}
