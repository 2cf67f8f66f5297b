import { useMutation } from '@tanstack/react-query';
import { countKeptMail } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { useToast } from '../../components/Toasts.tsx';
import { counted } from '../../words.ts';
import { AskFirst } from './AskFirst.tsx';
import styles from './SettingsPage.module.css';

/** Whether the words of accepted mails stay. What would be deleted is asked for first, with its number. */
export function KeepsMail({ isKept, onChange }: { isKept: boolean; onChange: (isKept: boolean) => void }) {
  const showToast = useToast();
  const ask = useMutation({
    mutationFn: () => call(countKeptMail, {}),
    onSuccess: ({ mails }) => mails === 0 && onChange(false),
    onError: (error) => showToast(error.message),
  });
  const mails = ask.data?.mails ?? 0;
  const handleAnswer = (isDeleted: boolean) => {
    ask.reset();
    if (isDeleted) onChange(false);
  };
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isKept}
          onChange={(event) => (event.target.checked ? onChange(true) : ask.mutate())}
        />
        <span>
          Keep the words of mails I accepted. If you turn this off, they are deleted, also the ones kept so
          far; what you noted from them stays. A mail you put aside loses its words after a day either way.
        </span>
      </label>
      {isKept && mails > 0 && (
        <AskFirst
          question={`Delete the words of ${counted(mails, 'mail')}? What you noted from ${mails === 1 ? 'it' : 'them'} stays. The words can’t be brought back.`}
          keep="Keep them"
          remove="Delete the words"
          onAnswer={handleAnswer}
        />
      )}
    </>
  );
}
