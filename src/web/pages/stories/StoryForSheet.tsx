import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { changeStory, getStory } from '../../../contract/story.ts';
import type { StoryMap, StoryMapRow } from '../../../contract/story-map.ts';
import { call } from '../../api.ts';
import { AddOneLine } from '../../components/AddOneLine.tsx';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { storiesQuery } from '../../queries.ts';
import styles from './Stories.module.css';
import { useBeginStory } from './use-begin-story.ts';

/** For what is asked and has no story: a new one, or one that shows it already. */
export function StoryForSheet({
  row,
  stories,
  onClose,
}: {
  row: StoryMapRow | null;
  stories: StoryMap['stories'];
  onClose: () => void;
}) {
  return (
    <Sheet title={`A story for “${row?.name ?? ''}”`} isOpen={row !== null} onClose={onClose}>
      {row && <Choices name={row.name} stories={stories} onClose={onClose} />}
    </Sheet>
  );
}

function Choices({
  name,
  stories,
  onClose,
}: {
  name: string;
  stories: StoryMap['stories'];
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const begin = useBeginStory();
  const [chosenId, setChosenId] = useState('');
  const show = useShow(name, onClose);
  const chosen = stories.find(({ id }) => id === chosenId);
  const handleBegin = async (title: string) => {
    const { id: storyId } = await begin({ title, competencies: [name] });
    await navigate({ to: '/stories/$storyId', params: { storyId } });
  };
  return (
    <div className={styles.stack}>
      <AddOneLine label="What you call it" placeholder="The difficult stakeholder" onAdd={handleBegin} />
      {stories.length > 0 && (
        <div className={styles.stack}>
          <SelectField
            label="Or one you have shows it"
            value={chosenId}
            options={[
              { value: '', label: 'Choose a story' },
              ...stories.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(event) => setChosenId(event.target.value)}
          />
          <Button
            look="quiet"
            className={styles.start}
            disabled={!chosen}
            isBusy={show.isPending}
            onClick={() => chosen && show.mutate(chosen.id)}
          >
            This one shows it
          </Button>
        </div>
      )}
      {show.error && <p role="alert">{show.error.message}</p>}
    </div>
  );
}

function useShow(name: string, onDone: () => void) {
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: async (storyId: StoryMap['stories'][number]['id']) => {
      // As it is now: the map may be older than the story.
      const { latest } = await call(getStory, { params: { storyId } });
      const body = { competencies: [...latest.competencies, name] };
      return call(changeStory, { params: { storyId }, body });
    },
    onSuccess: async ({ latest }) => {
      await queryClient.invalidateQueries({ queryKey: storiesQuery.queryKey });
      toast(`“${latest.title}” shows it now, in version ${latest.number}.`);
      onDone();
    },
  });
}
