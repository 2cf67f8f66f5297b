import { Link } from '@tanstack/react-router';
import type { StoryMap, StoryMapRow } from '../../../contract/story-map.ts';
import { Button } from '../../components/Button.tsx';
import styles from './Map.module.css';
import { askedWords, comingUpWords, whereAskedWords } from './map-words.ts';

/** The same as a list, for a phone. */
export function MapList({
  map: { stories },
  rows,
  onBegin,
}: {
  map: StoryMap;
  rows: readonly StoryMapRow[];
  onBegin: (row: StoryMapRow) => void;
}) {
  return (
    <ul className={styles.list} aria-label="What is asked for">
      {rows.map((row) => (
        <li key={row.name}>
          <b>{row.name}</b>
          <span className={styles.facts}>{askedWords(row)}</span>
          {row.askedAt.length > 0 && <span className={styles.facts}>{whereAskedWords(row)}</span>}
          {row.comingUp.length > 0 && <span className={styles.facts}>{comingUpWords(row)}</span>}
          {row.storyIds.length === 0 ? (
            <Button look="quiet" className={styles.begin} onClick={() => onBegin(row)}>
              Begin a story for it
            </Button>
          ) : (
            <ul className={styles.shownBy} aria-label={`Stories that show it: ${row.name}`}>
              {stories
                .filter(({ id }) => row.storyIds.includes(id))
                .map(({ id, title }) => (
                  <li key={id}>
                    <Link to="/stories/$storyId" params={{ storyId: id }}>
                      {title}
                    </Link>
                  </li>
                ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
