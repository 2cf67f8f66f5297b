import { useQuery } from '@tanstack/react-query';
import type { Changes, Rebound } from '../../../contract/rebound.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { counted } from '../../words.ts';
import { changesQuery, useAct } from './rebound-queries.ts';
import { howFar, listed } from './rebound-words.ts';
import styles from './Step.module.css';
import { Trouble } from './Trouble.tsx';

/** What changed since it opened, and a way back: a closed rebound can be opened again at any time. */
export function ClosedRebound({ rebound }: { rebound: Rebound }) {
  const query = useQuery(changesQuery(rebound.id));
  const act = useAct(rebound.id);
  if (rebound.nos.length === 0) {
    return (
      <div className={styles.stack}>
        <p className={styles.lead}>
          The no it came from was taken back. What you wrote here is kept with your questions and stories.
        </p>
        <div className={styles.acts}>
          <ButtonLink to="/">Back to Today</ButtonLink>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      <Card>
        <h2>What changed since it opened</h2>
        <QueryView query={query}>{(changes) => <ChangeList changes={changes} />}</QueryView>
      </Card>
      <Card>
        <h2>What stays true</h2>
        {rebound.nos.map((no) => (
          <p key={no.eventId}>{howFar(no)}</p>
        ))}
      </Card>
      <div className={styles.acts}>
        <ButtonLink to="/">Back to Today</ButtonLink>
        <Button look="quiet" onClick={() => act.mutate({ type: 'reopened' })} isBusy={act.isPending}>
          Open it again
        </Button>
        <ButtonLink look="text" to="/rebounds">
          All rebounds
        </ButtonLink>
      </div>
      <Trouble error={act.error} />
    </div>
  );
}

function ChangeList({ changes }: { changes: Changes }) {
  const lines = changeLines(changes);
  if (lines.length === 0) {
    return <p>Nothing had to. You took your time, and the search goes on from where it was.</p>;
  }
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function changeLines({
  activities,
  questions,
  stories,
  wordings,
  surprises,
  people,
  nextSteps,
}: Changes): string[] {
  return [
    activities.length > 0 && `You did something kind for yourself: ${listed(activities)}.`,
    questions > 0 &&
      `${counted(questions, 'question')} to rehearse, so that next time ${questions === 1 ? 'it won’t' : 'they won’t'} be new.`,
    stories > 0 && `${counted(stories, 'story', 'stories')} told better.`,
    wordings > 0 && `${counted(wordings, 'better wording')} to reach for.`,
    surprises > 0 && `${counted(surprises, 'surprise')} noted.`,
    people > 0 && `${counted(people, 'person', 'people')} noted along the way.`,
    ...nextSteps.map((sentence) => `Next: ${sentence}`),
  ].filter((line) => line !== false);
}
