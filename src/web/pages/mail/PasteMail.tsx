import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { pasteMail } from '../../../contract/mail-import.ts';
import { call, spaceHeader } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { TextArea } from '../../components/Field.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { useDraft } from '../../draft.ts';
import { useAreNosHeld } from '../../held-back.ts';
import { useGoTo } from './FocusKept.tsx';
import { pastedWords, summaryOf } from './import-words.ts';
import type { Stop } from './keep-focus.ts';
import styles from './MailPage.module.css';
import { OPEN_NOS } from './mail-groups-query.ts';

/** Takes the text of one mail, and then the person to what it became. */
export function PasteMail({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const goTo = useGoTo();
  const [found, setFound] = useState<Stop | null>(null);
  const handleDone = (stop: Stop | null) => {
    setFound(stop);
    onClose();
  };
  const handleClosed = () => {
    if (found) goTo([found]);
    setFound(null);
  };
  return (
    <Sheet title="Paste a mail’s text" isOpen={isOpen} onClose={onClose} onClosed={handleClosed}>
      <PasteForm onDone={handleDone} />
    </Sheet>
  );
}

function PasteForm({ onDone }: { onDone: (found: Stop | null) => void }) {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const areNosHeld = useAreNosHeld();
  // A tap beside the sheet closes it; what was pasted is there when it opens again. The example’s words stay in the example.
  const {
    value: text,
    change: setText,
    clear,
  } = useDraft(`paste:${spaceHeader()['rebound-space'] ?? ''}`, '');
  const paste = useMutation({
    mutationFn: () => call(pasteMail, { body: { text } }),
    onSuccess: async (read) => {
      await queryClient.invalidateQueries();
      // Where it stays open, it says what came of the text it still shows.
      clear(read.proposals === 0 ? text : '');
      if (read.proposals === 0) return;
      const { found } = read;
      onDone(found && (found.isNo ? OPEN_NOS : `mail ${found.id}`));
      showToast(pastedWords(read, areNosHeld));
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
        value={text}
        required
        onChange={(event) => setText(event.target.value)}
      />
      {paste.error && <p role="alert">{paste.error.message}</p>}
      {paste.data && paste.data.proposals === 0 && <p role="status">{summaryOf(paste.data, areNosHeld)}</p>}
      <div>
        <Button type="submit" isBusy={paste.isPending}>
          Read it
        </Button>
      </div>
    </form>
  );
}
