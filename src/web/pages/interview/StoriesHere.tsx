import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type InterviewStory, listInterviewStories } from '../../../contract/interview-story.ts';
import type { InterviewId } from '../../../domain/id.ts';
import { lengthWords } from '../../../domain/story/said-length.ts';
import { WENT_WORDS } from '../../../domain/went-words.ts';
import { call } from '../../api.ts';
import { Card } from '../../components/Card.tsx';
import styles from './InterviewPage.module.css';

/** Which stories are meant for this interview or were told there, and how that went. */
export function StoriesHere({ interviewId }: { interviewId: InterviewId }) {
  const { data } = useQuery({
    queryKey: ['interview-stories', interviewId],
    queryFn: () => call(listInterviewStories, { params: { interviewId } }),
  });
  // Beside everything else on the page, nothing is said of none.
  if (!data || data.items.length === 0) return null;
  return (
    <Card>
      <h2>Stories</h2>
      <ul className={styles.list}>
        {data.items.map((item) => (
          <li key={item.storyId}>
            <Link to="/stories/$storyId" params={{ storyId: item.storyId }}>
              {item.latest.title}
            </Link>
            <span className={styles.muted}>{hereWords(item)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** "Told: it went well, 1 min 30 s" */
function hereWords({ toldAt, went, seconds }: InterviewStory): string {
  if (toldAt === null) return 'Meant for it';
  const how = [went && WENT_WORDS.story[went], seconds !== null && lengthWords(seconds)].filter(Boolean);
  return how.length > 0 ? `Told: ${how.join(', ')}` : 'Told';
}
