import { useRef, useState } from 'react';
import type { Mailbox } from '../../../contract/mailbox.ts';
import { removeMailbox, resumeMailbox, stopMailbox } from '../../../contract/mailbox.ts';
import { call } from '../../api.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useAreNosHeld } from '../../held-back.ts';
import { hasFoldersLeft, isMoving } from '../../mailbox-query.ts';
import { FolderChoice } from './FolderChoice.tsx';
import styles from './MailboxPage.module.css';
import {
  folderName,
  foundWords,
  progressOf,
  progressWords,
  stateWords,
  unreadFolderWords,
} from './mailbox-words.ts';
import { PasswordForm } from './PasswordForm.tsx';
import { providerName } from './providers.ts';
import { useMailboxChange } from './use-mailbox-change.ts';

type Asking = 'folders' | 'password' | 'removal';

/** One mailbox: what it is at, how far it is, and what can be done with it. */
export function MailboxCard({
  mailbox,
  isNew,
  onRemoved,
}: {
  mailbox: Mailbox;
  /** It was connected a moment ago, so what comes next has the focus. */
  isNew: boolean;
  onRemoved: () => void;
}) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { userName, host } = mailbox;
  const shown = asking ?? askedBy(mailbox);
  const close = () => {
    setAsking(null);
    heading.current?.focus();
  };
  return (
    <Card className={styles.mailbox} aria-label={userName}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {userName}
        </h2>
        <p className={styles.small}>{providerName(host)}, read without changing anything in it</p>
      </div>
      <p role="status">{stateWords(mailbox)}</p>
      <Progress mailbox={mailbox} />
      {shown === 'folders' && (
        <FolderChoice
          mailbox={mailbox}
          takesFocus={isNew || asking !== null}
          onDone={close}
          onCancel={asking === 'folders' ? close : null}
        />
      )}
      {shown === 'password' && (
        <PasswordForm mailbox={mailbox} onDone={close} onCancel={asking === 'password' ? close : null} />
      )}
      {shown === 'removal' && <Removal mailbox={mailbox} onRemoved={onRemoved} onCancel={close} />}
      {shown === null && <Acts mailbox={mailbox} onAsk={setAsking} />}
      {shown !== null && asking === null && (
        <Button look="text" onClick={() => setAsking('removal')}>
          Remove this mailbox
        </Button>
      )}
    </Card>
  );
}

/** What a mailbox needs before it can be read, or read on. */
function askedBy({ state, folders }: Mailbox): Asking | null {
  if (state === 'needs_password') return 'password';
  const isWithoutFolders = state === 'watching' && !hasFoldersLeft({ folders });
  return state === 'choosing' || isWithoutFolders ? 'folders' : null;
}

function Progress({ mailbox }: { mailbox: Mailbox }) {
  const areNosHeld = useAreNosHeld();
  const { folders } = mailbox;
  if (folders.length === 0) return null;
  const { read, total } = progressOf(mailbox);
  return (
    <div className={styles.part}>
      {isMoving(mailbox) && (
        <>
          <progress max={total || 1} value={read} aria-label="How much is read" />
          <p className={styles.small}>{progressWords(mailbox)}.</p>
        </>
      )}
      <p className={styles.small}>
        {folders.length === 1 ? 'Folder' : 'Folders'}:{' '}
        {folders.map(({ path }) => folderName(path)).join(', ')}. {foundWords(mailbox, areNosHeld)}
      </p>
      {unreadFolderWords(mailbox).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}

function Acts({ mailbox, onAsk }: { mailbox: Mailbox; onAsk: (asking: Asking) => void }) {
  const areNosHeld = useAreNosHeld();
  const params = { mailboxId: mailbox.id };
  const stop = useMailboxChange(() => call(stopMailbox, { params }));
  const resume = useMailboxChange(() => call(resumeMailbox, { params }));
  const problem = stop.error ?? resume.error;
  const isRunning = mailbox.state !== 'stopped';
  return (
    <>
      {problem && <p role="alert">{problem.message}</p>}
      <div className={styles.row}>
        {(mailbox.proposals > 0 || areNosHeld) && <ButtonLink to="/mail">Look at the proposals</ButtonLink>}
        {mailbox.state === 'waiting' && (
          <Button look="quiet" onClick={() => resume.mutate()} isBusy={resume.isPending}>
            Try again now
          </Button>
        )}
        {isRunning ? (
          <Button look="quiet" onClick={() => stop.mutate()} isBusy={stop.isPending}>
            Stop reading
          </Button>
        ) : (
          <Button look="quiet" onClick={() => resume.mutate()} isBusy={resume.isPending}>
            Go on reading
          </Button>
        )}
      </div>
      <div className={styles.more}>
        <Button look="text" onClick={() => onAsk('folders')}>
          Choose other folders
        </Button>
        <Button look="text" onClick={() => onAsk('password')}>
          Change the password
        </Button>
        <Button look="text" onClick={() => onAsk('removal')}>
          Remove this mailbox
        </Button>
      </div>
    </>
  );
}

function Removal({
  mailbox,
  onRemoved,
  onCancel,
}: {
  mailbox: Mailbox;
  onRemoved: () => void;
  onCancel: () => void;
}) {
  const remove = useMailboxChange(
    () => call(removeMailbox, { params: { mailboxId: mailbox.id } }),
    onRemoved,
  );
  return (
    <div className={styles.part}>
      <p role="alert">
        Rebound forgets the password and how far it has read. What it found stays: proposals, and the mails
        you accepted. Take the app password back at your provider as well.
      </p>
      {remove.error && <p role="alert">{remove.error.message}</p>}
      <div className={styles.row}>
        <Button onClick={() => remove.mutate()} isBusy={remove.isPending}>
          Remove it
        </Button>
        <Button look="quiet" onClick={onCancel} autoFocus>
          Keep it
        </Button>
      </div>
    </div>
  );
}
