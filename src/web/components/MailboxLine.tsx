import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mailboxesQuery } from '../mailbox-query.ts';
import { useFoundMail } from '../use-found-mail.ts';
import styles from './MailboxLine.module.css';
import { mailboxLineWords } from './mailbox-line-words.ts';

/** One line about the mailboxes that are read where they are, and the way there. */
export function MailboxLine() {
  const { data } = useQuery(mailboxesQuery);
  const items = data?.items ?? [];
  useFoundMail(data?.items);
  return (
    <p className={styles.line}>
      {mailboxLineWords(items)}{' '}
      <Link to="/mailbox">{items.length === 0 ? 'Connect a mailbox' : 'Your mailbox'}</Link>
    </p>
  );
}
