import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addStory } from '../../../../contract/story.ts';
import type { StoryId } from '../../../../domain/id.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { SelectField, TextField } from '../../../components/Field.tsx';
import { storiesQuery } from '../../../queries.ts';
import step from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';

const NEW = 'new';

/** Which story it was: one of one's own, or a new one, which is saved at once. */
export function StoryPicker({
  storyId,
  title,
  suffix,
  problem,
  onTitle,
  onChange,
}: {
  storyId: StoryId | null;
  /** Of a new one, which whoever asks also adds when somebody goes on without the button. */
  title: string;
  suffix: string;
  problem: string | undefined;
  onTitle: (title: string) => void;
  onChange: (storyId: StoryId | null) => void;
}) {
  const queryClient = useQueryClient();
  const query = useQuery(storiesQuery);
  const [isChosenNew, setIsChosenNew] = useState(false);
  const isAdding = isChosenNew && storyId === null;
  const add = useMutation({
    mutationFn: () => call(addStory, { body: { title } }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: storiesQuery.queryKey });
      onChange(id);
    },
  });
  const stories = query.data?.items ?? [];
  return (
    <>
      <SelectField
        label={`Which story${suffix}`}
        value={isAdding ? NEW : (storyId ?? '')}
        problem={problem}
        options={[
          { value: '', label: query.isPending ? 'One moment…' : 'Choose a story' },
          ...stories.map(({ id, latest }) => ({ value: id, label: latest.title })),
          { value: NEW, label: 'A new one' },
        ]}
        onChange={({ target: { value } }) => {
          setIsChosenNew(value === NEW);
          onChange(stories.find(({ id }) => id === value)?.id ?? null);
        }}
      />
      {isAdding && (
        <div className={step.fields}>
          <TextField
            label="What you call it"
            value={title}
            maxLength={200}
            autoComplete="off"
            placeholder="The warehouse migration"
            onChange={(event) => onTitle(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              if (title.trim() && !add.isPending) add.mutate();
            }}
          />
          <Button
            look="quiet"
            disabled={title.trim() === ''}
            isBusy={add.isPending}
            onClick={() => add.mutate()}
          >
            Add this story
          </Button>
        </div>
      )}
      <Trouble error={add.error ?? query.error} />
    </>
  );
}
