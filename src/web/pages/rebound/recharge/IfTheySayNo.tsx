import type { Rebound } from '../../../../contract/rebound.ts';
import { Card } from '../../../components/Card.tsx';
import { ordinal } from '../../../status-words.ts';
import styles from './IfTheySayNo.module.css';

/** What the person wrote before an interview for this very day. It is theirs, and nothing they have to do. */
export function IfTheySayNo({ nos }: Pick<Rebound, 'nos'>) {
  const written = nos.flatMap(({ company, ifNo }) => ifNo.slice(0, 1).map((one) => ({ company, ...one })));
  if (written.length === 0) return null;
  return (
    <Card className={styles.card}>
      <h2 className={styles.title}>You thought of this day, and of yourself</h2>
      {written.map(({ interviewId, company, round, text }) => (
        <figure key={interviewId} className={styles.one}>
          <blockquote>
            If they say no, I will <b>{text}</b>
          </blockquote>
          <figcaption>
            Your words before the {ordinal(round)} interview at {company}.
          </figcaption>
        </figure>
      ))}
    </Card>
  );
}
