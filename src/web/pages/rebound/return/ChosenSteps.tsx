import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import {
  changeNextStep,
  getNextStepCalendar,
  type NextStep,
  type Rebound,
} from '../../../../contract/rebound.ts';
import { addressOf, call } from '../../../api.ts';
import button from '../../../components/Button.module.css';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { todayQuery } from '../../../queries.ts';
import { changesQuery, returnQuery } from '../rebound-queries.ts';
import step from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';
import { PlanFields } from './PlanFields.tsx';
import { type Plan, planOf } from './plan.ts';
import styles from './Return.module.css';

/** What was chosen, as one sentence each, with the calendar file. */
export function ChosenSteps({
  rebound,
  nextSteps,
  hasMoved,
}: {
  rebound: Rebound;
  nextSteps: readonly NextStep[];
  /** One was saved just now: its form is gone, so the focus comes here. */
  hasMoved: boolean;
}) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (hasMoved && nextSteps.length > 0) ref.current?.focus();
  }, [hasMoved, nextSteps.length]);
  return (
    <section ref={ref} tabIndex={-1} className={step.stack} aria-label="Your next step">
      {nextSteps.map((nextStep) => (
        <ChosenStep key={nextStep.id} reboundId={rebound.id} nextStep={nextStep} />
      ))}
    </section>
  );
}

function ChosenStep({ reboundId, nextStep }: { reboundId: Rebound['id']; nextStep: NextStep }) {
  const queryClient = useQueryClient();
  const [plan, setPlan] = useState<Plan | null>(null);
  const [hasChanged, setHasChanged] = useState(false);
  const { id: nextStepId, sentence } = nextStep;
  const save = useMutation({
    mutationFn: ({ what, day, time, where }: Plan) =>
      call(changeNextStep, {
        params: { nextStepId },
        body: { text: what, startsLocal: `${day}T${time}`, where },
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: returnQuery(reboundId).queryKey });
      void queryClient.invalidateQueries({ queryKey: changesQuery(reboundId).queryKey });
      void queryClient.invalidateQueries({ queryKey: todayQuery.queryKey });
      setPlan(null);
    },
  });
  if (plan) {
    return (
      <Card>
        <form
          className={step.stack}
          onSubmit={(event) => {
            event.preventDefault();
            if (!save.isPending) save.mutate(plan);
          }}
        >
          <PlanFields plan={plan} onChange={setPlan} />
          <div className={step.acts}>
            <Button type="submit" isBusy={save.isPending}>
              Save the change
            </Button>
            <Button look="text" onClick={() => setPlan(null)}>
              Leave it as it was
            </Button>
          </div>
          <Trouble error={save.error} />
        </form>
      </Card>
    );
  }
  return (
    <Card>
      <p className={step.kicker}>Your next step</p>
      <p className={styles.sentence}>{sentence}</p>
      <div className={step.acts}>
        <a
          className={`${button.button} ${button.quiet}`}
          href={addressOf(getNextStepCalendar, { nextStepId })}
          download="next-step.ics"
        >
          <CalendarPlus size={18} aria-hidden />
          Put it into my calendar
        </a>
        <Button
          look="text"
          onClick={() => {
            setPlan(planOf(nextStep));
            setHasChanged(true);
          }}
          aria-label={`Change: ${sentence}`}
          autoFocus={hasChanged}
        >
          Change
        </Button>
      </div>
    </Card>
  );
}
