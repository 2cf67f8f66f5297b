import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type ActivityUse, changeActivityUse } from '../../../../contract/activity.ts';
import type { Rebound } from '../../../../contract/rebound.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { settingsQuery } from '../../../queries.ts';
import { reboundQuery, useAct } from '../rebound-queries.ts';
import styles from '../Step.module.css';
import { StepActs } from '../StepActs.tsx';
import { Trouble } from '../Trouble.tsx';
import { MoodCheck } from './MoodCheck.tsx';

/** After it: how it is now, for those who note it, and on, or not yet. */
export function AfterActivity({
  rebound,
  use,
  onStay,
}: {
  rebound: Rebound;
  use: ActivityUse;
  onStay: () => void;
}) {
  const { data: settings } = useQuery(settingsQuery);
  const act = useAct(rebound.id);
  const note = useNoteMood(use);
  const [mood, setMood] = useState(use.moodAfter);
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => headingRef.current?.focus(), []);
  return (
    <div className={styles.stack}>
      <h2 ref={headingRef} tabIndex={-1}>
        {use.label}: done.
      </h2>
      <p className={styles.lead}>
        That was for you. The review asks a few questions about what happened; today, tomorrow, or not at all.
      </p>
      {settings?.moodCheck && (
        <MoodCheck
          legend="How are you now?"
          value={mood}
          onChange={(chosen) => {
            setMood(chosen);
            note.mutate(chosen, { onError: () => setMood(use.moodAfter) });
          }}
        />
      )}
      <Trouble error={note.error} />
      <StepActs rebound={rebound} step="recharge">
        <Button onClick={() => act.mutate({ type: 'step_done', step: 'recharge' })} isBusy={act.isPending}>
          On to review
        </Button>
        <Button look="quiet" onClick={onStay}>
          Stay a little
        </Button>
      </StepActs>
      <Trouble error={act.error} />
    </div>
  );
}

function useNoteMood({ id: activityUseId, reboundId }: ActivityUse) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (moodAfter: number | null) =>
      call(changeActivityUse, { params: { activityUseId }, body: { moodAfter } }),
    onSuccess: (activityUse) =>
      queryClient.setQueryData(
        reboundQuery(reboundId).queryKey,
        (rebound) => rebound && { ...rebound, activityUse },
      ),
  });
}
