import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type ActivityUse, changeActivityUse } from '../../../../contract/activity.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { useNow } from '../../../use-now.ts';
import { clockTime, counted } from '../../../words.ts';
import { MovedHeading } from '../MovedHeading.tsx';
import { activitiesQuery, reboundQuery } from '../rebound-queries.ts';
import styles from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';
import timer from './Timer.module.css';

/** While doing it: a calm clock, or none. The end stands on the server, so that a reload or another device shows it too. */
export function DoingActivity({
  use,
  hasMoved,
  onLeave,
}: {
  use: ActivityUse;
  hasMoved: boolean;
  onLeave: () => void;
}) {
  const { label, startedAt, endsAt } = use;
  const finish = useFinish(use);
  const now = useNow(endsAt !== null && new Date(endsAt).getTime() > Date.now());
  const leftMs = endsAt === null ? null : Math.max(0, new Date(endsAt).getTime() - now);
  const clock = leftMs === null ? null : clockFace(leftMs);
  const minutes = endsAt === null ? 0 : Math.round((Date.parse(endsAt) - Date.parse(startedAt)) / 60_000);
  const isOver = leftMs === 0;
  useTitle(isOver ? `Time’s up · ${label}` : clock ? `${clock} · ${label}` : label);

  return (
    <div className={styles.stack}>
      <div className={timer.doing}>
        <MovedHeading hasMoved={hasMoved}>{label}</MovedHeading>
        {clock && !isOver && (
          <>
            <p className={timer.clock} role="timer" aria-live="off">
              {clock}
            </p>
            <div className={timer.track} aria-hidden>
              <div style={{ width: `${100 * shareDone(use, now)}%` }} />
            </div>
          </>
        )}
        {isOver && (
          <p className={timer.over}>
            {minutes === 1 ? 'That was the minute.' : `Those were the ${minutes} minutes.`} Go on for as long
            as it is good, and come back when you like.
          </p>
        )}
        {!clock && <p className={styles.lead}>Since {clockTime(startedAt)}. No clock, no hurry.</p>}
        {/* Said once at the start and once at the end; the clock itself stays silent. */}
        <p className={timer.hidden} role="status">
          {isOver ? 'The time is up.' : clock ? `The timer runs for ${counted(minutes, 'minute')}.` : ''}
        </p>
      </div>
      <div className={`${styles.acts} ${timer.center}`}>
        <Button onClick={() => finish.mutate()} isBusy={finish.isPending}>
          Done
        </Button>
        <Button look="text" onClick={onLeave}>
          Choose something else
        </Button>
      </div>
      <Trouble error={finish.error} />
      <p className={`${styles.quiet} ${timer.center}`}>
        You can close this page. It will be here when you come back.
      </p>
    </div>
  );
}

function useFinish({ id: activityUseId, reboundId }: ActivityUse) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => call(changeActivityUse, { params: { activityUseId }, body: { isFinished: true } }),
    onSuccess: (activityUse) => {
      queryClient.setQueryData(
        reboundQuery(reboundId).queryKey,
        (rebound) => rebound && { ...rebound, activityUse },
      );
      void queryClient.invalidateQueries({ queryKey: activitiesQuery.queryKey });
    },
  });
}

/** The time left in the title of the browser's tab, for somebody who looks elsewhere meanwhile. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    return () => {
      document.title = before;
    };
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function shareDone({ startedAt, endsAt }: ActivityUse, now: number): number {
  if (endsAt === null) return 0;
  const start = Date.parse(startedAt);
  return Math.min(1, Math.max(0, (now - start) / (Date.parse(endsAt) - start)));
}

/** "19:59", "1:04:00" */
function clockFace(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
