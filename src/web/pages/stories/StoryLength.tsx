import { useAutosave } from '../../autosave.ts';
import { Card } from '../../components/Card.tsx';
import { SaveNote } from '../../components/SaveNote.tsx';
import { LengthField } from './LengthField.tsx';
import styles from './Stories.module.css';
import type { StoryDraft } from './use-story-draft.ts';

/** How long it takes when told. With words that are not saved yet it waits for them: it is their length. */
export function StoryLength({ draft }: { draft: StoryDraft }) {
  const { fields, isChanged, set, saveLength } = draft;
  const { state, change } = useAutosave(saveLength);
  return (
    <Card>
      <h2>Length when told</h2>
      <p className={styles.lead}>Tell it aloud, as you would to them.</p>
      <LengthField
        label="It takes"
        seconds={fields.seconds}
        hasStopwatch
        onChange={(seconds) => {
          set({ seconds });
          if (!isChanged) change(seconds);
        }}
      />
      {isChanged ? <p className={styles.quiet}>Saved with the new version.</p> : <SaveNote state={state} />}
    </Card>
  );
}
