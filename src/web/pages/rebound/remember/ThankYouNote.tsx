import { useRef, useState } from 'react';
import type { Remember } from '../../../../contract/rebound.ts';
import { Button } from '../../../components/Button.tsx';
import { TextArea } from '../../../components/Field.tsx';
import step from '../Step.module.css';
import styles from './RunOfNos.module.css';

type Note = Remember['thankYou'][number];

/** A note to copy and change. Copying works without asking the browser for permission. */
export function ThankYouNote({
  note: { company, to, text: draft },
  isOpen,
}: {
  note: Note;
  isOpen: boolean;
}) {
  const formRef = useRef<HTMLDetailsElement>(null);
  const [text, setText] = useState(draft);
  const [said, setSaid] = useState('');
  const handleCopy = async () => {
    const field = formRef.current?.querySelector('textarea');
    const isCopied = field ? await copyFrom(field) : false;
    setSaid(isCopied ? 'Copied.' : 'The note is selected: copy it with your keyboard or a long press.');
  };
  return (
    <details ref={formRef} open={isOpen} className={styles.details}>
      <summary>{`A note to ${to ? `${to} at ${company}` : company}`}</summary>
      <TextArea
        label={`The note to ${to ? `${to} at ${company}` : company}`}
        isLabelHidden
        value={text}
        rows={8}
        spellCheck
        onChange={(event) => {
          setText(event.target.value);
          setSaid('');
        }}
      />
      <div className={`${step.acts} ${styles.under}`}>
        <Button look="quiet" onClick={handleCopy}>
          Copy the note
        </Button>
        <span role="status" className={step.small}>
          {said}
        </span>
      </div>
    </details>
  );
}

async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
