import { useId, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import type { StepRates } from '../insight-parts.ts';
import { RangeBar } from './RangeBar.tsx';
import styles from './Rates.module.css';
import { shortRate, shownGroups } from './rate-words.ts';

/** The rates of some groups, the largest first; where there are many, the small ones are a press away. */
export function GroupList({
  title,
  groups,
  about,
}: {
  title: string;
  groups: StepRates['bySource'];
  /** What the rates are of, for whoever hears the button alone. */
  about: string;
}) {
  const [isAll, setIsAll] = useState(false);
  const listId = useId();
  const largest = shownGroups(groups);
  const shown = isAll ? groups : largest;
  return (
    <div>
      <h4>{title}</h4>
      <ul className={styles.rows} id={listId}>
        {shown.map(({ label, rate }) => {
          const row = shortRate(rate);
          return (
            <li key={label}>
              <span className={styles.label}>{label || 'Nothing noted'}</span>
              <b>{row.counts}</b>
              <span className={styles.short}>{row.says}</span>
              <RangeBar range={rate.type === 'rate' ? rate.range : null} usual={rate.usual} />
            </li>
          );
        })}
      </ul>
      {largest.length < groups.length && (
        <Button look="text" aria-expanded={isAll} aria-controls={listId} onClick={() => setIsAll(!isAll)}>
          {isAll ? `Show the largest ${largest.length}` : `Show all ${groups.length}`}
          <span className={styles.hidden}>
            {' '}
            {title.toLowerCase()}: {about}
          </span>
        </Button>
      )}
    </div>
  );
}
