import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import styles from './SettingsPage.module.css';

/**
 * Asked before something is gone for good. Keeping it is what Enter and Escape do; deleting is named for what it does.
 * Answered, the focus is back where it was asked from.
 */
export function AskFirst({
  question,
  keep,
  remove,
  onAnswer,
}: {
  question: string;
  keep: string;
  remove: string;
  onAnswer: (isRemoved: boolean) => void;
}) {
  const [opener] = useState(() => document.activeElement);
  const answer = (isRemoved: boolean) => {
    if (opener instanceof HTMLElement) opener.focus();
    onAnswer(isRemoved);
  };
  return (
    <fieldset className={styles.question} onKeyDown={(event) => event.key === 'Escape' && answer(false)}>
      <legend>{question}</legend>
      <Button autoFocus onClick={() => answer(false)}>
        {keep}
      </Button>
      <Button look="quiet" onClick={() => answer(true)}>
        {remove}
      </Button>
    </fieldset>
  );
}
