import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { linkStory, unlinkStory } from '../../../contract/question.ts';
import type { StoryId } from '../../../domain/id.ts';
import { call } from '../../api.ts';
import { SelectField } from '../../components/Field.tsx';
import { storiesQuery } from '../../queries.ts';
import styles from './Questions.module.css';
import type { QuestionRow } from './question-rows.ts';
import type { useQuestion } from './use-question.ts';

/** The stories that answer a question. */
export function LinkedStories({
  row,
  question,
}: {
  row: QuestionRow;
  question: ReturnType<typeof useQuestion>;
}) {
  const stories = useQuery(storiesQuery);
  const linked = row.own?.stories ?? [];
  const change = useMutation({
    mutationFn: async ({ storyId, isLinked }: { storyId: StoryId; isLinked: boolean }) => {
      const params = { questionId: await question.ownId(), storyId };
      question.show(await call(isLinked ? linkStory : unlinkStory, { params }));
    },
  });
  const others = (stories.data?.items ?? []).filter(({ id }) => !linked.some((story) => story.id === id));
  return (
    <fieldset className={styles.group}>
      <legend>Stories that answer it</legend>
      {linked.length > 0 && (
        <ul className={styles.places}>
          {linked.map(({ id: storyId, title }) => (
            <li key={storyId}>
              <Link to="/stories/$storyId" params={{ storyId }}>
                {title}
              </Link>
              <button
                type="button"
                className={styles.takeOff}
                aria-label={`Take off: ${title}`}
                onClick={() => change.mutate({ storyId, isLinked: false })}
              >
                <X size={16} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {stories.data?.items.length === 0 ? (
        <p className={styles.quiet}>
          No story yet. <Link to="/stories">Begin one</Link>
        </p>
      ) : (
        <SelectField
          label="A story that fits"
          isLabelHidden
          value=""
          options={[
            { value: '', label: stories.isPending ? 'One moment…' : 'Choose a story that fits' },
            ...others.map(({ id, latest }) => ({ value: id, label: latest.title })),
          ]}
          onChange={({ target: { value } }) => {
            const story = others.find(({ id }) => id === value);
            if (story) change.mutate({ storyId: story.id, isLinked: true });
          }}
        />
      )}
      {(change.error ?? stories.error) && <p role="alert">{(change.error ?? stories.error)?.message}</p>}
    </fieldset>
  );
}
