import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { exportStoryMarkdown, exportStoryPdf, type StoryPage as Page } from '../../../contract/story.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { WholePage } from '../../components/WholePage.tsx';
import { statusQuery } from '../../queries.ts';
import { Answers } from './Answers.tsx';
import { Downloads } from './Downloads.tsx';
import styles from './Stories.module.css';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryLength } from './StoryLength.tsx';
import { storyQuery } from './story-queries.ts';
import { useStoryDraft } from './use-story-draft.ts';
import { Versions } from './Versions.tsx';
import { WhereTold } from './WhereTold.tsx';

export function StoryPage() {
  const { storyId } = useParams({ from: '/stories/$storyId' });
  const query = useQuery(storyQuery(storyId as Page['id']));
  const status = useQuery(statusQuery);
  return (
    <QueryView query={status}>
      {({ isDemo }) => (
        <WholePage query={query}>
          {(story) => <Whole key={story.id} story={story} isDemo={isDemo} />}
        </WholePage>
      )}
    </QueryView>
  );
}

function Whole({ story, isDemo }: { story: Page; isDemo: boolean }) {
  const draft = useStoryDraft(story, isDemo);
  const { title } = story.latest;
  return (
    <>
      <PageHead
        kicker={
          <Link to="/stories" className={styles.up}>
            Stories
          </Link>
        }
        title={title}
      >
        <Downloads
          markdown={exportStoryMarkdown}
          pdf={exportStoryPdf}
          params={{ storyId: story.id }}
          of={title}
        />
      </PageHead>
      <div className={styles.two}>
        <StoryEditor story={story} draft={draft} />
        <div className={styles.side}>
          <StoryLength draft={draft} />
          <WhereTold story={story} />
          <Answers story={story} />
        </div>
        <Versions story={story} draft={draft} />
      </div>
    </>
  );
}
