import { type ReactNode, useEffect } from 'react';
import styles from './PageHead.module.css';

/** The kicker and the one heading of a page; also its title in the browser. */
export function PageHead({
  kicker,
  title,
  children,
}: {
  kicker?: ReactNode;
  title: string;
  children?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Rebound`;
  }, [title]);
  return (
    <header className={styles.head}>
      <div>
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        <h1>{title}</h1>
      </div>
      {children && <div className={styles.acts}>{children}</div>}
    </header>
  );
}
