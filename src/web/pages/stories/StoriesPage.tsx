import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Grid3x3, List } from 'lucide-react';
import { exportStoriesMarkdown, exportStoriesPdf } from '../../../contract/story.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { storiesQuery } from '../../queries.ts';
import { Downloads } from './Downloads.tsx';
import styles from './Stories.module.css';
import { StoryList } from './StoryList.tsx';
import { StoryMap } from './StoryMap.tsx';

const route = getRouteApi('/stories');
/** The one shown is marked as current by its whole address. */
const HERE = { exact: true, includeSearch: true };

export function StoriesPage() {
  const { view } = route.useSearch();
  const hasStories = (useQuery(storiesQuery).data?.items.length ?? 0) > 0;
  return (
    <>
      <PageHead title="Stories">
        {hasStories && <Downloads markdown={exportStoriesMarkdown} pdf={exportStoriesPdf} of="all stories" />}
      </PageHead>
      <nav className={styles.switch} aria-label="Show as">
        <Link to="/stories" activeOptions={HERE}>
          <List size={16} aria-hidden /> List
        </Link>
        <Link to="/stories" search={{ view: 'map' }} activeOptions={HERE}>
          <Grid3x3 size={16} aria-hidden /> Map
        </Link>
      </nav>
      {view === 'map' ? <StoryMap /> : <StoryList />}
    </>
  );
}
