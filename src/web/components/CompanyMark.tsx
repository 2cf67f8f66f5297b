import styles from './CompanyMark.module.css';

/** A company's first letter, for the eye alone. */
export function CompanyMark({ company }: { company: string }) {
  return (
    <span className={styles.mark} aria-hidden>
      {[...company][0]}
    </span>
  );
}
