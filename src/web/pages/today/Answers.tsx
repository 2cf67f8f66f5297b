import { Link } from '@tanstack/react-router';
import type { Today } from '../../../contract/today.ts';
import { answerWords } from '../../answer-words.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useAnswered } from '../../components/use-answered.ts';
import styles from './TodayPage.module.css';

/** What they expect an answer to by a day, until one says that it is done. */
export function Answers({ today }: { today: Pick<Today, 'answers' | 'day'> }) {
  const answered = useAnswered();
  if (today.answers.length === 0) return null;
  return (
    <Card>
      <h2 className={styles.part}>They expect an answer</h2>
      <ul className={styles.list}>
        {today.answers.map(({ applicationId, eventId, company, role, kind, day }) => (
          <li key={eventId}>
            <div className={styles.grow}>
              <Link to="/applications/$applicationId" params={{ applicationId }} className={styles.name}>
                <b>{company}</b>
                {role && ` · ${role}`}
              </Link>
              <p className={styles.small}>{answerWords({ kind, day }, today.day)}</p>
            </div>
            <Button
              look="quiet"
              onClick={() => answered.mutate({ applicationId, eventId, isAnswered: true })}
              aria-label={`Done: ${company}, ${answerWords({ kind, day }, today.day)}`}
            >
              Done
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
