import { type FormEvent, useState } from 'react';
import type { Mailbox } from '../../../contract/mailbox.ts';
import { changeMailboxPassword, resumeMailbox } from '../../../contract/mailbox.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import styles from './MailboxPage.module.css';
import { useMailboxChange } from './use-mailbox-change.ts';

/** The password once more: it was refused, its key is gone, or the person has a new one. */
export function PasswordForm({
  mailbox,
  onDone,
  onCancel,
}: {
  mailbox: Mailbox;
  onDone: () => void;
  onCancel: (() => void) | null;
}) {
  const [password, setPassword] = useState('');
  const change = useMailboxChange(
    () => call(changeMailboxPassword, { params: { mailboxId: mailbox.id }, body: { password } }),
    onDone,
  );
  // The saved one may be right: a server may refuse it for a while.
  const resume = useMailboxChange(() => call(resumeMailbox, { params: { mailboxId: mailbox.id } }));
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <form onSubmit={handleSubmit} className={styles.form}>
      <TextField
        label="Password, or app password"
        type="password"
        value={password}
        required
        autoComplete="off"
        autoFocus={onCancel !== null}
        onChange={(event) => setPassword(event.target.value)}
        problem={(change.error ?? resume.error)?.message}
      />
      <div className={styles.row}>
        <Button type="submit" isBusy={change.isPending}>
          Sign in
        </Button>
        {onCancel ? (
          <Button look="quiet" onClick={onCancel}>
            Leave it as it is
          </Button>
        ) : (
          <Button look="quiet" onClick={() => resume.mutate()} isBusy={resume.isPending}>
            Try again
          </Button>
        )}
      </div>
    </form>
  );
}
