import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import type { PracticeFor } from './practice-queries.ts';
import { doneWords, GRADE_WORDS, restWords } from './practice-words.ts';
import styles from './Rehearsal.module.css';
import type { useSession } from './use-session.ts';

const MORE_MINUTES = 5;

/** Where a sitting ends: what was done is said kindly, and nothing is asked. */
export function SessionEnd({
  session,
  chosen,
}: {
  session: ReturnType<typeof useSession>;
  chosen: PracticeFor;
}) {
  const { done, plan, isStopped, isBusy } = session;
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = isStopped || session.turn > 0;
  useEffect(() => {
    if (hasMoved) heading.current?.focus({ preventScroll: true });
  }, []);
  const words = done.length === 0 && !isStopped && plan ? restWords(plan) : doneWords(done.length, isStopped);
  const more = (chosen.more ?? 0) + MORE_MINUTES;
  return (
    <div className={styles.page}>
      <PageHead title={words.title} headingRef={heading} />
      <Card className={styles.stack}>
        <p className={styles.lead}>{words.text}</p>
        {done.length > 0 && (
          <ul className={styles.plain}>
            {done.map(({ reviewId, prompt, grade }) => (
              <li key={reviewId}>
                <span>{prompt}</span>
                <span className={styles.small}>{GRADE_WORDS[grade].name}</span>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.acts}>
          <ButtonLink to="/">To Today</ButtonLink>
          {isStopped && session.card && (
            <Button look="quiet" onClick={session.resume}>
              Go on
            </Button>
          )}
          {!isStopped && plan?.rest === 'minutes_used' && (
            <ButtonLink look="quiet" to="/practice/now" search={{ ...chosen, more }}>
              Five more minutes
            </ButtonLink>
          )}
          {!isStopped && plan?.rest === 'interview_day' && (
            <ButtonLink look="quiet" to="/practice/now" search={{ ...chosen, dayItself: 'yes' }}>
              Rehearse something anyway
            </ButtonLink>
          )}
          {done.length > 0 && (
            <Button look="text" onClick={session.undo} isBusy={isBusy}>
              Take the last one back <kbd>U</kbd>
            </Button>
          )}
          <Link
            to="/practice"
            search={chosen.interview ? { interview: chosen.interview } : {}}
            className={styles.link}
          >
            To Practice
          </Link>
        </div>
      </Card>
    </div>
  );
}
