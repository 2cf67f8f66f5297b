import type { Interview } from '../../../contract/interview.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { dayWords } from '../../words.ts';
import styles from './TodayPage.module.css';

/** Interviews of the last days without a debrief: offered, never asked twice. */
export function ToDebrief({ interviews }: { interviews: Interview[] }) {
  if (interviews.length === 0) return null;
  return (
    <Card>
      <h3>While it’s fresh</h3>
      <ul className={styles.list}>
        {interviews.map(({ id, company, startsAt }) => (
          <li key={id}>
            <div className={styles.grow}>
              <b>{company}</b>
              <p className={styles.small}>
                You spoke {startsAt ? dayWords(startsAt) : 'lately'}. Three minutes of notes now save guessing
                later.
              </p>
            </div>
            <ButtonLink
              look="quiet"
              to="/interviews/$interviewId"
              params={{ interviewId: id }}
              hash="debrief"
            >
              Note it down
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
