import { type ReactNode, type Ref, useEffect } from 'react';
import styles from './PageHead.module.css';

/** The kicker and the one heading of a page; also its title in the browser. */
export function PageHead({
  kicker,
  title,
  headingRef,
  children,
}: {
  kicker?: ReactNode;
  title: string;
  /** For a page that moves the focus to its heading when what it shows changes. */
  headingRef?: Ref<HTMLHeadingElement>;
  children?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Rebound`;
  }, [title]);
  return (
    <header className={styles.head}>
      <div>
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        <h1 ref={headingRef} tabIndex={headingRef ? -1 : undefined}>
          {title}
        </h1>
      </div>
      {children && <div className={styles.acts}>{children}</div>}
    </header>
  );
}
