import styles from './MailPage.module.css';
import { keysFor } from './mail-keys.ts';
import type { PlacedGroup } from './placed-groups.ts';

/** Says which keys do something to the mails listed. */
export function KeyHint({ groups }: { groups: readonly PlacedGroup[] }) {
  return (
    <p className={styles.keys}>
      By keyboard:
      {keysFor(groups.flatMap(({ proposals }) => proposals)).map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {does}
        </span>
      ))}
    </p>
  );
}
