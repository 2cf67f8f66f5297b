import { useState } from 'react';
import type { Remember } from '../../../../contract/rebound.ts';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import step from '../Step.module.css';
import styles from './RunOfNos.module.css';
import { dotsLabel, runWords } from './run-words.ts';

/** How often a run like this happens by chance, at the person's own rates. Folded while it is quiet. */
export function RunOfNos({ remember }: { remember: Remember }) {
  const [isShown, setIsShown] = useState(!remember.isQuiet);
  const { title, sentences, howWorkedOut } = runWords(remember);
  if (!isShown) {
    return (
      <Card>
        <h2>The numbers can wait</h2>
        <p>They keep. They are here when you want to know how much chance there is in a run of no’s.</p>
        <Button look="quiet" onClick={() => setIsShown(true)}>
          Show the numbers
        </Button>
      </Card>
    );
  }
  return (
    <Card>
      <h2>{title}</h2>
      {remember.answers.length > 0 && (
        <>
          <div className={styles.dots} role="img" aria-label={dotsLabel(remember)}>
            {remember.answers.map((answer, index) => (
              <Dot key={index} answer={answer} />
            ))}
          </div>
          <p className={styles.key} aria-hidden>
            <Dot answer="yes" /> {remember.level === 'interviews' ? 'led on' : 'led to an interview'}
            <Dot answer="no" /> a no
          </p>
        </>
      )}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {howWorkedOut.length > 0 && (
        <>
          <p className={step.quiet}>Worked out from your own numbers, with nothing else assumed about you.</p>
          <details className={styles.details}>
            <summary>How this is worked out</summary>
            {howWorkedOut.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </details>
        </>
      )}
    </Card>
  );
}

/** A yes is a filled diamond, a no an empty ring: told apart by shape, with the colour as well. */
function Dot({ answer }: { answer: 'yes' | 'no' }) {
  return (
    <svg className={styles.dot} data-answer={answer} viewBox="0 0 16 16" width="16" height="16" aria-hidden>
      {answer === 'yes' ? (
        <path d="M8 0.500 15.500 8 8 15.500 0.500 8z" />
      ) : (
        <circle cx="8" cy="8" r="5.250" />
      )}
    </svg>
  );
}
