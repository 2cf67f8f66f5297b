import type { ApplicationRow } from '../../../contract/application.ts';
import { Button } from '../../components/Button.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import styles from './EndSheet.module.css';
import type { EventToAdd } from './use-move.ts';

const ENDINGS: readonly { kind: EventToAdd; label: string }[] = [
  { kind: 'withdrawn', label: 'I withdrew' },
  { kind: 'accepted', label: 'I accepted their offer' },
  { kind: 'declined', label: 'I declined their offer' },
];

/** How did it end? A no, or silence one lets go, opens a rebound; the others are noted. */
export function EndSheet({
  application,
  onClose,
  onNo,
  onEnd,
}: {
  application: ApplicationRow | null;
  onClose: () => void;
  onNo: (application: ApplicationRow) => void;
  onEnd: (application: ApplicationRow, kind: EventToAdd) => void;
}) {
  return (
    <Sheet
      title={`How did it end with ${application?.company ?? 'them'}?`}
      isOpen={application !== null}
      onClose={onClose}
    >
      {application && (
        <div className={styles.endings}>
          <Button onClick={() => onNo(application)}>A no, or silence I let go</Button>
          {ENDINGS.map(({ kind, label }) => (
            <Button key={kind} look="quiet" onClick={() => onEnd(application, kind)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </Sheet>
  );
}
