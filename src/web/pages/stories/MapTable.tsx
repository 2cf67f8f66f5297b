import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import type { StoryMap, StoryMapRow } from '../../../contract/story-map.ts';
import { Button } from '../../components/Button.tsx';
import styles from './Map.module.css';
import { askedWords, comingUpWords, whereAskedWords } from './map-words.ts';

/** Competencies by stories, where there is room for a table; it scrolls in itself when there are many stories. */
export function MapTable({
  map: { stories },
  rows,
  onBegin,
}: {
  map: StoryMap;
  rows: readonly StoryMapRow[];
  onBegin: (row: StoryMapRow) => void;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles.scroll} aria-label="Map of what is asked by stories" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              What is asked for
            </th>
            {stories.map(({ id, title }) => (
              <th key={id} scope="col" className={styles.story}>
                <Link to="/stories/$storyId" params={{ storyId: id }} title={title}>
                  {title}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row" className={styles.name}>
                {row.name}
                <span className={styles.facts}>{askedWords(row)}</span>
                {row.askedAt.length > 0 && <span className={styles.facts}>{whereAskedWords(row)}</span>}
                {row.comingUp.length > 0 && <span className={styles.facts}>{comingUpWords(row)}</span>}
                {row.storyIds.length === 0 && (
                  <Button look="quiet" className={styles.begin} onClick={() => onBegin(row)}>
                    Begin a story for it
                  </Button>
                )}
              </th>
              {stories.map(({ id, title }) => (
                <td key={id} className={styles.cell}>
                  {row.storyIds.includes(id) && (
                    <Check size={20} role="img" aria-label={`Shown by: ${title}`} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
