import type { Rebound } from '../../../contract/rebound.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import type { Step } from '../../components/StepBar.tsx';
import { QuietLine } from './QuietLine.tsx';
import { useAct } from './rebound-queries.ts';
import { whenWords } from './rebound-words.ts';
import styles from './Step.module.css';
import { TalkLine } from './TalkLine.tsx';
import { Trouble } from './Trouble.tsx';

/** Put off: says when it will be back, and opens anyway. */
export function PutOff({ rebound, current, until }: { rebound: Rebound; current: Step; until: string }) {
  const act = useAct(rebound.id);
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>
        It will be back on Today {whenWords(until)}, just as you left it. Until then it asks for nothing.
      </p>
      <div className={styles.acts}>
        <ButtonLink to="/">Back to Today</ButtonLink>
        <Button
          look="quiet"
          onClick={() => act.mutate({ type: 'went_to', step: current })}
          isBusy={act.isPending}
        >
          Open it anyway
        </Button>
      </div>
      <Trouble error={act.error} />
      <div className={styles.foot}>
        <TalkLine />
        <QuietLine rebound={rebound} />
      </div>
    </div>
  );
}
