import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { pasteMail } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { TextArea } from '../../components/Field.tsx';
import { useMailImports } from '../../components/MailImports.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { ImportProgress, summaryOf } from './ImportProgress.tsx';
import styles from './MailPage.module.css';

/** The ways a mail comes in: dropped, chosen, or pasted. */
export function BringIn() {
  const { read, current } = useMailImports();
  const inputRef = useRef<HTMLInputElement>(null);
  const [isPasting, setIsPasting] = useState(false);
  return (
    <Card className={styles.drop}>
      <h2>Bring in mail</h2>
      <p>
        Drop mails here: <code>.eml</code> files, a whole mailbox as <code>.mbox</code>, or a{' '}
        <code>.zip</code> or <code>.tgz</code> of them. They are read on this computer and nowhere else. What
        a mail seems to mean is a proposal; nothing changes until you accept it.
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
        <Button onClick={() => inputRef.current?.click()} disabled={current?.status === 'running'}>
          Choose files
        </Button>
        <Button look="quiet" onClick={() => setIsPasting(true)}>
          Paste a mail’s text
        </Button>
      </div>
      <details>
        <summary>How do I get a mail as a file?</summary>
        <p>
          In Thunderbird or Apple Mail, drag a mail from the list onto this page. In Gmail, open the mail,
          then “More”, then “Download message”. In Outlook on the web, open the mail, then “…”, then
          “Download”. For all of Gmail at once, Google Takeout gives an .mbox file.
        </p>
      </details>
      <ImportProgress />
      <Sheet title="Paste a mail’s text" isOpen={isPasting} onClose={() => setIsPasting(false)}>
        <PasteMail onDone={() => setIsPasting(false)} />
      </Sheet>
    </Card>
  );
}

function PasteMail({ onDone }: { onDone: () => void }) {
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const paste = useMutation({
    mutationFn: () => call(pasteMail, { body: { text } }),
    onSuccess: async (read) => {
      await queryClient.invalidateQueries();
      if (read.proposals > 0) onDone();
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    paste.mutate();
  };
  return (
    <form onSubmit={handleSubmit} className={styles.paste}>
      <TextArea
        label="The mail"
        hint="With its first lines (From, Subject, Date) it is understood better; without them it works too."
        rows={10}
        value={text}
        required
        onChange={(event) => setText(event.target.value)}
      />
      {paste.error && <p role="alert">{paste.error.message}</p>}
      {paste.data && paste.data.proposals === 0 && <p role="status">{summaryOf(paste.data)}</p>}
      <div>
        <Button type="submit" isBusy={paste.isPending}>
          Read it
        </Button>
      </div>
    </form>
  );
}
