import type { ReactNode } from 'react';
import styles from './Disclosures.module.css';

/** What can be unfolded beneath a section, side by side while it is folded. */
export function Disclosures({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
