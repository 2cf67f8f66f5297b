import { Link } from '@tanstack/react-router';
import type { Rebound } from '../../../contract/rebound.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { StepBar } from '../../components/StepBar.tsx';
import { clockTime, dayWords } from '../../words.ts';
import styles from './TodayPage.module.css';
import { noInWords } from './today-words.ts';

const NEXT_ACT = {
  recharge: 'Start with something kind',
  review: 'Look back, a few minutes',
  remember: 'On to Remember',
  return: 'Choose one small step',
};

export function OpenRebound({
  rebound,
  quietUntil,
  isAlone,
}: {
  rebound: Rebound;
  quietUntil: string | null;
  /** Nothing else on the page asks for anything. */
  isAlone: boolean;
}) {
  const { id, nos, current } = rebound;
  return (
    <Card className={styles.open}>
      <div className={styles.between}>
        <div>
          <h2>A rebound is open</h2>
          <p className={styles.muted}>{nos.map(noInWords).join(' · ')}</p>
        </div>
        <ButtonLink to="/rebounds/$reboundId" params={{ reboundId: id }}>
          {NEXT_ACT[current ?? 'recharge']}
        </ButtonLink>
      </div>
      <StepBar rebound={rebound} />
      {quietUntil && (
        <p className={styles.small}>
          {isAlone && 'Nothing else asks for you now. '}Reminders are quiet until {dayWords(quietUntil)}{' '}
          {clockTime(quietUntil)}.{' '}
          <Link
            to="/rebounds/$reboundId"
            params={{ reboundId: id }}
            hash="quiet"
            className={styles.name}
            aria-label="Change how long reminders are quiet"
          >
            Change
          </Link>
        </p>
      )}
    </Card>
  );
}

/** Rebounds that wait: put off, or from another day. They ask for nothing. */
export function WaitingRebounds({ rebounds }: { rebounds: Rebound[] }) {
  if (rebounds.length === 0) return null;
  return (
    <Card>
      <h2 className={styles.part}>Waiting for you, whenever you like</h2>
      <ul className={styles.list}>
        {rebounds.map(({ id, nos, putOffUntil }) => (
          <li key={id}>
            <div className={styles.grow}>
              {nos.map(noInWords).join(' · ')}
              {putOffUntil && (
                <p className={styles.small}>
                  Put off until {dayWords(putOffUntil)} {clockTime(putOffUntil)}
                </p>
              )}
            </div>
            <ButtonLink look="quiet" to="/rebounds/$reboundId" params={{ reboundId: id }}>
              Open it
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
