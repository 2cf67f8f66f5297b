import type { Insights } from '../../../contract/insight.ts';
import { Card } from '../../components/Card.tsx';
import { counted } from '../../words.ts';
import styles from './ComingNumbers.module.css';

/** With very few applications: what will show here and from when, instead of seven times "too early". */
export function ComingNumbers({ insights }: { insights: Insights }) {
  const { counts, rates, trend } = insights;
  const needed = rates.interview.all.type === 'too_early' ? rates.interview.all.needed : 5;
  return (
    <Card aria-labelledby="coming">
      <h2 id="coming">Too early for numbers, and no harm in that</h2>
      <p>
        {counts.closed === 0 ? 'None has ended yet' : `${counted(counts.closed, 'application')} ended so far`}
        , and a rate from so few would be chance dressed up as a number. They come by themselves:
      </p>
      <ul className={styles.list}>
        <li>
          <b>How often one leads on:</b> from {needed} that ended.
        </li>
        <li>
          <b>Your own days of silence:</b> from five applications. Until then the usual ones stand here.
        </li>
        <li>
          <b>Getting better?</b> From {trend.needed} answered interviews, and mostly later than that. What
          moves sooner shows from two debriefs on.
        </li>
        <li>
          <b>What recharges you:</b> once you noted how you felt before and after.
        </li>
      </ul>
    </Card>
  );
}
