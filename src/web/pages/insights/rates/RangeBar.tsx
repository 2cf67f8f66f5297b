import styles from './RangeBar.module.css';

type Range = { low: number; middle: number; high: number };

/**
 * A range of a hundred as a bar on a scale. Too early, and the usual range is drawn with an open outline: what is
 * not known yet is as much a picture as what is. The words beside it say the same, so it is for the eye alone.
 */
export function RangeBar({ range, usual }: { range: Range | null; usual: Range }) {
  const shown = range ?? usual;
  return (
    <span className={styles.scale} data-is-early={range === null} aria-hidden>
      {range && <span className={styles.usual} style={placed(usual)} />}
      <span className={styles.range} style={placed(shown)} />
      {range && <span className={styles.middle} style={{ left: `${range.middle * 100}%` }} />}
      <span className={styles.ends}>
        <span>0</span>
        <span>50</span>
        <span>100</span>
      </span>
    </span>
  );
}

function placed({ low, high }: Range) {
  return { left: `${low * 100}%`, width: `${Math.max(0.6, (high - low) * 100)}%` };
}
