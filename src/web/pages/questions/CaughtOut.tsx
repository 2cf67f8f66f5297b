import { Link } from '@tanstack/react-router';
import type { AskedAt, Question } from '../../../contract/question.ts';
import styles from './Questions.module.css';
import { placeWords } from './question-words.ts';

/** Where it caught the person out; said as places, not as a count. */
export function CaughtOut({ question: { askedAt } }: { question: Question }) {
  const places = askedAt.filter(({ isCaughtOut }) => isCaughtOut);
  if (places.length === 0) return null;
  return (
    <p className={styles.quiet}>
      Caught you out at{' '}
      {places.map((place, index) => (
        <span key={place.interviewId ?? place.applicationId}>
          {index > 0 && ', and '}
          <PlaceLink place={place} />
        </span>
      ))}
    </p>
  );
}

/** To the interview where it is known, else to the application. */
export function PlaceLink({ place }: { place: AskedAt }) {
  const { interviewId, applicationId } = place;
  return interviewId ? (
    <Link to="/interviews/$interviewId" params={{ interviewId }}>
      {placeWords(place)}
    </Link>
  ) : (
    <Link to="/applications/$applicationId" params={{ applicationId }}>
      {placeWords(place)}
    </Link>
  );
}
