import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FolderOnServer, Mailbox } from '../../../contract/mailbox.ts';
import { chooseMailboxFolders, listMailboxFolders } from '../../../contract/mailbox.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import styles from './MailboxPage.module.css';
import { folderName, folderWords } from './mailbox-words.ts';
import { useMailboxChange } from './use-mailbox-change.ts';

/** The folders on the server with their sizes, to choose from. */
export function FolderChoice({
  mailbox,
  takesFocus,
  onDone,
  onCancel,
}: {
  mailbox: Mailbox;
  takesFocus: boolean;
  onDone: () => void;
  /** Null where a folder must be chosen first. */
  onCancel: (() => void) | null;
}) {
  const params = { mailboxId: mailbox.id };
  const heading = useRef<HTMLHeadingElement>(null);
  const folders = useQuery({
    queryKey: ['mailbox-folders', mailbox.id],
    queryFn: () => call(listMailboxFolders, { params }),
    staleTime: 0,
    retry: false,
  });
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.part}>
      <h3 ref={heading} tabIndex={-1}>
        Which folders are read
      </h3>
      <p>
        A folder for the search alone is best: in Gmail a label, elsewhere a folder that a rule of your
        provider fills. Otherwise the inbox will do. Folders that are not chosen are not opened.
      </p>
      <QueryView query={folders}>
        {({ items }) => <Choice mailbox={mailbox} items={items} onDone={onDone} onCancel={onCancel} />}
      </QueryView>
    </div>
  );
}

function Choice({
  mailbox,
  items,
  onDone,
  onCancel,
}: {
  mailbox: Mailbox;
  items: readonly FolderOnServer[];
  onDone: () => void;
  onCancel: (() => void) | null;
}) {
  const isNew = mailbox.folders.length === 0;
  const [chosen, setChosen] = useState(
    () => new Set((isNew ? items.filter(({ use }) => use === 'inbox') : mailbox.folders).map(pathOf)),
  );
  const choose = useMailboxChange(
    () =>
      call(chooseMailboxFolders, {
        params: { mailboxId: mailbox.id },
        body: { paths: [...chosen] },
      }),
    onDone,
  );
  const toggle = (path: string) =>
    setChosen(new Set(chosen.has(path) ? [...chosen].filter((other) => other !== path) : [...chosen, path]));
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    choose.mutate();
  };
  return (
    <form onSubmit={handleSubmit} className={styles.form}>
      <fieldset className={styles.folders}>
        <legend className={styles.hidden}>Folders</legend>
        {items.map((folder) => (
          <label key={folder.path} className={styles.folder}>
            <input type="checkbox" checked={chosen.has(folder.path)} onChange={() => toggle(folder.path)} />
            <span>
              {folderName(folder.path)} <span className={styles.small}>{folderWords(folder)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {choose.error && <p role="alert">{choose.error.message}</p>}
      <div className={styles.row}>
        <Button type="submit" isBusy={choose.isPending}>
          {isNew ? 'Read these' : 'Save'}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            Leave it as it is
          </Button>
        )}
      </div>
    </form>
  );
}

function pathOf({ path }: { path: string }): string {
  return path;
}
