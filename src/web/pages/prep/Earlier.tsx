import { Link } from '@tanstack/react-router';
import type { PrepSheet } from '../../../contract/prep.ts';
import { ordinal } from '../../status-words.ts';
import { plainDay } from '../../words.ts';
import styles from './PrepPage.module.css';

/** What the earlier rounds at this company brought to light. */
export function Earlier({ earlier }: Pick<PrepSheet, 'earlier'>) {
  if (earlier.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="earlier">
      <h2 id="earlier">What you know from before</h2>
      <ul className={styles.list}>
        {earlier.map(({ interviewId, round, startsAt, asked, sought, surprised, notes }) => (
          <li key={interviewId}>
            <Link to="/interviews/$interviewId" params={{ interviewId }}>
              The {ordinal(round)} interview{startsAt && `, ${plainDay(startsAt)}`}
            </Link>
            {asked.length > 0 && <p className={styles.line}>They asked: {asked.join(' · ')}</p>}
            {sought.length > 0 && <p className={styles.line}>They looked for: {sought.join(', ')}.</p>}
            {surprised && <p className={styles.line}>A surprise: {surprised}</p>}
            {notes && <p className={styles.line}>{notes}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
