import { useEffect, useRef } from 'react';
import { linesOf } from '../../../domain/debrief/lines.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { KeptNote } from '../../components/KeptNote.tsx';
import { counted } from '../../words.ts';
import type { Written } from './Answer.tsx';
import styles from './DebriefPage.module.css';
import type { DebriefFacts } from './debrief-facts.ts';

/** The end of a debrief: what it became, and nothing more to do. */
export function Finished({
  facts: { interview, isAway },
  debrief: { words, save, problem },
}: {
  facts: DebriefFacts;
  debrief: Written;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const became = [
    counted(
      linesOf(`${words.asked}\n${words.question}`).length,
      'question in your bank',
      'questions in your bank',
    ),
    counted(linesOf(words.met).length, 'person you met', 'people you met'),
    counted(linesOf(words.sought).length, 'thing they were looking for', 'things they were looking for'),
  ].filter((line) => !line.startsWith('0 '));
  const params = { interviewId: interview.id };
  return (
    <div className={`${styles.page} ${styles.ended}`} data-alone>
      <h1 ref={heading} tabIndex={-1}>
        That’s noted. The rest of the day is yours.
      </h1>
      {became.length > 0 && (
        <ul className={styles.became}>
          {became.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {(save !== 'saved' || isAway) && <KeptNote save={save} problem={problem} isAway={isAway} />}
      {save === 'saved' && !isAway && (
        <p className={styles.hint} role="status">
          Everything is saved, and can be changed at the interview.
        </p>
      )}
      <div className={styles.foot}>
        <div className={styles.nothing}>
          <ButtonLink
            look="quiet"
            to="/interviews/$interviewId/debrief"
            params={params}
            search={{ at: 'asked' }}
          >
            Read it again
          </ButtonLink>
          <ButtonLink to="/interviews/$interviewId" params={params}>
            To the interview
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}
