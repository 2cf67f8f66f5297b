import type { Strength } from './insight-parts.ts';
import styles from './StrengthLabel.module.css';

const WORDS: Record<Strength, string> = {
  strong: 'strong',
  mixed: 'mixed',
  weak: 'weak',
  assumption: 'an assumption',
};
const BARS: Record<Strength, number> = { strong: 3, mixed: 2, weak: 1, assumption: 0 };

/** How much a finding carries, as a word, with as many bars for the eye. */
export function StrengthLabel({ strength }: { strength: Strength }) {
  return (
    <span className={styles.label}>
      <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden>
        {[0, 1, 2].map((at) => (
          <rect
            key={at}
            x={at * 6}
            y={8 - at * 4}
            width="4"
            height={4 + at * 4}
            rx="1"
            className={at < BARS[strength] ? styles.on : styles.off}
          />
        ))}
      </svg>
      {WORDS[strength]}
    </span>
  );
}
