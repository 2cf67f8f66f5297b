import { Link, type LinkProps } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

type Look = 'main' | 'quiet' | 'text';
type ButtonProps = ComponentProps<'button'> & { look?: Look; isBusy?: boolean };

/** A button says what happens. While it happens, a second press does nothing. */
export function Button({
  look = 'main',
  isBusy = false,
  type = 'button',
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    />
  );
}

/** A link that looks like a button. */
export function ButtonLink({
  look = 'main',
  children,
  ...rest
}: LinkProps & { look?: Look; children: ReactNode; onClick?: () => void }) {
  return (
    <Link {...rest} className={`${styles.button} ${styles[look]}`}>
      {children}
    </Link>
  );
}
