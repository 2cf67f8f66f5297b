import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { noteStory } from '../../../contract/interview-story.ts';
import type { PrepSheet } from '../../../contract/prep.ts';
import type { InterviewId, StoryId } from '../../../domain/id.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import styles from './PrepPage.module.css';

type Planning = { storyId: StoryId; isPlanned: boolean };

/** Stories that fit; each can be meant for this interview, so that it is asked about afterwards. */
export function StoriesToTell({
  interviewId,
  stories,
}: Pick<PrepSheet, 'stories'> & { interviewId: InterviewId }) {
  const queryClient = useQueryClient();
  const plan = useMutation({
    mutationFn: ({ storyId, isPlanned }: Planning) =>
      call(noteStory, { params: { interviewId, storyId }, body: { isPlanned } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['interview', interviewId] }),
  });
  return (
    <section className={styles.part} aria-labelledby="tell">
      <h2 id="tell">Stories to tell</h2>
      {stories.length === 0 ? (
        <p className={styles.small}>
          No story yet. <Link to="/stories">Write the first one</Link>, in a few lines.
        </p>
      ) : (
        <ul className={styles.list}>
          {stories.map(({ id, title, result, note, because, isPlanned }) => (
            <li key={id}>
              <b>
                <Link to="/stories/$storyId" params={{ storyId: id }}>
                  {title}
                </Link>
              </b>
              {result && <p className={styles.line}>{result}</p>}
              {note && <p className={styles.kept}>{note}</p>}
              <p className={styles.small}>
                {because}{' '}
                <Button
                  look="text"
                  className={styles.onScreen}
                  aria-label={`${isPlanned ? 'Not this one' : 'I’ll tell this one'}: ${title}`}
                  onClick={() => plan.mutate({ storyId: id, isPlanned: !isPlanned })}
                >
                  {isPlanned ? 'Not this one' : 'I’ll tell this one'}
                </Button>
              </p>
            </li>
          ))}
        </ul>
      )}
      {plan.isError && <p role="alert">{plan.error.message}</p>}
    </section>
  );
}
