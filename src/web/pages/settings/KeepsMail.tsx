import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { countKeptMail } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { counted } from '../../words.ts';
import styles from './SettingsPage.module.css';

/** Whether the words of accepted mails stay. What would be deleted is asked for first, with its number. */
export function KeepsMail({ isKept, onChange }: { isKept: boolean; onChange: (isKept: boolean) => void }) {
  const boxRef = useRef<HTMLInputElement>(null);
  const showToast = useToast();
  const ask = useMutation({
    mutationFn: () => call(countKeptMail, {}),
    onSuccess: ({ mails }) => mails === 0 && onChange(false),
    onError: (error) => showToast(error.message),
  });
  const mails = ask.data?.mails ?? 0;
  const answer = (isDeleted: boolean) => {
    ask.reset();
    boxRef.current?.focus();
    if (isDeleted) onChange(false);
  };
  return (
    <>
      <label className={styles.check}>
        <input
          ref={boxRef}
          type="checkbox"
          checked={isKept}
          onChange={(event) => (event.target.checked ? onChange(true) : ask.mutate())}
        />
        <span>
          Keep the words of mails I accepted. Without this they go, those kept so far at once; what was noted
          from them stays. Mails put aside lose their words after a day either way.
        </span>
      </label>
      {isKept && mails > 0 && (
        <fieldset className={styles.question} onKeyDown={(event) => event.key === 'Escape' && answer(false)}>
          <legend>
            Delete the words of {counted(mails, 'mail')}? What you noted from {mails === 1 ? 'it' : 'them'}{' '}
            stays. The words can’t be brought back.
          </legend>
          <Button autoFocus onClick={() => answer(false)}>
            Keep them
          </Button>
          <Button look="quiet" onClick={() => answer(true)}>
            Delete the words
          </Button>
        </fieldset>
      )}
    </>
  );
}
