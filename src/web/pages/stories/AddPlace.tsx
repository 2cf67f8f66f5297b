import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { StoryPage } from '../../../contract/story.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import styles from './Stories.module.css';
import { interviewsForStoryQuery } from './story-queries.ts';
import { hasBegun, interviewWords } from './told-words.ts';
import { useAside } from './use-aside.ts';
import { useNoteStory } from './use-note-story.ts';

/** Notes an interview at which it was told, or for which it is meant. */
export function AddPlace({ story }: { story: StoryPage }) {
  const { isOpen, wasOpen, open, close } = useAside();
  if (!isOpen) {
    return (
      <Button look="quiet" onClick={open} autoFocus={wasOpen}>
        Add an interview
      </Button>
    );
  }
  return <ChoosePlace story={story} onDone={close} />;
}

function ChoosePlace({ story, onDone }: { story: StoryPage; onDone: () => void }) {
  const query = useQuery(interviewsForStoryQuery(story.id));
  const [chosenId, setChosenId] = useState('');
  const note = useNoteStory(story);
  return (
    <QueryView query={query}>
      {({ items }) => {
        if (items.length === 0) {
          return <p className={styles.quiet}>Once another interview is noted, it can be chosen here.</p>;
        }
        const chosen = items.find(({ interviewId }) => interviewId === chosenId);
        const isTold = chosen && hasBegun(chosen);
        const handleSubmit = (event: FormEvent) => {
          event.preventDefault();
          if (!chosen || note.isPending) return;
          const body = isTold ? { isTold: true } : { isPlanned: true };
          note.mutate({ interviewId: chosen.interviewId, body }, { onSuccess: onDone });
        };
        return (
          <form className={styles.stack} onSubmit={handleSubmit}>
            <SelectField
              label="Which interview"
              value={chosenId}
              autoFocus
              options={[
                { value: '', label: 'Choose an interview' },
                ...items.map((place) => ({ value: place.interviewId, label: interviewWords(place) })),
              ]}
              onChange={(event) => setChosenId(event.target.value)}
            />
            <div className={styles.acts}>
              <Button type="submit" look="quiet" disabled={!chosen} isBusy={note.isPending}>
                {chosen && !isTold ? 'I mean to tell it there' : 'I told it there'}
              </Button>
              <Button look="text" onClick={onDone}>
                Close
              </Button>
            </div>
            {note.error && <p role="alert">{note.error.message}</p>}
          </form>
        );
      }}
    </QueryView>
  );
}
