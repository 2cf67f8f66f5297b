import { Check } from 'lucide-react';
import type { Rebound } from '../../contract/rebound.ts';
import styles from './StepBar.module.css';

const STEPS = ['recharge', 'review', 'remember', 'return'] as const;
export type Step = (typeof STEPS)[number];
export const STEP_WORDS: Record<Step, string> = {
  recharge: 'Recharge',
  review: 'Review',
  remember: 'Remember',
  return: 'Return',
};

/** The four steps, always in this order, always with their word. With `onGo`, the reached ones can be gone back to. */
export function StepBar({
  rebound,
  onGo,
}: {
  rebound: Pick<Rebound, 'steps' | 'current'>;
  onGo?: (step: Step) => void;
}) {
  const { steps, current } = rebound;
  return (
    <ol className={styles.steps} aria-label="The four steps">
      {STEPS.map((step) => {
        const isReached = steps[step] !== 'waiting' || step === current;
        const words = (
          <>
            {steps[step] === 'done' && (
              <>
                <Check size={15} aria-label="done:" />{' '}
              </>
            )}
            {STEP_WORDS[step]}
            {steps[step] === 'skipped' && <span className={styles.skipped}> · skipped</span>}
          </>
        );
        return (
          <li
            key={step}
            className={styles[step]}
            data-on={isReached || undefined}
            aria-current={step === current ? 'step' : undefined}
          >
            {onGo && isReached && step !== current && current ? (
              <button type="button" onClick={() => onGo(step)}>
                {words}
              </button>
            ) : (
              <span>{words}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
