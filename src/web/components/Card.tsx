import type { ComponentPropsWithoutRef } from 'react';
import styles from './Card.module.css';

export function Card({ className, ...rest }: ComponentPropsWithoutRef<'section'>) {
  return <section {...rest} className={[styles.card, className].filter(Boolean).join(' ')} />;
}
