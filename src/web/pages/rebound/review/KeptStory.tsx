import { Link } from '@tanstack/react-router';
import step from '../Step.module.css';
import styles from './AskReview.module.css';
import { type FindingDraft, storyVersionLine } from './finding-drafts.ts';

/** A story that has its new version: its words stand in the story now, and are changed there. */
export function KeptStory({ draft, kept }: { draft: FindingDraft; kept: NonNullable<FindingDraft['kept']> }) {
  return (
    <div className={styles.draft}>
      <p>
        <b>“{kept.title}”</b>
      </p>
      {[draft.text, draft.instead].filter(Boolean).map((words) => (
        <p key={words} className={styles.words}>
          {words}
        </p>
      ))}
      <p className={step.quiet}>
        {storyVersionLine(kept.version)}{' '}
        <Link to="/stories/$storyId" params={{ storyId: kept.storyId }}>
          Open the story
        </Link>
      </p>
    </div>
  );
}
