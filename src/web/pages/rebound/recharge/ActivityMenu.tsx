import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Activity, addActivity, startActivity } from '../../../../contract/activity.ts';
import type { Rebound } from '../../../../contract/rebound.ts';
import { ACTIVITY_ORDER_NOTE } from '../../../../domain/rebound/activity.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/Field.tsx';
import { useDraft } from '../../../draft.ts';
import { settingsQuery } from '../../../queries.ts';
import { ChoiceCards } from '../ChoiceCards.tsx';
import { activitiesQuery, reboundQuery } from '../rebound-queries.ts';
import styles from '../Step.module.css';
import { StepActs } from '../StepActs.tsx';
import { Trouble } from '../Trouble.tsx';
import { ActivityGlyph } from './ActivityGlyph.tsx';
import { MoodCheck } from './MoodCheck.tsx';
import { MoodSwitch } from './MoodSwitch.tsx';
import { type Timer, TimerChoice } from './TimerChoice.tsx';
import { YourList } from './YourList.tsx';

type Plan = { activityId: string | null; own: string; timer: Timer; mood: number | null };
const NEW = 'new';
const NO_PLAN: Plan = { activityId: null, own: '', timer: { isOn: false, minutes: '20' }, mood: null };

/** The person's own menu, and how one of it begins. */
export function ActivityMenu({ rebound, activities }: { rebound: Rebound; activities: Activity[] }) {
  const { data: settings } = useQuery(settingsQuery);
  const [isListOpen, setIsListOpen] = useState(false);
  const { value: plan, change, clear } = useDraft(`recharge:${rebound.id}`, NO_PLAN);
  const start = useStart(rebound, () => clear(NO_PLAN));
  const shown = activities.filter(({ isHidden }) => !isHidden);
  const isNew = plan.activityId === NEW;
  const isChosen = isNew || shown.some(({ id }) => id === plan.activityId);

  const handleChoose = (activityId: string) => {
    const minutes = shown.find(({ id }) => id === activityId)?.minutes ?? null;
    change({ ...plan, activityId, timer: timerFor(minutes, plan.timer) });
  };

  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChosen && !start.isPending) start.mutate(plan);
      }}
    >
      <p className={styles.lead}>Pick one thing, or none. The rest can wait, and it will still be here.</p>
      <ChoiceCards
        name="activity"
        legend="What would be good now?"
        isLegendHidden
        tone="recharge"
        value={plan.activityId}
        onChange={handleChoose}
        choices={[
          ...shown.map(({ id, label, line, icon }) => ({
            value: id,
            title: label,
            detail: line,
            icon: <ActivityGlyph icon={icon} />,
          })),
          {
            value: NEW,
            title: 'Something else',
            detail: 'Add it to your own list.',
            icon: <ActivityGlyph icon="plus" />,
            isOwn: true,
          },
        ]}
      />
      {isNew && (
        <TextField
          label="What would do you good?"
          value={plan.own}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => change({ ...plan, own: event.target.value })}
        />
      )}
      {isChosen && <TimerChoice timer={plan.timer} onChange={(timer) => change({ ...plan, timer })} />}
      {settings?.moodCheck && (
        <MoodCheck
          legend="How are you right now?"
          value={plan.mood}
          onChange={(mood) => change({ ...plan, mood })}
        />
      )}
      <StepActs rebound={rebound} step="recharge" skip="Skip to review">
        <Button type="submit" disabled={!isChosen} isBusy={start.isPending}>
          I’ll do this now
        </Button>
      </StepActs>
      <Trouble error={start.error} />
      <div className={styles.acts}>
        <MoodSwitch />
        <Button look="text" onClick={() => setIsListOpen(true)}>
          Change this list
        </Button>
      </div>
      {settings?.moodCheck && <p className={styles.quiet}>{ACTIVITY_ORDER_NOTE}</p>}
      <YourList activities={activities} isOpen={isListOpen} onClose={() => setIsListOpen(false)} />
    </form>
  );
}

/** Begins it on the server; something new goes onto the list first. */
function useStart({ id: reboundId }: Rebound, onStarted: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ activityId, own, timer, mood }: Plan) => {
      const minutes = timer.isOn ? Math.round(Number(timer.minutes)) : null;
      const chosenId =
        activityId === NEW
          ? (await call(addActivity, { body: { label: own, minutes, icon: 'heart' } })).id
          : (activityId as Activity['id']);
      return call(startActivity, {
        params: { reboundId },
        body: { activityId: chosenId, minutes, moodBefore: mood },
      });
    },
    onSuccess: (activityUse) => {
      onStarted();
      queryClient.setQueryData(
        reboundQuery(reboundId).queryKey,
        (rebound) => rebound && { ...rebound, activityUse },
      );
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: activitiesQuery.queryKey }),
  });
}

function timerFor(minutes: number | null, timer: Timer): Timer {
  return minutes === null ? { ...timer, isOn: false } : { isOn: true, minutes: String(minutes) };
}
