import { useMemo } from 'react';
import { compareWords } from '../../../domain/story/word-diff.ts';
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
        return (
          <Mark key={key}>
            <span className={styles.aloud}>{type === 'removed' ? ' Taken out: ' : ' Put in: '}</span>
            {text}
            <span className={styles.aloud}>. </span>
          </Mark>
        );
      })}
    </p>
  );
}
