import type { StoryPage } from '../../../contract/story.ts';
import { Card } from '../../components/Card.tsx';
import { AddPlace } from './AddPlace.tsx';
import { PlannedPlace } from './PlannedPlace.tsx';
import styles from './Stories.module.css';
import { ToldPlace } from './ToldPlace.tsx';

/** Where it was told and how that went, and the interviews it is meant for. */
export function WhereTold({ story }: { story: StoryPage }) {
  const { told, planned } = story;
  return (
    <Card>
      <h2>Where you told it</h2>
      {told.length === 0 && planned.length === 0 && (
        <p className={styles.lead}>Nowhere yet, as far as it is noted here.</p>
      )}
      {planned.length > 0 && (
        <ul className={styles.list} aria-label="Meant for">
          {planned.map((place) => (
            <PlannedPlace key={place.interviewId} story={story} place={place} />
          ))}
        </ul>
      )}
      {told.length > 0 && (
        <ul className={styles.list} aria-label="Told at">
          {told.map((place) => (
            <ToldPlace key={place.interviewId} story={story} place={place} />
          ))}
        </ul>
      )}
      <AddPlace story={story} />
    </Card>
  );
}
