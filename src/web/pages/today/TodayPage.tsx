import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Today } from '../../../contract/today.ts';
import { Button } from '../../components/Button.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { RecordNoSheet } from '../../components/RecordNoSheet.tsx';
import { todayQuery } from '../../queries.ts';
import { longDay } from '../../words.ts';
import { Answers } from './Answers.tsx';
import { ComingUp } from './ComingUp.tsx';
import { FirstDay } from './FirstDay.tsx';
import { NextSteps } from './NextSteps.tsx';
import { OpenRebound, WaitingRebounds } from './OpenRebound.tsx';
import { ToDebrief } from './ToDebrief.tsx';
import styles from './TodayPage.module.css';
import { headlineOf } from './today-words.ts';
import { WhenReady } from './WhenReady.tsx';

export function TodayPage() {
  const query = useQuery(todayQuery);
  return (
    <QueryView query={query}>
      {(today) => (today.isEmpty ? <FirstDay today={today} /> : <Day today={today} />)}
    </QueryView>
  );
}

function Day({ today }: { today: Today }) {
  const [isRecording, setIsRecording] = useState(false);
  return (
    <>
      <PageHead kicker={longDay(today.day)} title={headlineOf(today)}>
        <Button look="quiet" onClick={() => setIsRecording(true)}>
          A no came in
        </Button>
      </PageHead>
      <div className={styles.stack}>
        {today.rebound && (
          <OpenRebound
            rebound={today.rebound}
            quietUntil={today.quietUntil}
            isAlone={[today.comingUp, today.answers, today.toDebrief, today.nextSteps].flat().length === 0}
          />
        )}
        <WaitingRebounds rebounds={today.waiting} />
        <div className={styles.two}>
          <div className={styles.stack}>
            <ComingUp interviews={today.comingUp} later={today.later} isQuiet={today.quietUntil !== null} />
            <Answers today={today} />
            <ToDebrief interviews={today.toDebrief} />
          </div>
          <div className={styles.stack}>
            <NextSteps nextSteps={today.nextSteps} />
            {today.whenReady && <WhenReady whenReady={today.whenReady} />}
          </div>
        </div>
      </div>
      <RecordNoSheet isOpen={isRecording} onClose={() => setIsRecording(false)} />
    </>
  );
}
