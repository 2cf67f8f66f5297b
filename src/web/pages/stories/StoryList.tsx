import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Story } from '../../../contract/story.ts';
import { lengthWords } from '../../../domain/story/said-length.ts';
import { AddOneLine } from '../../components/AddOneLine.tsx';
import { Card } from '../../components/Card.tsx';
import { Pill } from '../../components/Pill.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { storiesQuery } from '../../queries.ts';
import { counted, plainDay } from '../../words.ts';
import styles from './Stories.module.css';
import { useBeginStory } from './use-begin-story.ts';

export function StoryList() {
  const query = useQuery(storiesQuery);
  const navigate = useNavigate();
  const begin = useBeginStory();
  const handleAdd = async (title: string) => {
    const { id: storyId } = await begin({ title });
    await navigate({ to: '/stories/$storyId', params: { storyId } });
  };
  return (
    <div className={styles.page}>
      <p className={styles.lead}>
        Things you did that came out well, ready to be told: what it was like, what was asked of you, what you
        did, how it ended.
      </p>
      <AddOneLine label="A new story" placeholder="The warehouse migration" onAdd={handleAdd} />
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
  );
}

function StoryRow({ story: { id, latest, told } }: { story: Story }) {
  const line = latest.result || latest.note || latest.situation;
  const facts = [
    `${counted(latest.number, 'version')}, last changed ${plainDay(latest.createdAt)}`,
    latest.seconds !== null && `takes ${lengthWords(latest.seconds)}`,
    told.length > 0 && `told at ${counted(told.length, 'interview')}`,
  ];
  return (
    <li>
      <Link to="/stories/$storyId" params={{ storyId: id }} className={styles.row}>
        <b>{latest.title}</b>
        {line && <span className={styles.line}>{line}</span>}
        <span className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</span>
        {latest.competencies.length > 0 && (
          <span className={styles.pills}>
            {latest.competencies.map((name) => (
              <Pill key={name}>{name}</Pill>
            ))}
          </span>
        )}
      </Link>
    </li>
  );
}
