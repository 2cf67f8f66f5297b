import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { addStory, type Story } from '../../../contract/story.ts';
import { call } from '../../api.ts';
import { AddOneLine } from '../../components/AddOneLine.tsx';
import { Card } from '../../components/Card.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { statusQuery, storiesQuery } from '../../queries.ts';
import { counted, plainDay } from '../../words.ts';
import styles from './Stories.module.css';

export function StoriesPage() {
  const query = useQuery(storiesQuery);
  return (
    <>
      <PageHead title="Stories" />
      <div className={styles.stack}>
        <p className={styles.lead}>
          Things you did that came out well, ready to be told: what it was like, what was asked of you, what
          you did, how it ended.
        </p>
        <AddStory />
        <QueryView query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <p>No story yet. One is a good start: something you would tell a friend with a smile.</p>
            ) : (
              <Card>
                <ul className={styles.list}>
                  {items.map((story) => (
                    <StoryRow key={story.id} story={story} />
                  ))}
                </ul>
              </Card>
            )
          }
        </QueryView>
      </div>
    </>
  );
}

function StoryRow({ story: { id, latest } }: { story: Story }) {
  const line = latest.result || latest.note || latest.situation;
  return (
    <li>
      <Link to="/stories/$storyId" params={{ storyId: id }} className={styles.row}>
        <b>{latest.title}</b>
        {line && <span className={styles.line}>{line}</span>}
        <span className={styles.quiet}>
          {counted(latest.number, 'version')}, last changed {plainDay(latest.createdAt)}
        </span>
      </Link>
    </li>
  );
}

function AddStory() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const handleAdd = async (title: string) => {
    const { id: storyId } = await call(addStory, { body: { title } });
    void queryClient.invalidateQueries({ queryKey: storiesQuery.queryKey });
    void queryClient.invalidateQueries({ queryKey: statusQuery.queryKey });
    await navigate({ to: '/stories/$storyId', params: { storyId } });
  };
  return <AddOneLine label="A new story" placeholder="The warehouse migration" onAdd={handleAdd} />;
}
