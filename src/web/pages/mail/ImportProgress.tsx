import { Button } from '../../components/Button.tsx';
import { useMailImports } from '../../components/MailImports.tsx';
import { useAreNosHeld } from '../../held-back.ts';
import { progressWords, summaryOf } from './import-words.ts';
import styles from './MailPage.module.css';

export function ImportProgress() {
  const { current, problem, cancel } = useMailImports();
  const areNosHeld = useAreNosHeld();
  return (
    <div role="status" className={styles.progress}>
      {current?.status === 'running' && (
        <>
          <progress max={current.bytesTotal || 1} value={current.bytesRead} aria-label="How much is read" />
          <span>{progressWords(current, areNosHeld)}</span>
          <Button look="quiet" onClick={cancel}>
            Stop reading
          </Button>
        </>
      )}
      {current && current.status !== 'running' && <p>{summaryOf(current, areNosHeld)}</p>}
      {problem && <p>{problem}</p>}
    </div>
  );
}
