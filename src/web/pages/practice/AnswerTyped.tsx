import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/Field.tsx';
import styles from './Rehearsal.module.css';

/** Answering in writing; what is typed outlives a reload. */
export function AnswerTyped({
  words,
  onChange,
  onDone,
}: {
  words: string;
  onChange: (words: string) => void;
  onDone: () => void;
}) {
  return (
    <>
      <TextArea
        label="Your answer"
        hint={
          <>
            As you would say it.
            <span className={styles.keys}> Ctrl and Enter shows the key points.</span>
          </>
        }
        rows={6}
        maxLength={20_000}
        value={words}
        autoFocus
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onDone();
        }}
      />
      <div className={styles.acts}>
        <Button onClick={onDone}>Done: show the key points</Button>
      </div>
    </>
  );
}
