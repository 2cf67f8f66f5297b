import type { ReactNode } from 'react';
import styles from './Pill.module.css';

export type Tone = 'plain' | 'recharge' | 'review' | 'remember' | 'return' | 'wait';

export function Pill({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.pill} ${styles[tone]}`}>{children}</span>;
}
