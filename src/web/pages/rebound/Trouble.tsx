import styles from './Step.module.css';

/** Why something did not work, as a sentence beside what was tried. */
export function Trouble({ error }: { error: Error | null }) {
  if (!error) return null;
  return (
    <p className={styles.problem} role="alert">
      {error.message}
    </p>
  );
}
