import { useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useMailImports } from '../../components/MailImports.tsx';
import { hasCoarsePointer } from '../../pointer.ts';
import { ImportProgress } from './ImportProgress.tsx';
import styles from './MailPage.module.css';
import { PasteMail } from './PasteMail.tsx';

/** The ways a mail comes in: dropped, chosen, or pasted. */
export function BringIn() {
  const { read, isSending } = useMailImports();
  const inputRef = useRef<HTMLInputElement>(null);
  const [isPasting, setIsPasting] = useState(false);
  const isByHand = hasCoarsePointer();
  return (
    <Card className={styles.drop}>
      <h2>Bring in mail</h2>
      <p>
        {isByHand ? 'Paste a mail’s text, or choose' : 'Drop mails here:'} <code>.eml</code> files, a whole
        mailbox as <code>.mbox</code>, or a <code>.zip</code> or <code>.tgz</code> of them. They are read{' '}
        {isByHand ? 'by Rebound' : 'on this computer'} and nowhere else. What a mail seems to mean is a
        proposal; nothing changes until you accept it.
      </p>
      <input
        ref={inputRef}
        type="file"
        multiple
        accept=".eml,.mbox,.zip,.tgz,.tar,.gz,message/rfc822,application/mbox,application/zip"
        className={styles.hidden}
        aria-label="Files of mail"
        tabIndex={-1}
        onChange={(event) => {
          read([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <div className={styles.row}>
        <Button onClick={() => inputRef.current?.click()} disabled={isSending}>
          Choose files
        </Button>
        <Button look="quiet" onClick={() => setIsPasting(true)}>
          Paste a mail’s text
        </Button>
      </div>
      <details>
        <summary>{isByHand ? 'How do I get a mail in here?' : 'How do I get a mail as a file?'}</summary>
        {isByHand && (
          <p>
            Most mail apps on a phone save no mail as a file. Open the mail, mark its text from the sender to
            the end, copy it, and paste it here. On a computer it goes by file:
          </p>
        )}
        <p>
          In Thunderbird or Apple Mail, drag a mail from the list{' '}
          {isByHand ? 'into a folder' : 'onto this page'}. In Gmail, open the mail, then “More”, then
          “Download message”. In Outlook on the web, open the mail, then “…”, then “Download”. For all of
          Gmail at once, Google Takeout gives an .mbox file.
        </p>
      </details>
      <ImportProgress />
      <PasteMail isOpen={isPasting} onClose={() => setIsPasting(false)} />
    </Card>
  );
}
