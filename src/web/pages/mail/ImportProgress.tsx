import type { MailImport } from '../../../contract/mail.ts';
import { Button } from '../../components/Button.tsx';
import { useMailImports } from '../../components/MailImports.tsx';
import { counted } from '../../words.ts';
import styles from './MailPage.module.css';

export function ImportProgress() {
  const { current, problem, cancel } = useMailImports();
  return (
    <div role="status" className={styles.progress}>
      {current?.status === 'running' && (
        <>
          <progress max={current.bytesTotal || 1} value={current.bytesRead} aria-label="How much is read" />
          <span>
            {counted(current.mailsRead, 'mail')} read, {counted(current.proposals, 'proposal')} so far.
          </span>
          <Button look="quiet" onClick={cancel}>
            Stop reading
          </Button>
        </>
      )}
      {current && current.status !== 'running' && <p>{summaryOf(current)}</p>}
      {problem && <p>{problem}</p>}
    </div>
  );
}

/** What an import came to, in a sentence. */
export function summaryOf({
  status,
  mailsRead,
  proposals,
  known,
  aside,
  unreadable,
  message,
}: MailImport): string {
  const found = [
    `${counted(mailsRead, 'mail')} read`,
    proposals > 0 && `${counted(proposals, 'new proposal')}`,
    known > 0 && `${known} known already`,
    aside > 0 && `${aside} about other things, not kept`,
    unreadable > 0 && `${unreadable} that could not be read`,
  ].filter(Boolean);
  const ending = status === 'cancelled' ? 'Stopped. What was read so far stays. ' : '';
  return `${ending}${found.join(', ')}.${message ? ` ${message}` : ''}`;
}
