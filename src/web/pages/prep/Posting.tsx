import type { PrepSheet } from '../../../contract/prep.ts';
import styles from './PrepPage.module.css';

/** The posting as it was then; on paper as much of it as fits. */
export function Posting({
  posting: { url, text },
  notes,
  sought,
}: Pick<PrepSheet, 'posting' | 'notes'> & { sought: readonly string[] }) {
  return (
    <section className={styles.part} aria-labelledby="posting">
      <h2 id="posting">The posting</h2>
      {sought.length > 0 && <p className={styles.line}>They look for: {sought.join(', ')}.</p>}
      {notes.trim() !== '' && <p className={styles.kept}>{notes}</p>}
      {text.trim() === '' ? (
        <p className={styles.small}>
          No posting kept.{' '}
          {url && (
            <a href={url} target="_blank" rel="noreferrer">
              Open where it was
            </a>
          )}
        </p>
      ) : (
        <>
          <p className={`${styles.posting} ${styles.onPaper}`}>{text}</p>
          <details className={styles.onScreen}>
            <summary>Read it again</summary>
            <p className={styles.kept}>{text}</p>
          </details>
        </>
      )}
    </section>
  );
}
