import { useEffect, useRef, useState } from 'react';
import type { PracticeCard, PracticeMode } from '../../../contract/practice.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { useDraft } from '../../draft.ts';
import { newId } from '../../new-id.ts';
import { AnswerAloud } from './AnswerAloud.tsx';
import { AnswerTyped } from './AnswerTyped.tsx';
import { KeyPoints } from './KeyPoints.tsx';
import { ASKS, GRADE_WORDS, minutesWords } from './practice-words.ts';
import styles from './Rehearsal.module.css';
import { useKeys } from './use-keys.ts';
import { useRecordings } from './use-recordings.ts';
import type { useSession } from './use-session.ts';

type Session = ReturnType<typeof useSession>;
/** Before answering, while answering, and afterwards. */
type Phase = 'asked' | 'aloud' | 'typed' | 'shown';

/** One card: the question, the answer, and then the key points it should have held. */
export function Rehearsal({
  card,
  session,
  onPutAway,
}: {
  card: PracticeCard;
  session: Session;
  onPutAway: (card: PracticeCard) => void;
}) {
  const draft = useDraft(`practice:${card.id}`, '');
  const [phase, setPhase] = useState<Phase>(draft.value ? 'typed' : 'asked');
  const [began, setBegan] = useState(() => Date.now());
  const [answered, setAnswered] = useState<{ mode: PracticeMode; seconds: number } | null>(null);
  const recordings = useRecordings(card.id);
  // The same id however often it is sent, so that a review is noted once.
  const [reviewId] = useState(() => newId<'card_review'>());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The first card leaves the focus where the browser put it.
    if (session.turn > 0) heading.current?.focus({ preventScroll: true });
    if (session.turn > 0) window.scrollTo({ top: 0 });
  }, [session.turn]);

  const begin = (how: 'aloud' | 'typed') => {
    setPhase(how);
    setBegan(Date.now());
  };
  const show = () => {
    const mode = phase === 'aloud' || phase === 'typed' ? phase : 'thought';
    setAnswered({ mode, seconds: Math.round((Date.now() - began) / 1_000) });
    setPhase('shown');
    void recordings.finish();
  };
  const isAsking = phase === 'asked' || phase === 'aloud';
  useKeys({
    enter: isAsking ? show : undefined,
    ' ': isAsking ? show : undefined,
    a: phase === 'asked' ? () => begin('aloud') : undefined,
    t: phase === 'asked' ? () => begin('typed') : undefined,
  });

  const { interview, minutesPlanned } = session.plan ?? { interview: null, minutesPlanned: 0 };
  const last = session.done.at(-1);
  return (
    <div className={styles.page}>
      <PageHead
        kicker={interview ? `${ASKS[card.subject]} · for ${interview.company}` : ASKS[card.subject]}
        title={card.prompt}
        headingRef={heading}
      />
      {session.planned && phase === 'asked' && <p className={styles.why}>{session.planned.because}</p>}
      <Card className={styles.stack}>
        {phase === 'asked' && (
          <>
            <div className={styles.acts}>
              <Button onClick={() => begin('aloud')}>Answer aloud</Button>
              <Button look="quiet" onClick={() => begin('typed')}>
                Type it
              </Button>
              <Button look="quiet" onClick={show}>
                Show the key points
              </Button>
            </div>
            <p className={styles.keys}>
              <kbd>A</kbd> aloud, <kbd>T</kbd> typed, <kbd>Space</kbd> shows the key points
            </p>
          </>
        )}
        {phase === 'aloud' && <AnswerAloud began={began} recordings={recordings} onDone={show} />}
        {phase === 'typed' && <AnswerTyped words={draft.value} onChange={draft.change} onDone={show} />}
        {phase === 'shown' && answered && (
          <KeyPoints
            card={card}
            answered={answered}
            typed={draft.value}
            recordings={recordings}
            isBusy={session.isBusy}
            onSaved={() => session.renew(card.id)}
            onGrade={(grade, points) => {
              session.grade(card, { id: reviewId, grade, ...answered, points, answer: draft.value });
              draft.clear('');
            }}
          />
        )}
        {session.problem && (
          <p className={styles.problem} role="alert">
            {session.problem.message}
          </p>
        )}
      </Card>
      <div className={styles.foot}>
        <div className={styles.acts}>
          <Button look="quiet" onClick={session.stop}>
            Stop here
          </Button>
          <Button look="text" onClick={() => void session.skip(card)}>
            Not now
          </Button>
          <Button look="text" onClick={() => onPutAway(card)}>
            Put this card away
          </Button>
        </div>
        <p className={styles.small} role="status">
          {last && `Noted as ${GRADE_WORDS[last.grade].name}: ${last.prompt}`}
        </p>
        {last && (
          <Button look="text" onClick={session.undo} isBusy={session.isBusy}>
            Take that back <kbd>U</kbd>
          </Button>
        )}
        {minutesPlanned > 0 && (
          <p className={styles.small}>
            If you like, {minutesWords(minutesPlanned)} from here. Stopping loses nothing.
          </p>
        )}
      </div>
    </div>
  );
}
