import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { PracticeCard, PracticeMode } from '../../../contract/practice.ts';
import { GRADES, type Grade } from '../../../domain/practice/memory.ts';
import { ANSWER_SECONDS, proposeGrade } from '../../../domain/practice/propose-grade.ts';
import { Button } from '../../components/Button.tsx';
import { MissingPoints } from './MissingPoints.tsx';
import { clockFace, GRADE_WORDS } from './practice-words.ts';
import { Recordings } from './Recordings.tsx';
import styles from './Rehearsal.module.css';
import { useKeys } from './use-keys.ts';
import { useMissingPoints } from './use-missing-points.ts';
import type { CardRecordings } from './use-recordings.ts';

/** What the answer should have held, ticked off; it proposes the grade, and the person decides. */
export function KeyPoints({
  card,
  answered,
  typed,
  recordings,
  isBusy,
  onGrade,
  onSaved,
}: {
  card: PracticeCard;
  answered: { mode: PracticeMode; seconds: number };
  typed: string;
  recordings: CardRecordings;
  isBusy: boolean;
  onGrade: (grade: Grade, points: string[]) => void;
  /** What it should hold was written. */
  onSaved: () => Promise<void>;
}) {
  const { keyPoints } = card;
  const [cameUp, setCameUp] = useState<ReadonlySet<number>>(new Set());
  const [isWithout, setIsWithout] = useState(answered.mode === 'typed' && typed.trim() === '');
  const [hasFreshExample, setHasFreshExample] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const counts = { cameUp: cameUp.size, keyPoints: keyPoints.length };
  const proposed = proposeGrade({ ...answered, ...counts, isWithout, hasFreshExample });
  const missing = useMissingPoints(card);
  const grade = async (chosen: Grade) => {
    if (isBusy || missing.isBusy) return;
    // What should have come up is kept first; where it cannot be, that is told beside it, and nothing is graded.
    const isKept = await missing.keep().then(
      () => true,
      () => false,
    );
    if (!isKept) return;
    onGrade(
      chosen,
      keyPoints.filter((_, at) => cameUp.has(at)).map(({ text }) => text),
    );
  };
  useKeys(Object.fromEntries(GRADES.map((one, at) => [String(at + 1), () => void grade(one)])));
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {keyPoints.length > 0 ? 'What came up?' : 'How did it go?'}
      </h2>
      {typed.trim() !== '' && <blockquote className={styles.typed}>{typed}</blockquote>}
      {keyPoints.length === 0 && <MissingPoints card={card} points={missing} onKept={onSaved} />}
      <fieldset className={styles.points}>
        <legend className={styles.hidden}>What came up</legend>
        {keyPoints.map(({ label, text }, at) => (
          // Two points may read the same; their place tells them apart, and it does not change.
          <label key={at} className={styles.point}>
            <input
              type="checkbox"
              checked={cameUp.has(at)}
              onChange={() => {
                setCameUp(
                  (before) => new Set([...before, at].filter((one) => one !== at || !before.has(at))),
                );
                setIsWithout(false);
              }}
            />
            <span>
              {label && <b>{label}: </b>}
              {text}
            </span>
          </label>
        ))}
        <label className={`${styles.point} ${styles.apart}`}>
          <input
            type="checkbox"
            checked={hasFreshExample}
            onChange={() => setHasFreshExample(!hasFreshExample)}
          />
          <span>With a fresh example, one I hadn’t used before</span>
        </label>
        <label className={styles.point}>
          <input
            type="checkbox"
            checked={isWithout}
            onChange={() => {
              setIsWithout(!isWithout);
              setCameUp(new Set());
            }}
          />
          <span>Nothing came to me</span>
        </label>
      </fieldset>
      {answered.mode === 'aloud' && answered.seconds > 0 && (
        <p className={styles.small}>
          You spoke for {clockFace(answered.seconds)}
          {answered.seconds > ANSWER_SECONDS && '. Most people listen best for two minutes'}.
        </p>
      )}
      <fieldset className={styles.grades} aria-label="How well did it go?">
        {GRADES.map((one, at) => (
          <Button
            key={one}
            look={one === proposed ? 'main' : 'quiet'}
            className={styles.grade}
            isBusy={isBusy || missing.isBusy}
            onClick={() => void grade(one)}
          >
            <span>
              <kbd>{at + 1}</kbd> {GRADE_WORDS[one].name}
            </span>
            <small>{keyPoints.length > 0 ? GRADE_WORDS[one].means : GRADE_WORDS[one].without}</small>
            {one === proposed && <small className={styles.suggested}>suggested</small>}
          </Button>
        ))}
      </fieldset>
      <Behind card={card} />
      <Recordings recordings={recordings} onRemoved={() => heading.current?.focus({ preventScroll: true })} />
    </>
  );
}

/** What stands behind the answer: notes, stories, where it came up. */
function Behind({ card: { notes, stories, foundAt } }: { card: PracticeCard }) {
  if (!notes && stories.length === 0 && foundAt.length === 0) return null;
  return (
    <dl className={styles.behind}>
      {notes && (
        <>
          <dt>Your notes</dt>
          <dd>{notes}</dd>
        </>
      )}
      {stories.length > 0 && (
        <>
          <dt>Stories that answer it</dt>
          {stories.map(({ id, title }) => (
            <dd key={id}>
              <Link to="/stories/$storyId" params={{ storyId: id }}>
                {title}
              </Link>
            </dd>
          ))}
        </>
      )}
      {foundAt.length > 0 && (
        <>
          <dt>It comes from</dt>
          <dd>{foundAt.map(({ company }) => company).join(', ')}</dd>
        </>
      )}
    </dl>
  );
}
