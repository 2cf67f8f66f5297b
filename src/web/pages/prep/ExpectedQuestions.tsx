import { Link } from '@tanstack/react-router';
import type { PrepSheet } from '../../../contract/prep.ts';
import styles from './PrepPage.module.css';

/** What may come up, what a review found first. */
export function ExpectedQuestions({ questions }: Pick<PrepSheet, 'questions'>) {
  return (
    <section className={styles.part} aria-labelledby="expect">
      <h2 id="expect">Questions to expect</h2>
      <ol className={styles.list}>
        {questions.map(({ id, text, keyPoints, stories, because }) => (
          <li key={id ?? text}>
            <b>{text}</b>
            {keyPoints.length > 0 && (
              <ul className={styles.points}>
                {keyPoints.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
            <p className={styles.small}>
              {because}
              {stories.length > 0 && ` Tell: ${stories.join(', ')}.`}
              {id && (
                <span className={styles.onScreen}>
                  {' '}
                  <Link to="/practice/now" search={{ card: id }} aria-label={`Rehearse: ${text}`}>
                    Rehearse
                  </Link>
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
