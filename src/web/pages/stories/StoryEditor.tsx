import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeStory, type StoryPage } from '../../../contract/story.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { TextArea, TextField } from '../../components/Field.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { useDraft } from '../../draft.ts';
import { storiesQuery } from '../../queries.ts';
import styles from './Stories.module.css';
import { storyQuery } from './story-queries.ts';

/** What a story is told from, in the order it is told. */
export const PARTS = [
  { name: 'title', label: 'Title', hint: '' },
  { name: 'situation', label: 'Situation', hint: 'Where and when it was, in a sentence or two.' },
  { name: 'task', label: 'Task', hint: 'What was asked of you, or what you saw had to be done.' },
  { name: 'action', label: 'Action', hint: 'What you did. Say “I” where it was you.' },
  { name: 'result', label: 'Result', hint: 'How it ended, with a number if there is one.' },
  { name: 'note', label: 'How to tell it', hint: 'A note to yourself: “Lead with the result.”' },
] as const;

type Words = Record<(typeof PARTS)[number]['name'], string>;

/** The newest version, to change. It becomes a version of its own when the person says so; a draft survives a reload. */
export function StoryEditor({ story }: { story: StoryPage }) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const { id: storyId, latest } = story;
  const { value: draft, change, clear } = useDraft<Words | null>(`story:${storyId}:${latest.number}`, null);
  const words = draft ?? wordsOf(latest);
  const isChanged = PARTS.some(({ name }) => words[name] !== latest[name]);
  const save = useMutation({
    mutationFn: () => call(changeStory, { params: { storyId }, body: words }),
    onSuccess: (saved) => {
      clear(null);
      queryClient.setQueryData(storyQuery(storyId).queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: storiesQuery.queryKey, exact: true });
      toast(`Saved as version ${saved.latest.number}. The earlier ones stay.`);
    },
  });
  return (
    <Card>
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (isChanged && !save.isPending) save.mutate();
        }}
      >
        {PARTS.map(({ name, label, hint }) => {
          const field = {
            label,
            hint: hint || undefined,
            value: words[name],
            onChange: (event: { target: { value: string } }) =>
              change({ ...words, [name]: event.target.value }),
          };
          return name === 'title' ? (
            <TextField key={name} {...field} required maxLength={200} autoComplete="off" />
          ) : (
            <TextArea key={name} {...field} maxLength={20_000} rows={3} />
          );
        })}
        <div className={styles.acts}>
          <Button type="submit" disabled={!isChanged} isBusy={save.isPending}>
            Save as a new version
          </Button>
          {isChanged && (
            <Button look="text" onClick={() => clear(null)}>
              Back to version {latest.number}
            </Button>
          )}
          <p className={styles.quiet}>
            {isChanged
              ? 'Not saved as a version yet. It stays on this page meanwhile.'
              : `This is version ${latest.number}.`}
          </p>
        </div>
        {save.error && (
          <p className={styles.problem} role="alert">
            {save.error.message}
          </p>
        )}
      </form>
    </Card>
  );
}

function wordsOf({ title, situation, task, action, result, note }: StoryPage['latest']): Words {
  return { title, situation, task, action, result, note };
}
