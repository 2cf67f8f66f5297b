import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useMailImports } from '../../components/MailImports.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { todayQuery } from '../../queries.ts';
import { Handled } from './Handled.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import styles from './MailPage.module.css';
import { Proposals } from './Proposals.tsx';

export function MailPage() {
  const { read, current } = useMailImports();
  const { data: today } = useQuery(todayQuery);
  const inputRef = useRef<HTMLInputElement>(null);
  return (
    <>
      <PageHead title="Mail" kicker="What your mail seems to say" />
      <div className={styles.stack}>
        {today?.rebound && (
          <Card className={styles.rebound}>
            <p>A rebound is open, whenever you like. It begins with something kind.</p>
            <ButtonLink to="/rebounds/$reboundId" params={{ reboundId: today.rebound.id }}>
              Open it
            </ButtonLink>
          </Card>
        )}
        <Card className={styles.drop}>
          <h2>Bring in mail</h2>
          <p>
            Drop mails here: <code>.eml</code> files, or a whole mailbox as <code>.mbox</code>. They are read
            on this computer and nowhere else. What a mail seems to mean is a proposal; nothing changes until
            you accept it.
          </p>
          <input
            ref={inputRef}
            type="file"
            multiple
            accept=".eml,.mbox,message/rfc822,application/mbox"
            className={styles.hidden}
            aria-label="Files of mail"
            tabIndex={-1}
            onChange={(event) => {
              read([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
          <Button onClick={() => inputRef.current?.click()} disabled={current?.status === 'running'}>
            Choose files
          </Button>
          <details>
            <summary>How do I get a mail as a file?</summary>
            <p>
              In Thunderbird or Apple Mail, drag a mail from the list onto this page. In Gmail, open the mail,
              then “More”, then “Download message”. In Outlook on the web, open the mail, then “…”, then
              “Download”. For all of Gmail at once, Google Takeout gives an .mbox file.
            </p>
          </details>
          <ImportProgress />
        </Card>
        <Proposals />
        <Handled />
      </div>
    </>
  );
}
