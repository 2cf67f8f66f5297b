import type { PrepSheet } from '../../../contract/prep.ts';
import styles from './PrepPage.module.css';

/** What to do differently this time: the person's own words, then what reviews found. */
export function Differently({ own, mind }: { own: string } & Pick<PrepSheet, 'mind'>) {
  if (own.trim() === '' && mind.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="differently">
      <h2 id="differently">Differently this time</h2>
      {own.trim() !== '' && <p className={styles.kept}>{own}</p>}
      {mind.length > 0 && (
        <ul className={styles.list}>
          {mind.map(({ cardId, subject, before, instead }) => (
            <li key={cardId}>
              <span className={styles.small}>
                {subject === 'wording' ? 'Instead of ' : 'When you tell '}“{before}”
              </span>
              <p className={styles.line}>{instead}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
