import type { ReactNode } from 'react';
import type { Rebound } from '../../../contract/rebound.ts';
import { Button } from '../../components/Button.tsx';
import type { Step } from '../../components/StepBar.tsx';
import { useAct } from './rebound-queries.ts';
import styles from './Step.module.css';
import { Trouble } from './Trouble.tsx';

/** The ways out of a step: what the step itself offers, tomorrow, or skipping it. */
export function StepActs({
  rebound,
  step,
  skip,
  children,
}: {
  rebound: Rebound;
  step: Step;
  /** What skipping is called here; left out where there is nothing left to skip. */
  skip?: string;
  children?: ReactNode;
}) {
  const act = useAct(rebound.id);
  const busyWith = act.isPending ? act.variables.type : null;
  return (
    <>
      <div className={styles.acts}>
        {children}
        <Button look="quiet" onClick={() => act.mutate({ type: 'put_off' })} isBusy={busyWith === 'put_off'}>
          Come back tomorrow
        </Button>
        {skip && (
          <Button
            look="text"
            onClick={() => act.mutate({ type: 'step_skipped', step })}
            isBusy={busyWith === 'step_skipped'}
          >
            {skip}
          </Button>
        )}
      </div>
      <Trouble error={act.error} />
    </>
  );
}
