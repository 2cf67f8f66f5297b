import { Link } from '@tanstack/react-router';
import type { Today } from '../../../contract/today.ts';
import { Card } from '../../components/Card.tsx';
import { counted } from '../../words.ts';
import styles from './TodayPage.module.css';

/** What can wait. Nothing here is late. */
export function WhenReady({ whenReady }: { whenReady: NonNullable<Today['whenReady']> }) {
  const { questions, silent, proposals } = whenReady;
  if (questions + silent.length + proposals === 0) return null;
  return (
    <Card>
      <h2 className={styles.part}>When you’re ready</h2>
      <ul className={styles.list}>
        {proposals > 0 && (
          <li>
            <Link to="/mail" className={styles.name}>
              <b>{counted(proposals, 'mail')}</b> to look at
            </Link>
          </li>
        )}
        {questions > 0 && (
          <li>
            <Link to="/questions" className={styles.name}>
              <b>{counted(questions, 'question')}</b> in your bank
            </Link>
          </li>
        )}
        {silent.map(({ applicationId, company, role, days }) => (
          <li key={applicationId}>
            <div className={styles.grow}>
              <Link to="/applications/$applicationId" params={{ applicationId }} className={styles.name}>
                <b>{company}</b>
                {role && ` · ${role}`}
              </Link>
              <p className={styles.small}>Silent for {days} days. Follow up, or let it go.</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
