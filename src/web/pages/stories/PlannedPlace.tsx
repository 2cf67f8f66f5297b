import { Link } from '@tanstack/react-router';
import type { StoryPage } from '../../../contract/story.ts';
import { Button } from '../../components/Button.tsx';
import styles from './Stories.module.css';
import { hasBegun, interviewWords, placeWords } from './told-words.ts';
import { useNoteStory } from './use-note-story.ts';

/** An interview it is meant for; once that has begun, it can be noted whether it was told. */
export function PlannedPlace({ story, place }: { story: StoryPage; place: StoryPage['planned'][number] }) {
  const { interviewId } = place;
  const note = useNoteStory(story);
  return (
    <li className={styles.place}>
      <p>
        Meant for{' '}
        <Link to="/interviews/$interviewId" params={{ interviewId }}>
          {interviewWords(place)}
        </Link>
      </p>
      <div className={styles.acts}>
        {hasBegun(place) && (
          <Button
            look="quiet"
            isBusy={note.isPending}
            onClick={() => note.mutate({ interviewId, body: { isTold: true } })}
          >
            I told it there
          </Button>
        )}
        <Button
          look="text"
          aria-label={`Not for this one: ${placeWords(place)}`}
          onClick={() => note.mutate({ interviewId, body: { isPlanned: false } })}
        >
          Not for this one
        </Button>
      </div>
      {note.error && <p role="alert">{note.error.message}</p>}
    </li>
  );
}
