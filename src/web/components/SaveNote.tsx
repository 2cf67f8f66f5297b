import styles from './SaveNote.module.css';

const WORDS = {
  saved: 'Saved as you type.',
  typing: 'Saving…',
  saving: 'Saving…',
  unsaved: 'Not saved yet; trying again. Leave this page open.',
};

/** Says, without asking for attention, that what is typed is kept. */
export function SaveNote({ state }: { state: keyof typeof WORDS }) {
  return (
    <p className={styles.note} role="status" data-state={state}>
      {WORDS[state]}
    </p>
  );
}
