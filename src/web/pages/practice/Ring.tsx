import type { ReactNode } from 'react';
import styles from './Rehearsal.module.css';

const RADIUS = 54;
const LENGTH = 2 * Math.PI * RADIUS;

/** A ring that fills, calmly, in steps of a second; in quarters where somebody asked for stillness (see the styles). */
export function Ring({ share, children }: { share: number; children: ReactNode }) {
  const filled = Math.min(1, Math.max(0, share));
  const quarters = Math.floor(filled * 4) / 4;
  return (
    <div className={styles.ring}>
      <svg viewBox="0 0 120 120" aria-hidden>
        <circle cx="60" cy="60" r={RADIUS} className={styles.track} />
        {[
          { part: filled, className: styles.moving },
          { part: quarters, className: styles.still },
        ].map(({ part, className }) => (
          <circle
            key={className}
            cx="60"
            cy="60"
            r={RADIUS}
            className={`${styles.filled} ${className}`}
            strokeDasharray={LENGTH}
            strokeDashoffset={LENGTH * (1 - part)}
          />
        ))}
      </svg>
      <div className={styles.inRing}>{children}</div>
    </div>
  );
}
