import { Button } from '../../components/Button.tsx';
import { useMailImports } from '../../components/MailImports.tsx';
import { useAreNosHeld } from '../../held-back.ts';
import { progressWords, summaryOf } from './import-words.ts';
import styles from './MailPage.module.css';

export function ImportProgress() {
  const { current, isSending, problem, cancel } = useMailImports();
  const areNosHeld = useAreNosHeld();
  const isUnderWay = current ? current.status === 'running' : isSending;
  // What changes from moment to moment, and what one presses, is not read aloud over everything else.
  return (
    <div className={styles.progress}>
      {isUnderWay && (
        <>
          <progress
            max={current?.bytesTotal || 1}
            value={current?.bytesRead ?? 0}
            aria-label="How much is read"
          />
          {current && <span>{progressWords(current, areNosHeld)}</span>}
          <Button look="quiet" onClick={cancel}>
            Stop reading
          </Button>
        </>
      )}
      <div role="status">
        {current && current.status !== 'running' && <p>{summaryOf(current, areNosHeld)}</p>}
        {problem && problem !== current?.message && <p>{problem}</p>}
      </div>
    </div>
  );
}
