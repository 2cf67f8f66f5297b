import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { StoryPage, ToldStory } from '../../../contract/story.ts';
import { lengthWords } from '../../../domain/story/said-length.ts';
import { useAutosave } from '../../autosave.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/Field.tsx';
import { SaveNote } from '../../components/SaveNote.tsx';
import { plainDay } from '../../words.ts';
import { LengthField } from './LengthField.tsx';
import styles from './Stories.module.css';
import { placeWords, toldWords, WENT_CHOICES } from './told-words.ts';
import { useNoteStory } from './use-note-story.ts';

/** One telling: where, when, how it went, how long it took. */
export function ToldPlace({ story, place }: { story: StoryPage; place: ToldStory }) {
  const { interviewId, toldAt, seconds, went } = place;
  const [isOpen, setIsOpen] = useState(false);
  const note = useNoteStory(story);
  const length = useAutosave((taken: number | null) =>
    note.mutateAsync({ interviewId, body: { seconds: taken } }),
  );
  const name = placeWords(place);
  return (
    <li className={styles.place}>
      <div className={styles.told}>
        <p>
          <Link to="/interviews/$interviewId" params={{ interviewId }}>
            {name}
          </Link>
          , {plainDay(toldAt)}
          <br />
          <span className={styles.quiet}>
            {[toldWords(place), seconds !== null && lengthWords(seconds)].filter(Boolean).join(', ')}
          </span>
        </p>
        <Button
          look="text"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? 'Done with' : 'Change'}: ${name}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Done' : 'Change'}
        </Button>
      </div>
      {isOpen && (
        <div className={styles.stack}>
          <SelectField
            label="How it went"
            value={went ?? ''}
            options={WENT_CHOICES}
            onChange={({ target: { value } }) =>
              note.mutate({ interviewId, body: { went: (value || null) as ToldStory['went'] } })
            }
          />
          <LengthField label="How long it took there" seconds={seconds} onChange={length.change} />
          {length.state !== 'saved' && <SaveNote state={length.state} />}
          <Button
            look="text"
            className={styles.start}
            onClick={() => note.mutate({ interviewId, body: { isTold: false } })}
          >
            I did not tell it there
          </Button>
        </div>
      )}
      {note.error && <p role="alert">{note.error.message}</p>}
    </li>
  );
}
