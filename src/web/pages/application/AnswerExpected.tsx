import type { ApplicationPage } from '../../../contract/application.ts';
import { TOLD_AFTER_DAYS } from '../../../domain/application/answer-by.ts';
import type { Day } from '../../../domain/time.ts';
import { daysBetween } from '../../../domain/time.ts';
import { answerWords } from '../../answer-words.ts';
import { Button } from '../../components/Button.tsx';
import { useAnswered } from '../../components/use-answered.ts';
import { todayHere } from '../../words.ts';
import styles from './ApplicationPage.module.css';

/** The answer they expect first, as Today tells it. */
export function AnswerExpected({ application }: { application: ApplicationPage }) {
  const { id: applicationId, answerExpected } = application;
  const answered = useAnswered();
  const today = todayHere() as Day;
  if (!answerExpected || daysBetween(answerExpected.day, today) > TOLD_AFTER_DAYS) return null;
  const { eventId } = answerExpected;
  return (
    <p className={styles.standing}>
      <span>
        <b>They expect an answer.</b> {answerWords(answerExpected, today)}
      </span>
      <Button
        look="quiet"
        onClick={() => answered.mutate({ applicationId, eventId, isAnswered: true })}
        aria-label={`Done: ${answerWords(answerExpected, today)}`}
      >
        Done
      </Button>
    </p>
  );
}
