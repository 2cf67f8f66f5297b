import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isMoving, mailboxesQuery } from '../mailbox-query.ts';
import { useFoundMail } from '../use-found-mail.ts';
import styles from './MailboxLine.module.css';

/** One line about the mailboxes that are read where they are, and the way there. */
export function MailboxLine() {
  const { data } = useQuery(mailboxesQuery);
  const items = data?.items ?? [];
  useFoundMail(data?.items);
  const needsSomething = items.some(({ state }) => state === 'needs_password' || state === 'choosing');
  const words =
    items.length === 0
      ? 'Rebound can also read a mailbox where it is, without changing anything in it.'
      : needsSomething
        ? 'Your mailbox needs something from you.'
        : items.some(isMoving)
          ? 'Your mailbox is being read.'
          : items.some(({ state }) => state === 'watching')
            ? 'Your mailbox is read as mail comes.'
            : 'Your mailbox is not being read just now.';
  return (
    <p className={styles.line}>
      {words} <Link to="/mailbox">{items.length === 0 ? 'Connect a mailbox' : 'Your mailbox'}</Link>
    </p>
  );
}
