import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Today } from '../../../contract/today.ts';
import { AddApplicationForm } from '../../components/AddApplicationForm.tsx';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { RecordNoSheet } from '../../components/RecordNoSheet.tsx';
import { useLookAround } from '../../use-look-around.ts';
import { longDay } from '../../words.ts';
import styles from './TodayPage.module.css';

/** The first day: a few ways to begin, and nothing that has to be done. */
export function FirstDay({ today }: { today: Today }) {
  const [isRecording, setIsRecording] = useState(false);
  const navigate = useNavigate();
  const look = useLookAround();
  return (
    <>
      <PageHead kicker={longDay(today.day)} title="Good to have you here." />
      <div className={styles.stack}>
        <p className={styles.muted}>
          Rebound keeps your job search in one place, and begins where others stop: at the no. Everything
          stays on this computer. Begin with whatever is on your mind.
        </p>
        <div className={styles.choices}>
          <Card className={styles.choice}>
            <h2>A no came in</h2>
            <p>Then start with that. It comes with something kind first.</p>
            <Button onClick={() => setIsRecording(true)}>A no came in</Button>
          </Card>
          <Card className={styles.choice}>
            <h2>It came by mail</h2>
            <p>
              Drop the mail here, or a whole mailbox. It is read on this computer, and you decide what it
              means.
            </p>
            <ButtonLink look="quiet" to="/mail">
              Bring in mail
            </ButtonLink>
          </Card>
          <Card className={styles.choice}>
            <h2>Look around first</h2>
            <p>An example search of four months, on one of its hard days. Nothing of it stays.</p>
            <Button look="quiet" onClick={() => look.mutate()} isBusy={look.isPending}>
              Look around with an example
            </Button>
            {look.isError && <p role="alert">{look.error.message}</p>}
          </Card>
        </div>
        <Card>
          <h2>An application you’re working on</h2>
          <AddApplicationForm
            onAdded={({ id }) =>
              navigate({ to: '/applications/$applicationId', params: { applicationId: id } })
            }
          />
        </Card>
        <p className={styles.small}>
          Rebound is a companion for a job search. It is not therapy and not a medical device, and it makes no
          diagnosis. If a day feels like more than a bad day, there are{' '}
          <Link to="/people-to-talk-to">people you can talk to</Link>.
        </p>
      </div>
      <RecordNoSheet isOpen={isRecording} onClose={() => setIsRecording(false)} />
    </>
  );
}
