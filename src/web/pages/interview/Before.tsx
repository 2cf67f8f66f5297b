import { useState } from 'react';
import type { Interview } from '../../../contract/interview.ts';
import { useAutosave } from '../../autosave.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { TextArea } from '../../components/Field.tsx';
import { SaveNote } from '../../components/SaveNote.tsx';
import styles from './InterviewPage.module.css';
import { type InterviewChange, useSaveInterview } from './use-save-interview.ts';

/** Two questions before an interview, asked once. Skipped or answered, they can be opened and changed in place. */
export function Before({ interview, hasBegun }: { interview: Interview; hasBegun: boolean }) {
  const { isBeforeSkipped, ifNo, differently } = interview;
  const [fields, setFields] = useState({ ifNo, differently });
  const [isOpen, setIsOpen] = useState(false);
  const save = useSaveInterview(interview);
  const { state, change } = useAutosave((body: InterviewChange) => save(body));
  const isWritten = `${fields.ifNo}${fields.differently}`.trim() !== '';
  const isAsked = !hasBegun && !isBeforeSkipped;
  const set = (part: Partial<typeof fields>) => {
    const next = { ...fields, ...part };
    setFields(next);
    setIsOpen(true);
    change({ ...next, isBeforeSkipped: false });
  };
  if (!isAsked && !isWritten && !isOpen) {
    return (
      <Card className={styles.folded}>
        <span>Before it: nothing written, which is fine.</span>
        <Button look="text" onClick={() => setIsOpen(true)}>
          Write something after all
        </Button>
      </Card>
    );
  }
  return (
    <Card>
      <h2>Before it</h2>
      <p className={styles.muted}>
        Two lines, if you like. A no that has been thought of weighs less when it comes.
      </p>
      <div className={styles.questions}>
        <TextArea
          label="If they say no, I will …"
          hint="Something good for you. It is shown to you first, should it come to that."
          placeholder="call Anna and go up the hill"
          value={fields.ifNo}
          maxLength={20_000}
          onChange={(event) => set({ ifNo: event.target.value })}
        />
        <TextArea
          label="What do you want to do differently this time?"
          placeholder="Lead with the result"
          value={fields.differently}
          maxLength={20_000}
          onChange={(event) => set({ differently: event.target.value })}
        />
      </div>
      <div className={styles.between}>
        <SaveNote state={state} />
        {isAsked && !isWritten && (
          <Button
            look="quiet"
            onClick={() => {
              setIsOpen(false);
              change({ isBeforeSkipped: true });
            }}
          >
            Skip these
          </Button>
        )}
      </div>
    </Card>
  );
}
