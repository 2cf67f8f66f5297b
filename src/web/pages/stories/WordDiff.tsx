import { useMemo } from 'react';
import { compareWords } from '../../../domain/story/word-diff.ts';
import { showChange } from './show-change.ts';
import styles from './WordDiff.module.css';

/** What went and what came, in their places; told by a line through or under the words, and aloud. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => compareWords(before, after), [before, after]);
  return (
    <p className={styles.diff}>
      {parts.map(({ type, text }, index) => {
        // Parts have no name of their own; their order is all there is.
        const key = `${index}`;
        if (type === 'same') return <span key={key}>{text}</span>;
        const Mark = type === 'removed' ? 'del' : 'ins';
        const { lead, shown, aloud, trail } = showChange(text);
        return (
          <span key={key}>
            {lead}
            <Mark>
              <span className={styles.aloud}>{type === 'removed' ? ' Taken out: ' : ' Put in: '}</span>
              {aloud === null ? (
                shown
              ) : (
                <>
                  <span aria-hidden>{shown}</span>
                  <span className={styles.aloud}>{aloud}</span>
                </>
              )}
              <span className={styles.aloud}>. </span>
            </Mark>
            {trail}
          </span>
        );
      })}
    </p>
  );
}
