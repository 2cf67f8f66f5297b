import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { StoryPage as Page } from '../../../contract/story.ts';
import { Card } from '../../components/Card.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { clockTime, plainDay } from '../../words.ts';
import styles from './Stories.module.css';
import { PARTS, StoryEditor } from './StoryEditor.tsx';
import { storyQuery } from './story-queries.ts';

export function StoryPage() {
  const { storyId } = useParams({ from: '/stories/$storyId' });
  const query = useQuery(storyQuery(storyId as Page['id']));
  return (
    <QueryView query={query}>
      {(story) => (
        <>
          <PageHead
            kicker={
              <Link to="/stories" className={styles.up}>
                Stories
              </Link>
            }
            title={story.latest.title}
          />
          <div className={styles.stack}>
            <StoryEditor key={story.id} story={story} />
            <EarlierVersions story={story} />
          </div>
        </>
      )}
    </QueryView>
  );
}

/** Every earlier version stays readable. */
function EarlierVersions({ story: { versions, latest } }: { story: Page }) {
  const earlier = versions
    .filter(({ number }) => number !== latest.number)
    .sort((a, b) => b.number - a.number);
  if (earlier.length === 0) return null;
  return (
    <section className={styles.stack} aria-label="Earlier versions">
      <h2>Earlier versions</h2>
      {earlier.map((version) => (
        <Card key={version.number}>
          <details className={styles.version}>
            <summary>
              Version {version.number}, {plainDay(version.createdAt)} {clockTime(version.createdAt)}
            </summary>
            <dl>
              {PARTS.map(({ name, label }) =>
                version[name] ? (
                  <div key={name}>
                    <dt>{label}</dt>
                    <dd>{version[name]}</dd>
                  </div>
                ) : null,
              )}
            </dl>
          </details>
        </Card>
      ))}
    </section>
  );
}
