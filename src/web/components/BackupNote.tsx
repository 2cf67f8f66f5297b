import type { Status } from '../../contract/settings.ts';
import { clockTime, dayWords } from '../words.ts';
import styles from './BackupNote.module.css';

/** Where the data is and when it was last backed up, quietly at the foot of the rail. */
export function BackupNote({ status }: { status: Status }) {
  const { isDemo, lastBackupAt, database } = status;
  if (isDemo) return null;
  return (
    <p className={styles.note}>
      {database === 'sqlite' ? 'Stays on this computer.' : 'In your own database.'}
      <br />
      {lastBackupAt
        ? `Backed up ${dayWords(lastBackupAt)}, ${clockTime(lastBackupAt)}.`
        : 'Backed up every day of use.'}
    </p>
  );
}
