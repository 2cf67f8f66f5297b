import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Rebound } from '../../../contract/rebound.ts';
import { type QuietChoice, quietChoices } from '../../../domain/rebound/quiet.ts';
import type { Instant, TimeZone } from '../../../domain/time.ts';
import { Button } from '../../components/Button.tsx';
import { zoneHere } from '../../words.ts';
import styles from './QuietLine.module.css';
import { useAct } from './rebound-queries.ts';
import { whenWords } from './rebound-words.ts';
import { Trouble } from './Trouble.tsx';

const LABELS: Record<QuietChoice, string> = {
  none: 'Not at all',
  evening: 'Until this evening, 18:00',
  morning: 'Until tomorrow, 9:00',
  three_days: 'For three days',
};

/** Says for how long reminders are quiet; the person can change it. */
export function QuietLine({ rebound, now = new Date() }: { rebound: Rebound; now?: Date }) {
  // Today links here with #quiet.
  const hash = useLocation({ select: (location) => location.hash });
  const [isChanging, setIsChanging] = useState(hash === 'quiet');
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hash === 'quiet') ref.current?.scrollIntoView({ block: 'center' });
  }, [hash]);
  const act = useAct(rebound.id);
  const { quietUntil } = rebound;
  const isQuiet = quietUntil !== null && new Date(quietUntil) > now;
  return (
    <div id="quiet" ref={ref}>
      <p className={styles.line}>
        {isQuiet ? `Reminders are quiet until ${whenWords(quietUntil)}.` : 'Reminders are on.'}{' '}
        <Button
          look="text"
          className={styles.change ?? ''}
          aria-expanded={isChanging}
          onClick={() => setIsChanging(!isChanging)}
        >
          Change
        </Button>
      </p>
      {isChanging && (
        <fieldset className={styles.choices}>
          <legend>Keep reminders quiet</legend>
          {quietChoices(now.toISOString() as Instant, zoneHere() as TimeZone).map((choice) => (
            <Button
              key={choice}
              look="quiet"
              isBusy={act.isPending && act.variables.type === 'quiet_set' && act.variables.choice === choice}
              onClick={() =>
                act.mutate({ type: 'quiet_set', choice }, { onSuccess: () => setIsChanging(false) })
              }
            >
              {LABELS[choice]}
            </Button>
          ))}
          <p>Interviews within the next two days show all the same.</p>
          <Trouble error={act.error} />
        </fieldset>
      )}
    </div>
  );
}
