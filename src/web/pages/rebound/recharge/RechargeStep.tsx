import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Rebound } from '../../../../contract/rebound.ts';
import { QueryView } from '../../../components/QueryView.tsx';
import { activitiesQuery } from '../rebound-queries.ts';
import { ActivityMenu } from './ActivityMenu.tsx';
import { AfterActivity } from './AfterActivity.tsx';
import { DoingActivity } from './DoingActivity.tsx';

/** Something kind: choosing it, doing it, and after it. Where one is stands on the server, so a reload changes nothing. */
export function RechargeStep({ rebound }: { rebound: Rebound }) {
  const query = useQuery(activitiesQuery);
  const { activityUse: use, steps } = rebound;
  /** The use the person turned away from, to choose something else or to stay a little. */
  const [leftUseId, setLeftUseId] = useState<string | null>(null);
  /** What was under way when the page was opened; anything else has been begun here since. */
  const [openedWithId] = useState(use?.id);
  if (use && use.id !== leftUseId) {
    if (!use.finishedAt) {
      return (
        <DoingActivity use={use} hasMoved={use.id !== openedWithId} onLeave={() => setLeftUseId(use.id)} />
      );
    }
    // Who comes back here after the review looks for something else.
    if (steps.review === 'waiting') {
      return <AfterActivity rebound={rebound} use={use} onStay={() => setLeftUseId(use.id)} />;
    }
  }
  return (
    <QueryView query={query}>
      {({ items }) => <ActivityMenu rebound={rebound} activities={items} />}
    </QueryView>
  );
}
