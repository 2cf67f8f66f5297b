import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Mailbox } from '../../../contract/mailbox.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { mailboxesQuery } from '../../mailbox-query.ts';
import { statusQuery } from '../../queries.ts';
import { useFoundMail } from '../../use-found-mail.ts';
import { ConnectForm } from './ConnectForm.tsx';
import { MailboxCard } from './MailboxCard.tsx';
import styles from './MailboxPage.module.css';

export function MailboxPage() {
  const status = useQuery(statusQuery);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <PageHead title="Your mailbox" kicker="Mail, read where it is" headingRef={heading} />
      <div className={styles.stack}>
        <QueryView query={status}>
          {({ isDemo }) =>
            isDemo ? <NotInTheExample /> : <Mailboxes onRemoved={() => heading.current?.focus()} />
          }
        </QueryView>
        <WhatItAllows />
      </div>
    </>
  );
}

function Mailboxes({ onRemoved }: { onRemoved: () => void }) {
  const mailboxes = useQuery(mailboxesQuery);
  useFoundMail(mailboxes.data?.items);
  const showToast = useToast();
  const [isAdding, setIsAdding] = useState(false);
  const [connected, setConnected] = useState<Mailbox['id'] | null>(null);
  const handleRemoved = () => {
    showToast('The mailbox is removed, and its password forgotten. What was found stays.');
    onRemoved();
  };
  return (
    <QueryView query={mailboxes}>
      {({ items }) => (
        <>
          {items.map((mailbox) => (
            <MailboxCard
              key={mailbox.id}
              mailbox={mailbox}
              isNew={mailbox.id === connected}
              onRemoved={handleRemoved}
            />
          ))}
          {items.length === 0 || isAdding ? (
            <Card className={styles.mailbox}>
              <h2>Connect a mailbox</h2>
              <p>
                Rebound reads the folders you choose, on this computer, and proposes what each mail about your
                search seems to mean. Nothing changes until you accept it, and nothing in the mailbox changes
                at all: no mail is marked as read.
              </p>
              <ConnectForm
                onConnected={({ id }) => {
                  setConnected(id);
                  setIsAdding(false);
                }}
              />
            </Card>
          ) : (
            <div>
              <Button look="quiet" onClick={() => setIsAdding(true)}>
                Connect another mailbox
              </Button>
            </div>
          )}
        </>
      )}
    </QueryView>
  );
}

function NotInTheExample() {
  return (
    <Card>
      <h2>Not in the example</h2>
      <p>
        The example lives in memory and connects to nothing, so no mailbox can be connected here. Leave it to
        connect one of your own.
      </p>
    </Card>
  );
}

function WhatItAllows() {
  return (
    <Card className={styles.allows}>
      <h2>What an app password allows</h2>
      <p>
        It opens the whole mailbox, to Rebound and to whoever else gets hold of it; providers know no smaller
        key. So a mailbox for the search alone is best, or one that a rule forwards such mail to. The next
        best is a folder or label for it, and no other folder chosen.
      </p>
      <p>
        Of the folders you choose, Rebound looks at every subject and sender, and at the first lines where
        those say nothing. It fetches what may be about your search, a large mail without its attachments, and
        keeps nothing of the rest. It talks to the server you name, encrypted, and to no other.
      </p>
      <p>
        The password is kept on this computer, encrypted with a key that is not in the database. A backup has
        no such key: where one is restored on another computer, you are asked for the password again.
      </p>
    </Card>
  );
}
